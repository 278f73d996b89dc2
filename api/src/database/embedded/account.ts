import { type ExecFileException, execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';

/** Whom Postgres runs as. It refuses to run as root; anybody else runs it as themselves, which is `undefined`. */
export type Account = { readonly uid: number; readonly gid: number } | undefined;

export const isRoot = process.getuid?.() === 0;

/** Where root keeps what that account must reach. */
export const SYSTEM_HOME = '/var/lib/parley';

/** Runs a program to its end as that account, with an environment that holds nothing of ours. Rejects when it fails. */
export async function runAs(account: Account, file: string, args: readonly string[]): Promise<string> {
  // Not where we are: the account may not be allowed in there.
  const options = { ...account, cwd: '/', env: { LC_ALL: 'C' }, encoding: 'utf8' as const };
  try {
    return (await promisify(execFile)(file, args, options)).stdout;
  } catch (error) {
    const { message, stderr = '' }: Partial<ExecFileException> = error instanceof Error ? error : {};
    throw new Error(stderr.trim() || message);
  }
}

/** Whether the account may enter a folder: every parent has to let it through. */
export async function canEnter(account: Account, folder: string): Promise<boolean> {
  return runAs(account, '/bin/sh', ['-c', 'test -x "$0"', folder]).then(
    () => true,
    () => false,
  );
}

/** The account a folder belongs to, so that what was made once is run by the same one ever after. */
export async function ownerOf(folder: string): Promise<Account> {
  const { uid, gid } = await stat(folder);
  return uid === process.getuid?.() ? undefined : { uid, gid };
}

/** As root: the system's user `postgres`, else `parley`, made if need be. */
export async function systemAccount(): Promise<Account> {
  return (await lookUp('postgres')) ?? (await lookUp('parley')) ?? (await create('parley'));
}

async function lookUp(name: string): Promise<Account> {
  try {
    const [uid, gid] = await Promise.all([idOf('-u', name), idOf('-g', name)]);
    return { uid, gid };
  } catch {
    return undefined;
  }
}

async function idOf(kind: '-u' | '-g', name: string): Promise<number> {
  return Number(await runAs(undefined, '/usr/bin/id', [kind, name]));
}

async function create(name: string): Promise<Account> {
  const nobodyHome = ['--system', '--user-group', '--no-create-home', '--home-dir', '/', '--shell', '/bin/false'];
  await runAs(undefined, '/usr/sbin/useradd', [...nobodyHome, name]);
  return lookUp(name);
}
