import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { picture } from '../../test/file-samples.ts';
import { createTestFolder, type TestFolder } from '../../test/folder.ts';
import { isAlive } from '../database/embedded/postmaster.ts';
import { type Images, startImages } from './images.ts';

let folder: TestFolder;
let large: Buffer;
beforeAll(async () => {
  folder = await createTestFolder();
  large = await picture(3_000, 2_000).webp({ effort: 0 }).toBuffer();
});
afterAll(() => folder.remove());

/** A file in a folder of its own, as each upload has one. */
async function save(content: Buffer): Promise<string> {
  const path = join(await mkdtemp(join(folder.path, 'upload-')), 'original');
  await writeFile(path, content);
  return path;
}

const own: Images[] = [];
afterEach(async () => {
  for (const started of own.splice(0)) await started.stop();
});

function start(options: Partial<Parameters<typeof startImages>[0]> = {}): Images {
  const started = startImages({ spoolFolder: folder.path, ...options });
  own.push(started);
  return started;
}

/** Those that are running, of all that this process or another one has started. */
async function processes(of = process.pid): Promise<number[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,command=']);
  const lines = stdout.split('\n').map((line) => line.trim().split(/\s+/));
  return lines
    .filter(([, parent, ...command]) => parent === `${of}` && command.join(' ').includes('image-worker'))
    .map(([pid]) => Number(pid));
}

/** Waits for it. */
const until = (check: () => Promise<boolean>) => expect.poll(check, { interval: 5 }).toBe(true);

/** Ends the process that decodes as soon as `isReached`, which a large image leaves time for. */
async function killOnce(isReached: () => boolean): Promise<void> {
  await until(async () => (await processes()).length > 0);
  const [pid = 0] = await processes();
  await expect.poll(isReached, { interval: 1 }).toBe(true);
  process.kill(pid, 'SIGKILL');
  await until(async () => !(await processes()).includes(pid));
}

const ok = expect.objectContaining({ ok: true });

test('processes that decode are not there before the first image, nor when there was none for a while', async () => {
  const started = start({ idleMs: 50 });
  expect(await processes()).toEqual([]);
  const content = await picture().png().toBuffer();
  expect(await started.encode(await save(content), 'png')).toEqual(ok);
  await until(async () => (await processes()).length === 0);
  expect(await started.encode(await save(content), 'png')).toEqual(ok);
});

test('processes that decode are no more than they should be, whatever there is to do, and none after a stop', async () => {
  const started = start();
  const content = await picture().png().toBuffer();
  const paths = await Promise.all(Array.from({ length: 8 }, () => save(content)));
  expect(await Promise.all(paths.map((path) => started.encode(path, 'png')))).toEqual(Array(8).fill(ok));
  expect(await processes()).toHaveLength(2);
  await started.stop();
  expect(await processes()).toEqual([]);
});

test.runIf(process.platform === 'linux')('processes that decode know nothing of the settings of Parley', async () => {
  const started = start();
  await started.encode(await save(await picture().png().toBuffer()), 'png');
  const [pid] = await processes();
  const variables = (await readFile(`/proc/${pid}/environ`, 'utf8')).split('\0').map((line) => line.split('=')[0]);
  expect(variables.filter((name) => name !== '').sort()).toEqual([
    'MALLOC_ARENA_MAX',
    'NODE_CHANNEL_FD',
    'NODE_CHANNEL_SERIALIZATION_MODE',
    'TMPDIR',
  ]);
});

test('processes that decode are replaced when one is killed while it starts, in the middle of an image or in between', async () => {
  const started = start({ atOnce: 1 });
  const [first, second, third] = [await save(large), await save(large), await save(large)];
  const all = Promise.all([first, second, third].map((path) => started.encode(path, 'webp')));
  await killOnce(() => true);
  await killOnce(() => existsSync(`${second}.encoded`));
  expect(await all).toEqual([ok, ok, ok]);

  await killOnce(() => true);
  expect(await started.encode(third, 'webp')).toEqual(ok);
});

test('processes that decode take with them only the image that ends them each time', async () => {
  const started = start({ atOnce: 1 });
  const [deadly, harmless] = [await save(large), await save(large)];
  const results = [started.encode(deadly, 'webp'), started.encode(harmless, 'webp')];
  await killOnce(() => existsSync(`${deadly}.encoded`));
  await rm(`${deadly}.encoded`);
  expect(await results[1]).toEqual(ok);
  await killOnce(() => existsSync(`${deadly}.encoded`));
  expect(await results[0]).toEqual({ ok: false, reason: 'BROKEN' });
  expect(await started.encode(harmless, 'webp')).toEqual(ok);
});

test('processes that decode have a queue before them that is not endless', async () => {
  const started = start({ atOnce: 1, maxWaiting: 1 });
  const content = await picture().png().toBuffer();
  const [first, second, third] = [await save(content), await save(content), await save(content)];
  const results = [started.encode(first, 'png'), started.encode(second, 'png')];
  await expect(started.encode(third, 'png')).rejects.toMatchObject({ code: 'RATE_LIMITED' });
  expect(await Promise.all(results)).toEqual([ok, ok]);
  expect(await started.encode(third, 'png')).toEqual(ok);
});

test('processes that decode are ended by a stop in the middle of an image, and nobody waits for ever', async () => {
  const started = start({ atOnce: 1 });
  const [first, second] = [await save(large), await save(large)];
  const results = Promise.allSettled([started.encode(first, 'webp'), started.encode(second, 'webp')]);
  await until(async () => existsSync(`${first}.encoded`));
  await started.stop();
  expect((await results).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await processes()).toEqual([]);
  await expect(started.encode(first, 'webp')).rejects.toThrow('Parley stops');
});

test('processes that decode end with Parley, however it ends', async () => {
  const path = await save(await picture().png().toBuffer());
  const program = `
    import { startImages } from ${JSON.stringify(new URL('./images.ts', import.meta.url).href)};
    const images = startImages({ spoolFolder: ${JSON.stringify(folder.path)} });
    await images.encode(${JSON.stringify(path)}, 'png');
    process.stdout.write('encoded');
  `;
  const parley = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', program],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await once(parley.stdout, 'data');
  const [pid = 0, ...more] = await processes(parley.pid);
  parley.kill('SIGKILL');
  await until(async () => !isAlive(pid));
  expect(more).toEqual([]);
});
