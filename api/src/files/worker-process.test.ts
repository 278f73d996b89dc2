import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createTestFolder, type TestFolder } from '../../test/folder.ts';
import { WorkerEndedError, type WorkerProcess, workerProcess } from './worker-process.ts';

/** Answers with its number, but for one task that ends it. */
const program = `process.on('message', (task) => {
  if (task === 'fail') throw new Error('the reason');
  process.send(process.pid);
});`;

let folder: TestFolder;
const workers: WorkerProcess<string, number>[] = [];
beforeAll(async () => {
  folder = await createTestFolder();
  await writeFile(join(folder.path, 'program.mjs'), program);
});
afterEach(() => Promise.all(workers.splice(0).map((worker) => worker.stop())));
afterAll(() => folder.remove());

function worker(timeoutMs = 60_000): WorkerProcess<string, number> {
  const program = pathToFileURL(join(folder.path, 'program.mjs'));
  const started = workerProcess<string, number>({ program, env: {}, timeoutMs, idleMs: 60_000 });
  workers.push(started);
  return started;
}

test('one process does one task after the other, until a task ends it', async () => {
  const { run } = worker();
  const pid = await run('anything');
  expect(await run('anything')).toBe(pid);
  await expect(run('fail')).rejects.toBeInstanceOf(WorkerEndedError);
  expect(await run('anything')).not.toBe(pid);
});

test('what it printed last says why it ended', async () => {
  await expect(worker().run('fail')).rejects.toMatchObject({
    timedOut: false,
    message: expect.stringContaining('the reason'),
  });
});

test('a task that takes too long ends it', async () => {
  await expect(worker(1).run('anything')).rejects.toMatchObject({ timedOut: true });
});
