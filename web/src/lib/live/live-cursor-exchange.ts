import { type Exchange, mapExchange } from 'urql';

/**
 * Hands each network answer its own `liveCursor` as `result.extensions.liveCursor`. It stands between the cache and the
 * network, since the cache keeps one `Query.liveCursor` for all queries: the newest, which is too late for the rows of
 * an older answer.
 */
export const liveCursorExchange: Exchange = mapExchange({
  onResult(result) {
    const cursor: unknown = result.operation.kind === 'query' ? result.data?.liveCursor : undefined;
    if (typeof cursor !== 'string') return result;
    return { ...result, extensions: { ...result.extensions, liveCursor: cursor } };
  },
});
