import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, execute, type GraphQLError } from 'graphql';
import type { PrismaClient } from '../database/generated/client.ts';
import type { Viewer } from '../domains/people/policy.ts';
import { loadViewer } from '../domains/people/service.ts';
import { keyOf, type Listening } from './audience.ts';
import type { Live } from './live.ts';
import { LiveResults } from './live-results.ts';
import { operationKey } from './operation-key.ts';
import { type LiveOperation, SharedExecution } from './shared-execution.ts';
import { type Envelope, Stream } from './stream.ts';
import { Subscription } from './subscription.ts';

export interface SubscribeOptions {
  readonly db: PrismaClient;
  readonly live: Live;
  readonly now: () => Date;
  /** Each event is executed with a context of its own: what is cached by context would be stale by the next. */
  readonly contextFor: (event: Envelope) => unknown;
  /** What leaves the API of an error. */
  readonly maskError: (error: unknown) => GraphQLError;
}

export type Subscribe = (args: ExecutionArgs) => Promise<LiveResults | ExecutionResult>;

/**
 * In the place of graphql-js' subscribe: those who may share an execution do. A stream that fails says so in a last result,
 * without data, and completes: its reader continues after the last event they had, so one that could not be read is not
 * skipped. All errors are masked.
 */
export function createSubscribe({ db, live, now, contextFor, maskError }: SubscribeOptions): Subscribe {
  const failure = (error: unknown): ExecutionResult => ({ errors: [maskError(error)] });

  const services = {
    hub: live.hub,
    reader: live.reader,
    snapshot: () => live.relay.snapshot,
    reload: ({ personId, sessionId, sessionExpiresAt }: Viewer) =>
      loadViewer(db, { personId, sessionId, expiresAt: sessionExpiresAt }),
    executionFor: (operation: LiveOperation, listening: Listening) =>
      live.hub.executionFor(`${operation.key} ${keyOf(listening)}`, (key) => {
        const { snapshot } = live.relay;
        return new SharedExecution({ key, operation, listening, snapshot, failure, now });
      }),
    failure,
    now,
  };

  return async (args) => {
    const source = await createSourceEventStream(args);
    if (!(source instanceof Stream)) {
      if (Symbol.asyncIterator in source) throw new Error('Every subscription opens a stream.');
      return { ...source, ...(source.errors && { errors: source.errors.map(maskError) }) };
    }
    const { schema, document, operationName, variableValues } = args;
    const selection = { schema, document, operationName: operationName ?? null, variableValues: variableValues ?? {} };

    async function run(event: object & Envelope): Promise<ExecutionResult> {
      try {
        const result = await execute({ ...selection, rootValue: event, contextValue: contextFor(event) });
        return result.errors ? { errors: result.errors.map(maskError) } : result;
      } catch (error) {
        return failure(error);
      }
    }

    const operation = { ...source.options, key: operationKey(args), execute: run };
    return new LiveResults((sink) => new Subscription(services, operation, source, sink));
  };
}
