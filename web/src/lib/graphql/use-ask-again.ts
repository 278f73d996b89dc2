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

/** What is asked after one answer, until there is the next. */
interface Round {
  readonly after: unknown;
  attempts: number;
  isWaiting: boolean;
}

/**
 * Asks again for what the network or the server failed to answer, less and less often, and as soon as the network is back.
 * That the failure is no longer shown ends nothing: the cache says its page again without one.
 */
export function useAskAgain({ error, answer, ask }: AskAgainOptions): void {
  const round = useRef<Round | null>(null);
  const askNow = useEffectEvent(ask);

  useEffect(() => {
    if (round.current?.after !== answer) round.current = null;
    if (!error || !mayPass(error)) return;
    round.current ??= { after: answer, attempts: 0, isWaiting: false };
    const own = round.current;
    if (own.isWaiting) return;
    own.isWaiting = true;
    void waitForRetry(backoff(own.attempts)).then(() => {
      own.isWaiting = false;
      if (own === round.current) askNow();
    });
    own.attempts += 1;
  }, [error, answer]);

  useEffect(
    () => () => {
      round.current = null;
    },
    [],
  );
}

/** Whether asking again may find what failed as it should be. */
export function mayPass({ networkError, graphQLErrors }: CombinedError): boolean {
  return networkError !== undefined || graphQLErrors.every(({ extensions }) => extensions.code === 'INTERNAL');
}
