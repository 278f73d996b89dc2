import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRoot, SYSTEM_HOME } from '../src/database/embedded/account.ts';
import { isAlive, shutDown } from '../src/database/embedded/postmaster.ts';

/** A folder for a test's own Parley data. */
export interface TestFolder {
  readonly path: string;
  /** Not before the database in it was stopped. */
  remove(): Promise<void>;
}

/** As root not below TMPDIR, where the account that runs Postgres may not come. */
const parent = isRoot ? SYSTEM_HOME : tmpdir();

export async function createTestFolder(): Promise<TestFolder> {
  const path = join(parent, `parley-test-${process.pid}-${randomUUID()}`);
  await mkdir(path, { recursive: true });
  return { path, remove: () => rm(path, { recursive: true }) };
}

/** Ends the databases that killed test runs left, and removes their folders. */
export async function removeLeftOverFolders(): Promise<void> {
  for (const name of await readdir(parent).catch(() => [])) {
    const pid = Number(name.match(/^parley-test-(\d+)-/)?.[1]);
    if (!pid || isAlive(pid)) continue;
    const path = join(parent, name);
    await shutDown(join(path, 'postgres'));
    await rm(path, { recursive: true, force: true });
  }
}
