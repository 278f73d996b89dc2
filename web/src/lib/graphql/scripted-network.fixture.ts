import type { Exchange, Operation, OperationResult } from 'urql';
import { makeSubject, pipe, subscribe } from 'wonka';

/** A network whose every answer a test gives, when it wants. */
export function scriptedNetwork() {
  const asked: Operation[] = [];
  const { source, next } = makeSubject<OperationResult>();
  const exchange: Exchange = () => (operations) => {
    pipe(
      operations,
      subscribe((operation) => asked.push(operation)),
    );
    return source;
  };
  return {
    exchange,
    /** How many operations of a kind have been asked for. */
    count: (kind: Operation['kind']) => asked.filter((operation) => operation.kind === kind).length,
    /** To the last operation of the kind. */
    answer(kind: Operation['kind'], result: Pick<OperationResult, 'data' | 'error'>) {
      const operation = asked.findLast((each) => each.kind === kind);
      if (!operation) throw new Error(`No ${kind} has been asked for.`);
      next({ operation, stale: false, hasNext: kind === 'subscription', ...result });
    },
  };
}
