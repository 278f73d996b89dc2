import { useEffect, useState } from 'react';
import { type AnyVariables, type TypedDocumentNode, type UseQueryArgs, type UseQueryResponse, useQuery } from 'urql';

export interface LiveQuery<Data, Variables extends AnyVariables> {
  result: UseQueryResponse<Data, Variables>[0];
  /** Asks the network again; the cursor follows its answer. */
  refetch: () => void;
  /** Where `useLiveStream` takes over. Unknown until the network has answered. */
  cursor: string | undefined;
}

/**
 * A query whose document asks for `liveCursor` and that a live stream keeps up to date. What the cache has is shown at
 * once, and the network is always asked, since nobody kept the cache true while the page was away.
 */
export function useLiveQuery<Data, Variables extends AnyVariables>(
  options: UseQueryArgs<Variables, Data> & { query: TypedDocumentNode<Data, Variables> },
): LiveQuery<Data, Variables> {
  const [result, execute] = useQuery<Data, Variables>({ requestPolicy: 'cache-and-network', ...options });
  const key = result.operation?.key;
  const answered: unknown = result.extensions?.liveCursor;
  const [place, setPlace] = useState<{ key: number; cursor: string }>();

  // An answer's extensions are gone with the next write to the cache, so the cursor is kept.
  useEffect(() => {
    if (key !== undefined && typeof answered === 'string') setPlace({ key, cursor: answered });
  }, [key, answered]);

  return {
    result,
    refetch: () => execute({ requestPolicy: 'network-only' }),
    cursor: place && place.key === key ? place.cursor : undefined,
  };
}
