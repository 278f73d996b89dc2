import { blockFieldSuggestionsPlugin } from '@escape.tech/graphql-armor-block-field-suggestions';
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention';
import { type DocumentNode, execute, NoSchemaIntrospectionCustomRule, visit } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { type Caller, type Context, createContext, type Process } from '../context.ts';
import type { Envelope } from '../live/stream.ts';
import { subscribe } from '../live/subscribe.ts';
import { schema } from '../schema.ts';
import { csrfHeader } from './csrf-header.ts';
import { createErrorMask } from './error-mask.ts';

export type GraphQLServer = ReturnType<typeof createGraphQLServer>;

/** The one GraphQL pipeline, which HTTP, SSE and sockets all run through, with the same limits on each. */
export function createGraphQLServer(process: Process, logger: Logger) {
  return createYoga<Caller, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    // Uploads are parsed in front of this, after the session and the limits are checked.
    multipart: false,
    cors: false,
    batching: false,
    logging: false,
    maskedErrors: { maskError: createErrorMask(logger) },
    context: (caller) => createContext(process, caller),
    plugins: [
      useCSRFPrevention({ requestHeaders: [csrfHeader] }),
      maxTokensPlugin({ n: 2_000 }),
      // A fragment adds no depth of its own: components spread theirs inside of one another.
      maxDepthPlugin({ n: 14, ignoreIntrospection: true, flattenFragments: true }),
      maxAliasesPlugin({ n: 30 }),
      maxDirectivesPlugin({ n: 5 }),
      blockFieldSuggestionsPlugin(),
      useExecution(process),
      useIntrospectionForSignedIn(),
    ],
  });
}

/** graphql-js' own executor, a cursor taken before anything is read, and a fresh context for every event of a stream. */
function useExecution(process: Process): Plugin<Context> {
  return {
    async onExecute({ args, setExecuteFn }) {
      setExecuteFn(execute);
      if (!mentions(args.document, 'liveCursor')) return;
      Object.assign(args.contextValue, { liveCursor: await process.live.cursor() });
    },
    onSubscribe({ setSubscribeFn }) {
      setSubscribeFn((args) => subscribe(args, (event) => createContext(process, event as Envelope)));
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
