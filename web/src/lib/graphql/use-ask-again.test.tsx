// @vitest-environment jsdom
import { GraphQLError } from 'graphql';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { CombinedError } from 'urql';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { mayPass, useAskAgain } from './use-ask-again.ts';

let root: Root;
let asked: number;

function Page({ error, answer }: { error: CombinedError | undefined; answer: string }) {
  const ask = () => {
    asked += 1;
  };
  useAskAgain({ error, answer, ask });
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

const show = (error?: CombinedError, answer = 'first') =>
  act(async () => root.render(<Page error={error} answer={answer} />));
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

it('asks although the failure is no longer shown', async () => {
  await show(noNetwork());
  await show(undefined);
  await wait(250);
  expect(asked).toBe(1);
});

it('asks once for what fails several times meanwhile', async () => {
  await show(noNetwork());
  await show(noNetwork());
  await show(noNetwork());
  await wait(60_000);
  expect(asked).toBe(1);
});

it('asks for nothing more once there is an answer, and begins anew with the next failure', async () => {
  await show(noNetwork());
  await wait(250);
  await show(noNetwork());
  await show(undefined, 'second');
  await wait(60_000);
  expect(asked).toBe(1);
  await show(noNetwork(), 'second');
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

it('takes no failure for a passing one of which a part is final', () => {
  const parts = ['INTERNAL', 'FORBIDDEN'].map((code) => new GraphQLError('failed', { extensions: { code } }));
  expect(mayPass(new CombinedError({ graphQLErrors: parts }))).toBe(false);
  expect(mayPass(failure('INTERNAL'))).toBe(true);
});
