import {
  getCurrentAuthContextAsyncLocalStorage,
  getCurrentDBAdapterAsyncLocalStorage,
  getRequestStateAsyncLocalStorage,
} from '@better-auth/core/context';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AuthServer, someone, startAuthServer } from '../../test/auth-server.ts';
import { createRequestContexts } from './request-contexts.ts';

let server: AuthServer;
beforeAll(async () => {
  server = await startAuthServer();
});
afterAll(() => server.stop());

/** Whether promises of this process pay for a context of better-auth's. */
async function isAnyInUse(): Promise<boolean> {
  const contexts = await Promise.all([
    getCurrentAuthContextAsyncLocalStorage(),
    getCurrentDBAdapterAsyncLocalStorage(),
    getRequestStateAsyncLocalStorage(),
  ]);
  return contexts.some((context) => (context as unknown as { enabled: boolean }).enabled);
}

test('nothing pays for the contexts of requests once they are answered', async () => {
  const { email } = someone();
  const answers = await Promise.all([
    server.request('/sign-in/email', { email, password: 'not theirs' }),
    server.request('/sign-up/link', { email }),
    server.request('/get-session'),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([401, 200, 200]);
  expect(await isAnyInUse()).toBe(false);
});

test('a context lasts for as long as any request is under way', async () => {
  const [inContexts, adapters] = await Promise.all([createRequestContexts(), getCurrentDBAdapterAsyncLocalStorage()]);
  const store = { adapter: {} as never, pendingHooks: [], isTransactionActive: false };
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const long = inContexts(() =>
    adapters.run(store, async () => {
      await ended;
      return adapters.getStore();
    }),
  );
  await inContexts(() => adapters.run({ ...store }, async () => undefined));
  await expect(inContexts(() => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
  expect(await isAnyInUse()).toBe(true);
  end();
  expect(await long).toBe(store);
  expect(await isAnyInUse()).toBe(false);
});
