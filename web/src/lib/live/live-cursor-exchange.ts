import { type Exchange, mapExchange, type Operation, type OperationResult } from 'urql';
import { map, onPush, pipe } from 'wonka';

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

/**
 * Says the cursor of a query's last network answer again with what the cache makes of it later, as long as somebody follows
 * the query: a write to the cache right after the answer would else take the place of the answer before anybody saw it. It
 * stands before the cache.
 */
export const keptLiveCursorExchange: Exchange = ({ forward }) => {
  const cursors = new Map<number, string>();
  const forget = ({ kind, key }: Operation) => {
    if (kind === 'teardown') cursors.delete(key);
  };
  const keep = (result: OperationResult): OperationResult => {
    const { key } = result.operation;
    const answered: unknown = result.extensions?.liveCursor;
    if (typeof answered === 'string') cursors.set(key, answered);
    const liveCursor = cursors.get(key);
    return liveCursor === undefined ? result : { ...result, extensions: { ...result.extensions, liveCursor } };
  };
  return (operations) => pipe(operations, onPush(forget), forward, map(keep));
};
