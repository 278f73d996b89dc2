import { useEffect, useSyncExternalStore } from 'react';

let badge = 0;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Has the tab say how many things wait for its reader, whatever page it is on: "(2) Queue · Parley"; 0 for nothing. */
export function useTitleBadge(count: number): void {
  useEffect(() => {
    badge = count;
    for (const listener of listeners) listener();
    return () => {
      badge = 0;
      for (const listener of listeners) listener();
    };
  }, [count]);
}

/** "Tickets (2) · Parley" in the tab. */
export function usePageTitle(title: string): void {
  const count = useSyncExternalStore(subscribe, () => badge);
  useEffect(() => {
    document.title = `${count > 0 ? `(${count}) ` : ''}${title} · Parley`;
  }, [title, count]);
}
