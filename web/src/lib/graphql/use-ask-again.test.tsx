// @vitest-environment jsdom
import { GraphQLError } from 'graphql';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { CombinedError } from 'urql';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { useAskAgain } from './use-ask-again.ts';

let root: Root;
let asked: number;

function Page({ error }: { error: CombinedError | undefined }) {
  useAskAgain(error, () => {
    asked += 1;
  });
  return null;
}

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});
beforeEach(() => {
  vi.useFakeTimers();
  asked = 0;
  root = createRoot(document.createElement('div'));
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.useRealTimers();
});

const show = (error?: CombinedError) => act(async () => root.render(<Page error={error} />));
const wait = (ms: number) => act(async () => vi.advanceTimersByTimeAsync(ms));
const noNetwork = () => new CombinedError({ networkError: new Error('offline') });
const failure = (code: string) =>
  new CombinedError({ graphQLErrors: [new GraphQLError('failed', { extensions: { code } })] });

it('asks again after each failure, and each time later', async () => {
  await show(noNetwork());
  await wait(250);
  expect(asked).toBe(1);
  await show(failure('INTERNAL'));
  await wait(249);
  expect(asked).toBe(1);
  await wait(251);
  expect(asked).toBe(2);
});

it('asks although the failure is no longer shown, and begins anew with the next', async () => {
  await show(noNetwork());
  await show(undefined);
  await wait(250);
  expect(asked).toBe(1);
  await show(noNetwork());
  await wait(250);
  expect(asked).toBe(2);
});

it('asks at once when the network is back', async () => {
  await show(noNetwork());
  await act(async () => window.dispatchEvent(new Event('online')));
  expect(asked).toBe(1);
});

it.each(['FORBIDDEN', 'NOT_FOUND', 'BAD_INPUT', 'RATE_LIMITED', 'UNAUTHENTICATED'])(
  'leaves %s as it is',
  async (code) => {
    await show(failure(code));
    await wait(60_000);
    expect(asked).toBe(0);
  },
);

it('asks for nothing once its page is gone', async () => {
  await show(noNetwork());
  await act(async () => root.unmount());
  await wait(60_000);
  expect(asked).toBe(0);
  root = createRoot(document.createElement('div'));
});
