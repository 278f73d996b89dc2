import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from './context.ts';

/**
 * A way to ask for things one by one, as the items of a list do, that are read together. `read` gets the ids asked for in
 * one operation under one key, and has to answer each; the key has to tell apart whatever the answers depend on besides
 * the id.
 */
export function together<Value, Rest extends readonly unknown[]>(
  read: (ids: readonly string[], context: Context, ...rest: Rest) => Promise<ReadonlyMap<string, Value>>,
) {
  const loaders = new WeakMap<Context, Map<string, DataLoader<string, Value>>>();

  function loaderFor(context: Context, key: string, rest: Rest): DataLoader<string, Value> {
    const ofOperation = loaders.get(context) ?? new Map<string, DataLoader<string, Value>>();
    loaders.set(context, ofOperation);
    const loader =
      ofOperation.get(key) ?? new DataLoader(async (ids) => inOrder(ids, await read(ids, context, ...rest)));
    ofOperation.set(key, loader);
    return loader;
  }

  return (context: Context, key: string, id: string, ...rest: Rest): Promise<Value> =>
    loaderFor(context, key, rest).load(id);
}

function inOrder<Value>(ids: readonly string[], found: ReadonlyMap<string, Value>): (Value | Error)[] {
  return ids.map((id) => found.get(id) ?? new Error(`There is no answer for ${id}.`));
}

/**
 * Where a field stands in an operation, as a key: the same for each item of a list, and with it the field's arguments. With
 * the types on the way, as fragments on several types may ask for a field of one name in different ways.
 */
export function placeOf(path: GraphQLResolveInfo['path'] | undefined): string {
  if (!path) return '';
  if (typeof path.key === 'number') return placeOf(path.prev);
  return `${placeOf(path.prev)} ${path.typename}.${path.key}`;
}
