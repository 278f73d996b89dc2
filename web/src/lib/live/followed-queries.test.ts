import { readdir, readFile } from 'node:fs/promises';
import { type DocumentNode, getOperationAST, Kind } from 'graphql';
import type { TypedDocumentNode } from 'urql';
import { expect, expectTypeOf, it } from 'vitest';
import * as generated from '@/gql/graphql.ts';
import type { PageCursor, useLiveQuery } from './use-live-query.ts';
import type { useLiveStream } from './use-live-stream.ts';

const root = new URL('../../', import.meta.url);

/** The web app's own modules, by path: neither tests, nor what is generated, nor the playground, which is a page of its own. */
async function readModules(): Promise<Map<string, string>> {
  const modules = new Map<string, string>();
  for (const path of await readdir(root, { recursive: true })) {
    const isOwn =
      /\.tsx?$/.test(path) && !/\.(test|fixture)\./.test(path) && !/^(gql|playground|lib\/live)\//.test(path);
    if (isOwn) modules.set(path, await readFile(new URL(path, root), 'utf8'));
  }
  return modules;
}

const modules = await readModules();
const documents = new Map<string, DocumentNode>(
  Object.entries(generated).flatMap(([name, value]) =>
    name.endsWith('Document') ? [[name, value as DocumentNode]] : [],
  ),
);

/** Names of what calls of a function are given under `key`, one for each call. */
const given = (call: string, key: string): (string | undefined)[] =>
  [...modules.values()].flatMap((text) =>
    [...text.matchAll(new RegExp(`\\b${call}(?:<[^(]*>)?\\(`, 'g'))].map(
      ({ index }) => new RegExp(`^[^(]*\\(\\{\\s*${key}: (\\w+)`).exec(text.slice(index))?.[1],
    ),
  );

const rootFields = (document: DocumentNode | undefined): string[] =>
  (document && getOperationAST(document)?.selectionSet.selections)?.flatMap((selection) =>
    selection.kind === Kind.FIELD ? [selection.name.value] : [],
  ) ?? [];

it('every query that a stream follows asks where the log stands', () => {
  const queries = given('useLiveQuery', 'query');
  expect(queries.length).toBeGreaterThanOrEqual(10);
  for (const name of queries) expect(rootFields(documents.get(`${name}`)), name).toContain('liveCursor');
});

it('every stream of the web app is opened where it needs the cursor of such a query', () => {
  const opened = [...given('useLiveStream', 'document'), ...given('useLiveEvents', 'document')];
  const streams = [...documents].flatMap(([name, document]) =>
    getOperationAST(document)?.operation === 'subscription' ? [name] : [],
  );
  expect(new Set(opened)).toEqual(new Set(streams));
  for (const [path, text] of modules) expect(text, path).not.toMatch(/useSubscription|\.subscription\(/);
});

it('no other query gives a cursor, and a stream takes nothing else', () => {
  type Query<Data> = { query: TypedDocumentNode<Data, Record<string, never>>; variables: Record<string, never> };
  type Followed = Parameters<typeof useLiveQuery<{ liveCursor: string }, Record<string, never>>>[0];
  expectTypeOf<Query<{ liveCursor: string }>>().toExtend<Followed>();
  expectTypeOf<Query<{ ticket: null }>>().not.toExtend<Followed>();

  type After = Parameters<typeof useLiveStream>[0]['after'];
  expectTypeOf<PageCursor>().toExtend<After>();
  expectTypeOf<string>().not.toExtend<After>();
});
