import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { vi } from 'vitest';
import { eicar } from './clamd.ts';

/** Where Debian's clamav-daemon has it; undefined where that is not installed. */
export const clamdProgram = ['/usr/sbin/clamd'].find(existsSync);

/** ClamAV's daemon in a folder, with one signature of our own: the real ones are 300 MB and change by the hour. */
export async function runClamd(program: string, folder: string): Promise<{ socket: string; stop(): Promise<void> }> {
  const [socket, signatures, config] = ['clamd.sock', 'signatures', 'clamd.conf'].map((name) => join(folder, name));
  await mkdir(signatures!);
  await writeFile(join(signatures!, 'parley.ndb'), `Parley.Eicar-Test:0:*:${Buffer.from(eicar).toString('hex')}\n`);
  const settings = { Foreground: 'yes', LocalSocket: socket, DatabaseDirectory: signatures, StreamMaxLength: '1M' };
  await writeFile(
    config!,
    Object.entries(settings).map((setting) => `${setting.join(' ')}\n`),
  );
  const clamd = spawn(program, ['--config-file', config!], { stdio: 'ignore' });
  const ended = once(clamd, 'exit');
  // Its socket is there a moment before anybody listens at it.
  await vi.waitUntil(async () => clamd.exitCode !== null || (await answers(socket!)), { timeout: 60_000 });
  if (clamd.exitCode !== null) throw new Error(`clamd ended with ${clamd.exitCode}`);
  return {
    socket: socket!,
    async stop() {
      clamd.kill('SIGKILL');
      await ended;
    },
  };
}

async function answers(socket: string): Promise<boolean> {
  const connection = connect(socket);
  try {
    await once(connection, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    connection.destroy();
  }
}
