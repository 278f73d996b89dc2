import { blockFieldSuggestionsPlugin } from '@escape.tech/graphql-armor-block-field-suggestions';
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention';
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type GraphQLError,
  NoSchemaIntrospectionCustomRule,
  visit,
} from 'graphql';
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import type { Logger } from 'pino';
import { type Caller, type Context, createContext, type Process } from '../context.ts';
import { createSubscribe, type Subscribe } from '../live/subscribe.ts';
import { schema } from '../schema.ts';
import { csrfHeader } from './csrf-header.ts';
import { createErrorMask } from './error-mask.ts';
import { type SignedOutReads, sharedKeyOf } from './signed-out-reads.ts';

export interface GraphQLServer {
  /** Answers requests, server-sent events among them; parses, validates and executes for sockets. */
  readonly yoga: YogaServerInstance<Caller, Context>;
  readonly subscribe: Subscribe;
  /** What leaves the API of an error. */
  readonly maskError: (error: unknown) => GraphQLError;
}

/** The one GraphQL pipeline, which HTTP, SSE and sockets all run through, with the same limits on each. */
export function createGraphQLServer(process: Process, reads: SignedOutReads, logger: Logger): GraphQLServer {
  const maskError = createErrorMask(logger);
  const subscribe = createSubscribe({
    ...process,
    contextFor: (event) => createContext(process, event),
    maskError,
  });
  const yoga = createYoga<Caller, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    // Uploads are parsed in front of this, after the session and the limits are checked.
    multipart: false,
    cors: false,
    batching: false,
    logging: false,
    maskedErrors: { maskError },
    context: (caller) => createContext(process, caller),
    plugins: [
      useCSRFPrevention({ requestHeaders: [csrfHeader] }),
      maxTokensPlugin({ n: 2_000 }),
      // A fragment adds no depth of its own: components spread theirs inside of one another.
      maxDepthPlugin({ n: 14, ignoreIntrospection: true, flattenFragments: true }),
      maxAliasesPlugin({ n: 30 }),
      maxDirectivesPlugin({ n: 5 }),
      blockFieldSuggestionsPlugin(),
      useExecution(process, reads, subscribe),
      useIntrospectionForSignedIn(),
    ],
  });
  return { yoga, subscribe, maskError };
}

/** graphql-js' own executor, a cursor taken before anything is read, and executions that are shared. */
function useExecution(process: Process, reads: SignedOutReads, subscribe: Subscribe): Plugin<Context> {
  async function run(args: ExecutionArgs): Promise<ExecutionResult> {
    const context = args.contextValue as Context;
    if (context.liveCursor === null && mentions(args.document, 'liveCursor')) {
      Object.assign(context, { liveCursor: await process.live.cursor() });
    }
    return execute(args);
  }
  return {
    onExecute({ args, setExecuteFn }) {
      const key = sharedKeyOf(args, args.contextValue);
      setExecuteFn(key === null ? run : () => reads.read(key, () => run(args)));
    },
    onSubscribe({ setSubscribeFn }) {
      setSubscribeFn(subscribe);
    },
  };
}

/** Signed out, only the shipped web client has business here, and it knows the schema. */
function useIntrospectionForSignedIn(): Plugin<Caller> {
  return {
    onValidate({ context, addValidationRule }) {
      if (!context.viewer) addValidationRule(NoSchemaIntrospectionCustomRule);
    },
  };
}

function mentions(document: DocumentNode, field: string): boolean {
  let found = false;
  visit(document, {
    Field(node) {
      if (node.name.value === field) found = true;
    },
  });
  return found;
}
