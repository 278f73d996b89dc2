import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { createTestFolder } from '../test/folder.ts';

/** What does something when it is run is a program; everything else only defines. */
const programs = ['main.ts', 'print-schema.ts', 'files/image-worker.ts'];

const source = fileURLToPath(new URL('.', import.meta.url));

test('importing any module needs no setting, opens nothing and leaves no file', async () => {
  const names = (await readdir(source, { recursive: true })).filter(
    (name) => /(?<!\.test|\.fixtures|\.arbitraries)\.ts$/.test(name) && !programs.includes(name),
  );
  expect(names).toEqual(expect.arrayContaining(['app.ts', 'schema.ts', 'live/relay.ts']));
  const urls = names.map((name) => pathToFileURL(`${source}${name}`).href);

  const folder = await createTestFolder();
  try {
    // Ends by itself: a socket, a server or a timer that a module left open would keep it running until it is killed.
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [
        `--import=${import.meta.resolve('tsx')}`,
        '--input-type=module',
        `--eval=await Promise.all(${JSON.stringify(urls)}.map((url) => import(url)))`,
      ],
      { cwd: folder.path, env: {}, timeout: 170_000 },
    );
    expect(stdout + stderr).toBe('');
    expect(await readdir(folder.path)).toEqual([]);
  } finally {
    await folder.remove();
  }
});
