import { useEffect } from 'react';

/** A clock that goes ahead of the server's would ask for nothing over and over. */
const LEAST_MS = 5_000;
/** What a timer can wait for at most. */
const LONGEST_MS = 2 ** 31 - 1;

/** Asks again once the next ticket is overdue, which it becomes with nothing happening. `nextDueAt` is ISO 8601. */
export function useRefetchWhenDue(nextDueAt: string | null | undefined, refetch: () => void): void {
  useEffect(() => {
    if (!nextDueAt) return;
    const wait = Math.max(Date.parse(nextDueAt) - Date.now() + 1_000, LEAST_MS);
    const timer = setTimeout(refetch, Math.min(wait, LONGEST_MS));
    return () => clearTimeout(timer);
  }, [nextDueAt, refetch]);
}
