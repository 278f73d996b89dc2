import { useEffect } from 'react';

/** "Tickets (2) · Parley" in the tab. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Parley`;
  }, [title]);
}
