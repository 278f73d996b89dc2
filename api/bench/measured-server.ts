import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A process whose processor time is read: it has one core, and everything else the other. */
export interface MeasuredServer {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

const measuredCore = '0';
const otherCores = '1';

/** Moves a process with all its threads; a child that it starts later stays where it was moved. */
export const giveMeasuredCore = (pid: number) => pin(pid, measuredCore);
export const giveOtherCores = (pid: number) => pin(pid, otherCores);

function pin(pid: number, cores: string): void {
  execFileSync('taskset', ['-a', '-c', '-p', cores, String(pid)], { stdio: 'ignore' });
}

/** A file of this folder that says where it listens. */
export async function startServer(file: string): Promise<MeasuredServer> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout, 'data');
  const url = /http:\S+/.exec(String(line))?.[0];
  if (!url || child.pid === undefined) throw new Error(`${file} did not start.`);
  giveMeasuredCore(child.pid);
  const ended = once(child, 'close');
  const stop = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  return { url, pid: child.pid, stop };
}

/** Processor time that a process has used so far, in microseconds, to the kernel's tick of 10,000. */
export function processorTime(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
}

/** Bytes in memory. */
export function residentMemory(pid: number): number {
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;
}
