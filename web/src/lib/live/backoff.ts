const FIRST_MS = 250;
const LONGEST_MS = 8_000;

/** How long to wait before attempt `attempt` (from 0), in milliseconds: doubled each time, at most 8 s, up to half of it at random. */
export function backoff(attempt: number, random: () => number = Math.random): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** attempt);
  return full / 2 + (full / 2) * random();
}

/** Waits for `ms`, but not past the moment the network returns. */
export function waitForRetry(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      globalThis.removeEventListener?.('online', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    globalThis.addEventListener?.('online', done);
  });
}
