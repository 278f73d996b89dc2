import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, execute, GraphQLError } from 'graphql';

type Results = AsyncIterableIterator<ExecutionResult>;

/**
 * graphql-js' subscribe with three differences. Each event is executed with a context of its own (`contextFor`), because
 * what is cached by context would be stale by the next event. A stream that fails says so in a last result, without data,
 * and completes: its reader continues after the last event they had, so one that could not be read is not skipped. And
 * `return()` reaches the source at once, even while it waits.
 */
export async function subscribe(
  args: ExecutionArgs,
  contextFor: (event: unknown, context: unknown) => unknown,
): Promise<Results | ExecutionResult> {
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) return source;
  const events = source[Symbol.asyncIterator]();
  let done = false;

  async function finish(): Promise<void> {
    done = true;
    await events.return?.();
  }

  async function next(): Promise<IteratorResult<ExecutionResult>> {
    if (done) return { done: true, value: undefined };
    try {
      const event = await events.next();
      if (event.done) return { done: true, value: undefined };
      const contextValue = contextFor(event.value, args.contextValue);
      const result = await execute({ ...args, rootValue: event.value, contextValue });
      if (!result.errors) return { done: false, value: result };
      await finish();
      return { done: false, value: { errors: result.errors } };
    } catch (error) {
      await finish();
      const originalError = error instanceof Error ? error : new Error(String(error));
      return { done: false, value: { errors: [new GraphQLError(originalError.message, { originalError })] } };
    }
  }

  const results: Results = {
    next,
    async return() {
      await finish();
      return { done: true, value: undefined };
    },
    async throw(error) {
      await finish();
      throw error;
    },
    [Symbol.asyncIterator]: () => results,
  };
  return results;
}
