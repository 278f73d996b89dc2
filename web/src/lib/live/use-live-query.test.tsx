// @vitest-environment jsdom
import { GraphQLError, parse } from 'graphql';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { CombinedError, createClient, type OperationResult, Provider, type TypedDocumentNode } from 'urql';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { scriptedNetwork } from '@/lib/graphql/scripted-network.fixture.ts';
import { liveCursorExchange } from './live-cursor-exchange.ts';
import { type LiveQuery, useLiveQuery } from './use-live-query.ts';

interface PageData {
  readonly liveCursor: string;
  readonly ticket: string | null;
}

// Of no schema, and so not marked as one's document.
const PageDocument: TypedDocumentNode<PageData, { of: string }> = parse(
  'query Page($of: String!) { liveCursor ticket(reference: $of) }',
);

let root: Root;
let page: LiveQuery<PageData, { of: string }>;
let network: ReturnType<typeof scriptedNetwork>;
let client: ReturnType<typeof createClient>;

function Page({ of }: { of: string }) {
  page = useLiveQuery({ query: PageDocument, variables: { of } });
  return null;
}

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});
beforeEach(() => {
  vi.useFakeTimers();
  network = scriptedNetwork();
  client = createClient({
    url: 'http://nowhere.invalid',
    preferGetMethod: false,
    exchanges: [liveCursorExchange, network.exchange],
  });
  root = createRoot(document.createElement('div'));
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.useRealTimers();
});

const show = (of = 'T1') =>
  act(async () =>
    root.render(
      <Provider value={client}>
        <Page of={of} />
      </Provider>,
    ),
  );
const answer = (ticket: string, liveCursor: string) => answerWith({ data: { liveCursor, ticket } });
const fail = (code: string, data: object | null = null) =>
  answerWith({
    data,
    error: new CombinedError({ graphQLErrors: [new GraphQLError('failed', { extensions: { code } })] }),
  });
const loseNetwork = () => answerWith({ data: null, error: new CombinedError({ networkError: new Error('offline') }) });
const answerWith = (result: Pick<OperationResult, 'data' | 'error'>) =>
  act(async () => network.answer('query', result));
const wait = (ms: number) => act(async () => vi.advanceTimersByTimeAsync(ms));

it('goes on showing what it has where the network fails, asks again, and follows the next answer', async () => {
  await show();
  await answer('as it was', 'c1');
  await act(async () => page.refetch());
  await loseNetwork();
  expect(page).toMatchObject({ cursor: 'c1', result: { data: { ticket: 'as it was' }, error: undefined } });
  const before = network.count('query');
  await wait(250);
  expect(network.count('query')).toBe(before + 1);
  expect(page.result).toMatchObject({ data: { ticket: 'as it was' }, fetching: false });
  await answer('as it is', 'c2');
  expect(page).toMatchObject({ cursor: 'c2', result: { data: { ticket: 'as it is' } } });
});

it('takes an answer of which a part failed on the server for none, and not its cursor either', async () => {
  await show();
  await answer('as it was', 'c1');
  await act(async () => page.refetch());
  await fail('INTERNAL', { liveCursor: 'c2', ticket: null });
  expect(page).toMatchObject({ cursor: 'c1', result: { data: { ticket: 'as it was' } } });
});

it.each(['FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED'])('shows nothing more of what %s takes away', async (code) => {
  await show();
  await answer('as it was', 'c1');
  await act(async () => page.refetch());
  await fail(code);
  expect(page.result.data ?? null).toBeNull();
  expect(page.result.error).toBeDefined();
  const before = network.count('query');
  await wait(60_000);
  expect(network.count('query')).toBe(before);
});

it('shows nothing of one question for another', async () => {
  await show('T1');
  await answer('the first', 'c1');
  await show('T2');
  await loseNetwork();
  expect(page.result.data ?? null).toBeNull();
  expect(page.result.error).toBeDefined();
});

it('says that there is nothing to show, and says it steadily while it asks again', async () => {
  await show();
  await loseNetwork();
  expect(page.result).toMatchObject({ fetching: false });
  const before = network.count('query');
  await wait(250);
  expect(network.count('query')).toBe(before + 1);
  expect(page.result).toMatchObject({ fetching: false });
  expect(page.result.error).toBeDefined();
  await act(async () => page.refetch());
  expect(page.result).toMatchObject({ fetching: true });
  await answer('as it is', 'c1');
  expect(page).toMatchObject({ cursor: 'c1', result: { data: { ticket: 'as it is' } } });
});
