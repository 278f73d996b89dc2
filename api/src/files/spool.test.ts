import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestFolder, type TestFolder } from '../../test/folder.ts';
import { openSpool } from './spool.ts';

let folder: TestFolder;
const children: ChildProcess[] = [];
beforeEach(async () => {
  folder = await createTestFolder();
});
afterEach(async () => {
  for (const child of children.splice(0)) await end(child, 'SIGKILL');
  await folder.remove();
});

const here = fileURLToPath(new URL('.', import.meta.url));
const spools = () => readdir(join(folder.path, 'spool'));

/**
 * A process that opens its spool, has temporary files go there, takes in an upload with the library that the API takes
 * them in with, and waits in the middle of it.
 */
async function startUploading(): Promise<{ child: ChildProcess; path: string }> {
  const program = `
    import { openSpool } from ${JSON.stringify(import.meta.resolve('./spool.ts'))};
    import { putTemporaryFilesInto } from ${JSON.stringify(import.meta.resolve('../env.ts'))};
    import { WriteStream } from 'graphql-upload-ts/fs-capacitor';
    const spool = await openSpool(${JSON.stringify(folder.path)});
    putTemporaryFilesInto(spool.path);
    const upload = new WriteStream();
    upload.write('half of a file', () => process.stdout.write(spool.path));
    process.once('SIGTERM', () => spool.close().then(() => process.exit(0)));
    setInterval(() => undefined, 1000);
  `;
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', program],
    { cwd: here, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  children.push(child);
  const [path] = await once(child.stdout, 'data');
  return { child, path: String(path).trim() };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

test('is a folder that its owner alone can enter', async () => {
  const { path, close } = await openSpool(folder.path);
  expect(await spools()).toEqual([path.slice(path.lastIndexOf('/') + 1)]);
  expect((await stat(path)).mode & 0o777).toBe(0o700);
  expect((await stat(join(folder.path, 'spool'))).mode & 0o777).toBe(0o700);
  await close();
});

test('is gone after a clean stop, with the uploads in it', async () => {
  const { child, path } = await startUploading();
  expect(await readdir(path)).toEqual([expect.stringMatching(/^capacitor-[0-9a-f]+\.tmp$/)]);
  await end(child, 'SIGTERM');
  expect(await spools()).toEqual([]);
});

test('of a process that was killed in the middle of an upload is gone after the next start', async () => {
  const { child, path } = await startUploading();
  await end(child, 'SIGKILL');
  expect(await readdir(path)).toHaveLength(1);

  const { close } = await openSpool(folder.path);
  expect(existsSync(path)).toBe(false);
  await close();
  expect(await spools()).toEqual([]);
});

test('of a process that is running stays, whoever else starts', async () => {
  const [first, second] = [await startUploading(), await startUploading()];
  const { close } = await openSpool(folder.path);
  expect(await readdir(first.path)).toHaveLength(1);
  expect(await readdir(second.path)).toHaveLength(1);
  await close();
  expect((await spools()).length).toBe(2);
});

test('of a process whose number another one has by now is gone after the next start', async () => {
  const { child } = await startUploading();
  const left = [join(folder.path, 'spool', `${child.pid}-1`), join(folder.path, 'spool', `${process.pid}-1`)];
  for (const path of left) {
    await mkdir(path);
    await writeFile(join(path, 'upload'), 'half of a file');
  }
  const { close } = await openSpool(folder.path);
  for (const path of left) expect(existsSync(path)).toBe(false);
  await close();
});

test('takes the place of what this very process left, and of whatever else lies there', async () => {
  const { path } = await openSpool(folder.path);
  await writeFile(join(path, 'upload'), 'half of a file');
  await writeFile(join(folder.path, 'spool', 'notes'), 'not a folder');
  const again = await openSpool(folder.path);
  expect(again.path).toBe(path);
  expect(await spools()).toHaveLength(1);
  expect(await readdir(path)).toEqual([]);
  await again.close();
});
