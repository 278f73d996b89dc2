import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { EnvError } from '../../env.ts';
import { type Account, canEnter, isRoot, ownerOf, runAs, SYSTEM_HOME, systemAccount } from './account.ts';
import { readyBinaries } from './binaries.ts';

/** A Postgres cluster on disk, ready to be run. */
export interface Cluster {
  /** Its data folder. */
  readonly data: string;
  readonly account: Account;
  readonly binaries: string;
  /** Of the superuser `parley`. */
  readonly password: string;
  /** What Postgres prints. */
  readonly log: string;
}

/**
 * Opens the cluster of a data folder, and makes it where there is none: in the folder `postgres` below it, or, as root
 * and where the account that is to run Postgres can't come there, below /var/lib/parley, by a hash of the folder's path.
 * Parents are never changed.
 */
export async function openCluster(dataFolder: string): Promise<Cluster> {
  await mkdir(dataFolder, { recursive: true });
  const { data, account } = await locate(await realpath(dataFolder));
  const binaries = await readyBinaries(account, isRoot ? SYSTEM_HOME : dataFolder);
  if (!existsSync(data)) await create(data, account, binaries);
  return { data, account, binaries, password: await readFile(join(data, PASSWORD), 'utf8'), log: `${data}.log` };
}

const PASSWORD = 'parley-password';
const DRAFT = 'draft';

async function locate(dataFolder: string): Promise<{ data: string; account: Account }> {
  const inside = join(dataFolder, 'postgres');
  const hash = createHash('sha256').update(dataFolder).digest('hex').slice(0, 16);
  const outside = join(SYSTEM_HOME, hash, 'postgres');
  const existing = [inside, ...(isRoot ? [outside] : [])].find((data) => existsSync(data));
  if (existing) {
    const account = await ownerOf(existing);
    if (account && !isRoot)
      throw new EnvError(`${existing} belongs to another user (${account.uid}): start as them, or set PARLEY_DATA`);
    if (!account && isRoot)
      throw new EnvError(`${existing} belongs to root, as whom Postgres refuses to run: chown it`);
    return { data: existing, account };
  }
  if (!isRoot) return { data: inside, account: undefined };
  const account = await systemAccount();
  if (await canEnter(account, dataFolder)) return { data: inside, account };
  await mkdir(dirname(outside), { recursive: true });
  if (await canEnter(account, dirname(outside))) return { data: outside, account };
  throw new EnvError(
    `User ${account?.uid} can enter neither ${dataFolder} nor ${SYSTEM_HOME}: set PARLEY_DATA or DATABASE_URL`,
  );
}

/** Made aside and moved into place whole, so that a start cut short leaves nothing that looks like a cluster. */
async function create(data: string, account: Account, binaries: string): Promise<void> {
  await removeOldDrafts(data);
  const draft = `${data}.${DRAFT}.${randomUUID()}`;
  await mkdir(draft, { mode: 0o700 });
  const password = join(draft, PASSWORD);
  await writeFile(password, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (account) for (const path of [draft, password]) await chown(path, account.uid, account.gid);
  await runAs(account, join(binaries, 'bin/initdb'), [
    `--pgdata=${join(draft, 'data')}`,
    '--username=parley',
    `--pwfile=${password}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // Postgres' own C.UTF-8: the same on every system, and none needs to have it installed.
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ]);
  await rename(password, join(draft, 'data', PASSWORD));
  try {
    await rename(join(draft, 'data'), data);
  } catch (error) {
    if (!existsSync(data)) throw error; // else another start was faster, and its cluster is as good
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Those an hour old: nobody is making them any more. */
async function removeOldDrafts(data: string): Promise<void> {
  for (const name of await readdir(dirname(data))) {
    const draft = join(dirname(data), name);
    if (name.startsWith(`${basename(data)}.${DRAFT}.`) && (await stat(draft)).mtimeMs < Date.now() - 3_600_000)
      await rm(draft, { recursive: true, force: true });
  }
}
