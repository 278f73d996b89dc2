import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, execute, GraphQLError } from 'graphql';
import { DomainError } from '../errors.ts';

type Results = AsyncIterableIterator<ExecutionResult>;

/**
 * graphql-js' subscribe with two differences: each event is executed with a context of its own (`contextFor`), because
 * what is cached by context would be stale by the next event; and a stream that ends with a DomainError says so in a last
 * result instead of tearing down the connection. `return()` reaches the source at once, even while it waits.
 */
export async function subscribe(
  args: ExecutionArgs,
  contextFor: (event: unknown, context: unknown) => unknown,
): Promise<Results | ExecutionResult> {
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) return source;
  const events = source[Symbol.asyncIterator]();
  let done = false;

  async function next(): Promise<IteratorResult<ExecutionResult>> {
    if (done) return { done: true, value: undefined };
    try {
      const event = await events.next();
      if (event.done) return { done: true, value: undefined };
      const contextValue = contextFor(event.value, args.contextValue);
      return { done: false, value: await execute({ ...args, rootValue: event.value, contextValue }) };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      done = true;
      return { done: false, value: { errors: [new GraphQLError(error.message, { originalError: error })] } };
    }
  }

  const results: Results = {
    next,
    async return() {
      done = true;
      await events.return?.();
      return { done: true, value: undefined };
    },
    async throw(error) {
      done = true;
      await events.return?.();
      throw error;
    },
    [Symbol.asyncIterator]: () => results,
  };
  return results;
}
