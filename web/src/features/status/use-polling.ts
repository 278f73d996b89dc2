import { useEffect } from 'react';

const EVERY_MS = 30_000;

/** Asks again and again while somebody looks: for pages that have no stream, as nobody is signed in. */
export function usePolling(asks: boolean, refetch: () => void): void {
  useEffect(() => {
    if (!asks) return;
    const timer = setInterval(() => document.visibilityState === 'visible' && refetch(), EVERY_MS);
    return () => clearInterval(timer);
  }, [asks, refetch]);
}
