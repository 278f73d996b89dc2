import type { Exchange, Operation, OperationResult } from 'urql';
import { map, onPush, pipe } from 'wonka';

/** Something whose version grows with each change of it. */
interface Versioned {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
}

/**
 * Leaves out of a mutation's answer what a stream has told a later version of while the answer was on its way: the cache takes
 * what comes last for the newest. It stands between the cache and the network. Answers to queries need none of it, since a
 * page's stream goes on from its answer and tells again what came later.
 */
export const overtakenAnswersExchange: Exchange = ({ forward }) => {
  const underWay = new Set<number>();
  /** The latest versions that were told since the first of those went out. */
  const told = new Map<string, number>();

  function begin({ kind, key }: Operation) {
    if (kind === 'mutation') underWay.add(key);
    if (kind === 'teardown') end(key);
  }

  function end(key: number) {
    underWay.delete(key);
    if (underWay.size === 0) told.clear();
  }

  function take(result: OperationResult): OperationResult {
    const { kind, key } = result.operation;
    if (kind === 'subscription' && underWay.size > 0) {
      for (const { id, version } of versionedIn(result.data)) told.set(id, Math.max(version, told.get(id) ?? version));
    }
    if (kind !== 'mutation') return result;
    const data = told.size > 0 ? without(result.data, ({ id, version }) => version < (told.get(id) ?? 0)) : result.data;
    end(key);
    return { ...result, data };
  }

  return (operations) => pipe(operations, onPush(begin), forward, map(take));
};

function isVersioned(data: object): data is Versioned {
  return 'id' in data && typeof data.id === 'string' && 'version' in data && typeof data.version === 'number';
}

function* versionedIn(data: unknown): Generator<Versioned> {
  if (typeof data !== 'object' || data === null) return;
  if (isVersioned(data)) yield data;
  for (const part of Object.values(data)) yield* versionedIn(part);
}

/** Of what is overtaken only which it is: the cache leaves what it has of it as it is. */
function without(data: unknown, isOvertaken: (entity: Versioned) => boolean): unknown {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map((part) => without(part, isOvertaken));
  if (isVersioned(data) && isOvertaken(data)) return { __typename: data.__typename, id: data.id };
  return Object.fromEntries(Object.entries(data).map(([name, part]) => [name, without(part, isOvertaken)]));
}
