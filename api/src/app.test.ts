import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { createTestDatabase } from '../test/database.ts';
import { createTestFiles } from '../test/files.ts';
import { freePort } from '../test/free-port.ts';
import { buildApp } from './app.ts';

test('whoever comes while it starts is answered: first that it is too early, then with what was asked for', async () => {
  const database = await createTestDatabase();
  const files = await createTestFiles();
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const app = buildApp({
    databaseUrl: database.url,
    host: '127.0.0.1',
    port,
    authSecret: 'a-secret-of-tests-that-is-long-enough',
    logger: pino({ level: 'silent' }),
    demo: null,
    files: files.config,
    delivery: null,
  });

  const answers: Promise<number | 'nobody there' | 'no answer'>[] = [];
  const ask = () =>
    fetch(`${origin}/readyz`, { signal: AbortSignal.timeout(60_000) }).then(
      ({ status }) => status,
      (error: Error) => (error.name === 'TimeoutError' ? 'no answer' : 'nobody there'),
    );
  const started = app.start();
  const isStarted = started.then(() => true);
  do answers.push(ask());
  while (!(await Promise.race([isStarted, sleep(5)])));
  answers.push(ask());

  const statuses = await Promise.all(answers);
  expect((await started).url).toBe(origin.replace('127.0.0.1', 'localhost'));
  expect(statuses).toContain(503);
  expect(statuses).not.toContain('no answer');
  expect(statuses.at(-1)).toBe(200);
  await app.stop();
  await database.close();
  await files.remove();
});
