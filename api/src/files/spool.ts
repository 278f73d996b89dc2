import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from '../database/embedded/postmaster.ts';

/** A folder of this process alone, for files on their way. */
export interface Spool {
  readonly path: string;
  /** Removes it with all that is in it. */
  close(): Promise<void>;
}

/**
 * Makes this process' folder below `<dataFolder>/spool` and removes those of processes that ended without doing so. Several
 * processes of one machine may share a data folder.
 */
export async function openSpool(dataFolder: string): Promise<Spool> {
  const parent = join(dataFolder, 'spool');
  await mkdir(parent, { recursive: true, mode: 0o700 });
  const own = await folderOf(process.pid);
  for (const name of await readdir(parent)) {
    const owner = await folderOf(Number.parseInt(name, 10));
    if (name === own || name !== owner) await remove(join(parent, name));
  }
  const path = join(parent, own ?? `${process.pid}`);
  await mkdir(path, { mode: 0o700 });
  return { path, close: () => remove(path) };
}

/** Also while a process that the dead one had started writes one more file. */
const remove = (path: string) => rm(path, { recursive: true, force: true, maxRetries: 5 });

/**
 * What the folder of a running process is called: its number and, where that can be learnt, when it started, as numbers are
 * given again, likely so after a restart of the machine or of a container. Undefined: no such process is running.
 */
async function folderOf(pid: number): Promise<string | undefined> {
  if (!(pid > 0)) return undefined;
  if (process.platform !== 'linux') return isAlive(pid) ? `${pid}` : undefined;
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // After the program's name, which may hold anything, in brackets: the state, and as the 20th field the start in ticks.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, startedAt] = [fields[0], fields[19]];
  return startedAt === undefined || state === 'Z' ? undefined : `${pid}-${startedAt}`;
}
