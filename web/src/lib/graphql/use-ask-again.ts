import { useEffect, useEffectEvent, useRef } from 'react';
import type { CombinedError } from 'urql';
import { backoff, waitForRetry } from '@/lib/live/backoff.ts';
import { errorCode } from './error-code.ts';

/**
 * Asks again for what the network or the server failed to answer, less and less often, and as soon as the network is back.
 * That the failure is no longer shown ends nothing: the cache says its page again without one.
 */
export function useAskAgain(error: CombinedError | undefined, ask: () => void): void {
  const isShown = useRef(false);
  const attempts = useRef(0);
  const askNow = useEffectEvent(ask);

  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);

  useEffect(() => {
    if (!error) {
      attempts.current = 0;
      return;
    }
    if (!mayPass(error)) return;
    void waitForRetry(backoff(attempts.current)).then(() => isShown.current && askNow());
    attempts.current += 1;
  }, [error]);
}

/** Whether asking again may find what failed as it should be. */
export function mayPass(error: CombinedError): boolean {
  const code = errorCode(error);
  return code === 'NETWORK' || code === 'INTERNAL';
}
