import type { Exchange, Operation, OperationResult } from 'urql';
import { map, onPush, pipe } from 'wonka';

/** What streams tell of as a whole, so that a late answer can cover it up. */
interface Told {
  readonly __typename: string;
  readonly id: string;
  /** Grows with each change. A chat has none. */
  readonly version?: number;
}

/**
 * Leaves out of a mutation's answer what a stream has told a later version of while the answer was on its way: the cache takes
 * what comes last for the newest. Of a chat that was told of meanwhile, the stream tells what the mutation did as well. It stands
 * between the cache and the network. The answer to a page's query needs none of it, since its stream goes on from there and
 * tells again what came later.
 */
export const overtakenAnswersExchange: Exchange = ({ forward }) => {
  let underWay = 0;
  /** The latest versions that were told since the first of those went out. */
  const latest = new Map<string, number>();

  function begin({ kind }: Operation) {
    if (kind === 'mutation') underWay += 1;
  }

  function isOvertaken({ id, version = 0 }: Told): boolean {
    const known = latest.get(id);
    return known !== undefined && version < known;
  }

  function take(result: OperationResult): OperationResult {
    const { kind } = result.operation;
    if (kind === 'subscription' && underWay > 0) {
      for (const told of toldIn(result.data)) {
        if (!isOvertaken(told)) latest.set(told.id, told.version ?? Number.POSITIVE_INFINITY);
      }
    }
    if (kind !== 'mutation') return result;
    const data = latest.size > 0 ? without(result.data, isOvertaken) : result.data;
    underWay -= 1;
    if (underWay === 0) latest.clear();
    return { ...result, data };
  }

  return (operations) => pipe(operations, onPush(begin), forward, map(take));
};

function isTold(data: object): data is Told {
  if (!('__typename' in data && 'id' in data && typeof data.id === 'string')) return false;
  return data.__typename === 'Chat' || ('version' in data && typeof data.version === 'number');
}

function* toldIn(data: unknown): Generator<Told> {
  if (typeof data !== 'object' || data === null) return;
  if (isTold(data)) yield data;
  for (const part of Object.values(data)) yield* toldIn(part);
}

/** Of what is overtaken only which it is: the cache leaves what it has of it as it is. */
function without(data: unknown, isOvertaken: (told: Told) => boolean): unknown {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map((part) => without(part, isOvertaken));
  if (isTold(data) && isOvertaken(data)) return { __typename: data.__typename, id: data.id };
  return Object.fromEntries(Object.entries(data).map(([name, part]) => [name, without(part, isOvertaken)]));
}
