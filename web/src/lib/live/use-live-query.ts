import { useCallback, useLayoutEffect, useState } from 'react';
import { type AnyVariables, type TypedDocumentNode, type UseQueryArgs, type UseQueryResponse, useQuery } from 'urql';

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
 * once, and the network is always asked, since nobody kept the cache true while the page was away.
 */
export function useLiveQuery<Data extends { liveCursor: string }, Variables extends AnyVariables>(
  options: UseQueryArgs<Variables, Data> & { query: TypedDocumentNode<Data, Variables> },
): LiveQuery<Data, Variables> {
  const [result, execute] = useQuery<Data, Variables>({ requestPolicy: 'cache-and-network', ...options });
  const [cursor, setCursor] = useState<PageCursor>();
  const answered: unknown = result.extensions?.liveCursor;

  // While other variables are on their way, the cursor stays where it was. It moves in the frame that shows its answer.
  useLayoutEffect(() => {
    if (isPageCursor(answered)) setCursor(answered);
  }, [answered]);

  const refetch = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  return { result, refetch, cursor };
}

const isPageCursor = (answered: unknown): answered is PageCursor => typeof answered === 'string';
