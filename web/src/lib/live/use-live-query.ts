import { useCallback, useLayoutEffect, useState } from 'react';
import { type AnyVariables, type TypedDocumentNode, type UseQueryArgs, type UseQueryResponse, useQuery } from 'urql';
import { mayPass, useAskAgain } from '@/lib/graphql/use-ask-again.ts';
import { withDeadline } from '@/lib/graphql/with-deadline.ts';

declare const ofAnAnswer: unique symbol;

/**
 * Where the log stood before an answer of `useLiveQuery` was read. Nothing else makes one, so that a stream can not follow a
 * query whose document forgot to ask for it.
 */
export type PageCursor = string & { readonly [ofAnAnswer]: true };

export interface LiveQuery<Data, Variables extends AnyVariables> {
  result: UseQueryResponse<Data, Variables>[0];
  /** Asks the network again; the cursor follows its answer. */
  refetch: () => void;
  /**
   * Where `useLiveStream` takes over. Unknown until the network has first answered. While other variables are on their
   * way it stays where it was: a stream from an earlier place misses nothing.
   */
  cursor: PageCursor | undefined;
}

/**
 * A query whose document asks for `liveCursor` and that a live stream keeps up to date. What the cache has is shown at
 * once, and the network is always asked, since nobody kept the cache true while the page was away. Where it or the server fails,
 * what is shown stays, and they are asked until they answer: a page follows nothing without the cursor of an answer.
 */
export function useLiveQuery<Data extends { liveCursor: string }, Variables extends AnyVariables>(
  options: UseQueryArgs<Variables, Data> & { query: TypedDocumentNode<Data, Variables> },
): LiveQuery<Data, Variables> {
  const [answer, execute] = useQuery<Data, Variables>({
    requestPolicy: 'cache-and-network',
    context: withDeadline,
    ...options,
  });
  const { result, waitForAnother } = useLastShown(answer);
  const [cursor, setCursor] = useState<PageCursor>();
  const answered: unknown = result.extensions?.liveCursor;

  // While other variables are on their way, the cursor stays where it was. It moves in the frame that shows its answer.
  useLayoutEffect(() => {
    if (isPageCursor(answered)) setCursor(answered);
  }, [answered]);

  const ask = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  useAskAgain({ error: options.pause ? undefined : answer.error, answer: answered, ask });
  const refetch = useCallback(() => {
    waitForAnother();
    ask();
  }, [waitForAnother, ask]);
  return { result, refetch, cursor };
}

/**
 * What was shown before, while there is nothing better of the same question: a failure that may pass, and the wait for what is
 * asked after one, change nothing. An answer of which a part failed is none, unless there is nothing else.
 */
function useLastShown<Data, Variables extends AnyVariables>(answer: UseQueryResponse<Data, Variables>[0]) {
  const key = answer.operation?.key;
  const [shown, setShown] = useState({ key, answer });
  const isPassing = answer.error !== undefined && mayPass(answer.error);
  const isWaiting = answer.fetching && !answer.data;
  const isNone =
    shown.key === key && (shown.answer.data ? isPassing || isWaiting : isWaiting && shown.answer.error !== undefined);
  if (!isNone && !answer.fetching && shown.answer !== answer) setShown({ key, answer });

  /** Where a failure is all there is, that it is asked again is shown to who wants it. */
  const waitForAnother = useCallback(() => {
    setShown((shown) => {
      if (shown.answer.data || !shown.answer.error) return shown;
      const { error: _, ...answer } = shown.answer;
      return { key: shown.key, answer: { ...answer, fetching: true } };
    });
  }, []);
  return { result: isNone ? shown.answer : answer, waitForAnother };
}

const isPageCursor = (answered: unknown): answered is PageCursor => typeof answered === 'string';
