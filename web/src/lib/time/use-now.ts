import { useSyncExternalStore } from 'react';
import { useReaderZone } from './reader-zone.ts';

/** Every relative time on the page follows one clock, which ticks this often while somebody looks. */
const TICK_MS = 15_000;

let now = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

function tick() {
  now = Date.now();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    now = Date.now();
    timer = setInterval(tick, TICK_MS);
    document.addEventListener('visibilitychange', tick);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    document.removeEventListener('visibilitychange', tick);
  };
}

/** Milliseconds since 1970, as of the last tick. Who shows times by it shows them anew in another zone, too. */
export function useNow(): number {
  useReaderZone();
  return useSyncExternalStore(subscribe, () => now);
}
