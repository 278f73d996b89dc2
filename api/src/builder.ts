import SchemaBuilder from '@pothos/core';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import { GraphQLError, GraphQLScalarType, type GraphQLSchema, isObjectType, Kind, type ValueNode } from 'graphql';
import { type FileUpload, Upload } from 'graphql-upload-ts';
import type { Context } from './context.ts';
import type { Person, Ticket, Workspace } from './database/generated/client.ts';
import type PrismaTypes from './database/generated/pothos-types.ts';
import { getDatamodel } from './database/generated/pothos-types.ts';
import type { Viewer } from './domains/people/policy.ts';
import { badInput } from './errors.ts';
import { decodeGlobalId } from './global-id.ts';
import { maxPageSize } from './page.ts';

/** The plugins and scalars every domain builds its part of the schema with. It knows no types of theirs. */
export const builder = new SchemaBuilder<{
  Context: Context;
  PrismaTypes: PrismaTypes;
  /** Types that several domains refer to by name, as Prisma's models are. */
  Objects: { Viewer: Viewer; Person: Person; Ticket: Pick<Ticket, 'id'>; Workspace: Workspace };
  DefaultFieldNullability: false;
  DefaultInputFieldRequiredness: true;
  Scalars: {
    ID: { Input: string; Output: string };
    DateTime: { Input: Date; Output: Date };
    JSON: { Input: unknown; Output: unknown };
    LiveCursor: { Input: string; Output: string };
    Upload: { Input: Promise<FileUpload>; Output: never };
  };
}>({
  plugins: [RelayPlugin, PrismaPlugin],
  defaultFieldNullability: false,
  defaultInputFieldRequiredness: true,
  prisma: {
    client: (context) => context.db,
    dmmf: getDatamodel(),
    // A resolver that has nothing to read, such as for a reference that can't be one, rightly leaves its query unused.
    onUnusedQuery: null,
    maxConnectionSize: maxPageSize,
    defaultConnectionSize: 25,
  },
  relay: {
    cursorType: 'String',
    decodeGlobalID: (globalId) => decodeGlobalId(globalId),
    idFieldOptions: { description: 'Global: `node` finds it again.' },
    nodeQueryOptions: {
      description: 'Anything by its global id; null for what is missing or not to be seen, alike.',
      args: { id: { description: 'As the API gave it.' } },
      resolve: (_root, { id }, _context, { schema }, load) => {
        requireNodes([id], schema, 'id');
        return load(id);
      },
    },
    nodesQueryOptions: {
      description: 'The same for several, in their order.',
      args: { ids: { description: `As the API gave them; ${maxPageSize} at most.` } },
      resolve: (_root, { ids }, _context, { schema }, load) => {
        requireNodes(ids, schema, 'ids');
        return load(ids);
      },
    },
    firstArgOptions: { description: 'How many from the start; 100 at most.' },
    lastArgOptions: { description: 'How many from the end; 100 at most.' },
    afterArgOptions: { description: 'A cursor to go on after.' },
    beforeArgOptions: { description: 'A cursor to stop before.' },
    edgesFieldOptions: { description: 'In order.' },
    nodeFieldOptions: { description: 'The item itself.' },
    cursorFieldOptions: { description: 'Opaque: pass it as `after` or `before`.' },
    pageInfoFieldOptions: { description: 'Where the page begins and ends.' },
    hasNextPageFieldOptions: { description: 'Whether there is more after it.' },
    hasPreviousPageFieldOptions: { description: 'Whether there is more before it.' },
    startCursorFieldOptions: { description: "Its first item's cursor; null for an empty page." },
    endCursorFieldOptions: { description: "Its last item's cursor; null for an empty page." },
    nodeTypeOptions: {
      description: 'Anything with a global id. `node` and `nodes` answer only what the viewer may see.',
    },
    pageInfoTypeOptions: { description: 'Where a page of a connection begins and ends.' },
  },
});

builder.queryType({ description: 'Reads. Everything answers only what the viewer may see.' });
builder.mutationType({ description: 'Changes. Each is one transaction, and reaches every open stream.' });
builder.subscriptionType({
  description: 'Streams. Each takes the cursor to continue after, replays what was missed, and goes on live.',
});

const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'A moment in ISO 8601, UTC, to the millisecond, such as 2026-03-15T09:30:00.000Z.',
  serialize: (value) => {
    if (value instanceof Date) return value.toISOString();
    throw new GraphQLError('DateTime must be a date.');
  },
  parseValue: parseDateTime,
  parseLiteral: (node) => parseDateTime(stringLiteral(node)),
});

const JSONScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'Any JSON value. Where one is an input, its field says what is accepted.',
  parseValue: (value) => value,
  parseLiteral: (node, variables) => jsonLiteral(node, variables ?? {}),
});

const LiveCursor = new GraphQLScalarType<string, string>({
  name: 'LiveCursor',
  description:
    'Opaque: where the live log stands. Everything before it has been delivered; pass it as `after` to go on.',
  serialize: String,
  parseValue: (value) => {
    if (typeof value === 'string') return value;
    throw new GraphQLError('LiveCursor must be a string.');
  },
  parseLiteral: stringLiteral,
});

const UploadScalar = new GraphQLScalarType<Promise<FileUpload>, never>({
  name: 'Upload',
  description: 'A file of a multipart request (GraphQL multipart request specification); a variable, always.',
  serialize: () => {
    throw new GraphQLError('Upload is for input only.');
  },
  parseValue: (value) => {
    if (value instanceof Upload) return value.promise;
    throw new GraphQLError('Upload must be a file of a multipart request.');
  },
  parseLiteral: (node) => {
    throw new GraphQLError('Upload must be a variable.', { nodes: node });
  },
});

builder.addScalarType('DateTime', DateTime);
builder.addScalarType('JSON', JSONScalar);
builder.addScalarType('LiveCursor', LiveCursor);
builder.addScalarType('Upload', UploadScalar);

/** Throws BAD_INPUT for more ids than a page has items, and for one of a type that can't be loaded by it. */
function requireNodes(ids: readonly { readonly typename: string }[], schema: GraphQLSchema, field: string): void {
  if (ids.length > maxPageSize) {
    throw badInput([{ field, code: 'TOO_LONG', allowed: `at most ${maxPageSize} ids` }]);
  }
  const isNode = (typename: string) => {
    const type = schema.getType(typename);
    return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');
  };
  if (ids.every(({ typename }) => isNode(typename))) return;
  throw badInput([{ field, code: 'INVALID', allowed: 'the id of a type that implements Node' }]);
}

function stringLiteral(node: ValueNode): string {
  if (node.kind === Kind.STRING) return node.value;
  throw new GraphQLError('Expected a string.', { nodes: node });
}

function parseDateTime(value: unknown): Date {
  const date = typeof value === 'string' ? new Date(value) : new Date(Number.NaN);
  if (Number.isNaN(date.getTime())) throw new GraphQLError('DateTime must be ISO 8601.');
  return date;
}

function jsonLiteral(node: ValueNode, variables: Record<string, unknown>): unknown {
  switch (node.kind) {
    case Kind.NULL:
      return null;
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.VARIABLE:
      return variables[node.name.value];
    case Kind.LIST:
      return node.values.map((value) => jsonLiteral(value, variables));
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map((field) => [field.name.value, jsonLiteral(field.value, variables)]));
    default:
      return node.value;
  }
}
