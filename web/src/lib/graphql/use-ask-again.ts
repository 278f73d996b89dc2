import { useEffect, useEffectEvent, useRef } from 'react';
import type { CombinedError } from 'urql';
import { backoff, waitForRetry } from '@/lib/live/backoff.ts';

interface AskAgainOptions {
  /** Of the last answer. */
  error: CombinedError | undefined;
  /** Another with each answer that came from the network whole: then there is nothing to ask for. */
  answer: unknown;
  ask: () => void;
}

/**
 * Asks again for what the network or the server failed to answer, less and less often, and as soon as the network is back.
 * That the failure is no longer shown ends nothing: the cache says its page again without one.
 */
export function useAskAgain({ error, answer, ask }: AskAgainOptions): void {
  /** What is waited for; another number once it has no use any more. */
  const wait = useRef(0);
  const isWaiting = useRef(false);
  const attempts = useRef(0);
  const askNow = useEffectEvent(ask);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer ends the waiting, and so does the page
  useEffect(() => {
    attempts.current = 0;
    return () => {
      wait.current += 1;
      isWaiting.current = false;
    };
  }, [answer]);

  useEffect(() => {
    if (!error || !mayPass(error) || isWaiting.current) return;
    isWaiting.current = true;
    const own = wait.current;
    void waitForRetry(backoff(attempts.current)).then(() => {
      if (own !== wait.current) return;
      isWaiting.current = false;
      askNow();
    });
    attempts.current += 1;
  }, [error]);
}

/** Whether asking again may find what failed as it should be. */
export function mayPass({ networkError, graphQLErrors }: CombinedError): boolean {
  return networkError !== undefined || graphQLErrors.every(({ extensions }) => extensions.code === 'INTERNAL');
}
