import { spawn } from 'node:child_process';
import { open, readFile, readlink, realpath, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runAs } from './account.ts';
import type { Cluster } from './cluster.ts';

/** The Postgres process that runs a cluster, whoever started it. It may not answer yet. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** The process that has a cluster's data folder open now, also one that a killed Parley left behind. */
export async function findPostmaster(data: string): Promise<Postmaster | undefined> {
  const lines = await readFile(pidFile(data), 'utf8').then(
    (text) => text.split('\n'),
    () => [],
  );
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!pid || !port || !(await isPostmaster(pid, data))) return undefined;
  return { pid, port };
}

/**
 * Runs Postgres in a session of its own, so that a Ctrl-C meant for Parley doesn't reach it.
 *
 * @param port undefined: any free one
 * @throws Error with what Postgres printed, when it ended at once
 */
export async function launch(
  cluster: Cluster,
  port: number | undefined,
  settings: Readonly<Record<string, string>>,
): Promise<Postmaster> {
  await removeForeignPidFile(cluster.data);
  await rm(cluster.log, { force: true });
  const log = await open(cluster.log, 'ax', 0o600);
  if (cluster.account) await log.chown(cluster.account.uid, cluster.account.gid);
  const all = {
    listen_addresses: '127.0.0.1',
    port: `${port ?? (await freePort())}`,
    unix_socket_directories: '',
    ...settings,
  };
  const options = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(join(cluster.binaries, 'bin/postgres'), ['-D', cluster.data, ...options], {
    ...cluster.account,
    cwd: '/',
    env: { LC_ALL: 'C' },
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  let ended: string | undefined;
  child.once('error', (error) => {
    ended = error.message;
  });
  child.once('exit', () => {
    ended ??= 'it ended at once';
  });
  child.unref();
  try {
    for (;;) {
      const postmaster = await findPostmaster(cluster.data);
      if (postmaster && postmaster.pid === child.pid) return postmaster;
      if (ended !== undefined)
        throw new Error(`Postgres did not start: ${ended}\n${await readFile(cluster.log, 'utf8')}`);
      await sleep(20);
    }
  } finally {
    await log.close();
  }
}

/** Ends the Postgres of a data folder, if there is one: its clients are cut off, what they committed is on disk. Past 30 s, as if the machine had failed. */
export async function shutDown(data: string): Promise<void> {
  const started = Date.now();
  let asked: NodeJS.Signals | undefined;
  for (;;) {
    const postmaster = await findPostmaster(data);
    if (!postmaster) return;
    const signal = Date.now() - started < 30_000 ? 'SIGINT' : 'SIGQUIT';
    if (asked !== signal) process.kill(postmaster.pid, signal);
    asked = signal;
    await sleep(20);
  }
}

/**
 * After a restart of the machine, or of a container, the number in a left-over file may be another process', for which
 * Postgres would refuse to start. A file whose process is gone stays: Postgres learns from it whether its children are.
 */
async function removeForeignPidFile(data: string): Promise<void> {
  const pid = Number.parseInt(await readFile(pidFile(data), 'utf8').catch(() => ''), 10);
  if (pid && isAlive(pid) && !(await isPostmaster(pid, data))) await rm(pidFile(data), { force: true });
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

const pidFile = (data: string) => join(data, 'postmaster.pid');

/** Whether that process is a Postgres at work on that folder, in which each of them stands. */
async function isPostmaster(pid: number, data: string): Promise<boolean> {
  try {
    if (process.platform === 'linux') return (await readlink(`/proc/${pid}/cwd`)) === (await realpath(data));
    return (await runAs(undefined, '/bin/ps', ['-o', 'command=', '-p', `${pid}`])).includes(data);
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port')),
      );
    });
  });
}
