import { useEffect, useState } from 'react';

/** Milliseconds from a change to asking again for what only the server can tell. */
const ASK_AGAIN_AFTER = 500;

/** Runs something a moment after the last change: `changes` counts them, and `run` is stable between renders. */
export function useAfterChanges(changes: number, run: () => void): void {
  const [done, setDone] = useState(0);
  useEffect(() => {
    if (changes === done) return;
    const timer = setTimeout(() => {
      setDone(changes);
      run();
    }, ASK_AGAIN_AFTER);
    return () => clearTimeout(timer);
  }, [changes, done, run]);
}
