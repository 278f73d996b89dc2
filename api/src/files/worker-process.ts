import { type ChildProcess, fork, type Serializable } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

// Not `import.meta.resolve`, which a test runner that loads this module does not know.
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

export interface WorkerProcess<Task, Result> {
  /** Does one task; the next may be given when it is done. */
  run(task: Task): Promise<Result>;
  /** Ends the process at once, with what it is at. */
  stop(): Promise<void>;
}

interface WorkerProcessOptions {
  /** A module that answers each message with one. */
  readonly program: URL;
  /** All of its environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Milliseconds after which a task is given up. */
  readonly timeoutMs: number;
  /** Milliseconds without a task after which the process ends. */
  readonly idleMs: number;
}

/** Thrown where a process ended, or had to be ended, in the middle of a task. */
export class WorkerEndedError extends Error {
  override readonly name = 'WorkerEndedError';
  readonly timedOut: boolean;

  /** @param printed the end of what it wrote to its standard error */
  constructor(timedOut: boolean, printed: string) {
    super(`A process ${timedOut ? 'took too long' : 'ended'} in the middle of a task: ${printed.trim()}`);
    this.timedOut = timedOut;
  }
}

/**
 * A process that is started for its first task, ends when it has had none for a while, and is started again after it crashed.
 * No library of worker pools does: those at hand leave tasks waiting for ever when a process ends while it starts.
 */
export function workerProcess<Task extends Serializable, Result>(
  options: WorkerProcessOptions,
): WorkerProcess<Task, Result> {
  let child: ChildProcess | undefined;
  let idle: NodeJS.Timeout | undefined;
  let printed = '';

  function start(): ChildProcess {
    const started = fork(options.program, {
      env: { ...options.env },
      execArgv: ['--import', tsx],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      // A Ctrl-C is meant for Parley, which lets running tasks finish.
      detached: true,
    });
    printed = '';
    started.stderr?.setEncoding('utf8').on('data', (text) => {
      printed = `${printed}${text}`.slice(-2_000);
    });
    // What happens to it while it has no task is noticed by the next.
    return started.on('error', () => undefined);
  }

  async function run(task: Task): Promise<Result> {
    clearTimeout(idle);
    if (child?.exitCode !== null || child.signalCode !== null) child = start();
    const worker = child;
    let timedOut = false;
    const timeout = setTimeout(() => {
      timedOut = true;
      worker.kill('SIGKILL');
    }, options.timeoutMs);
    const over = new AbortController();
    try {
      worker.send(task);
      const ended = once(worker, 'close', over).then(() => Promise.reject());
      const [result] = await Promise.race([once(worker, 'message', over), ended]);
      return result;
    } catch {
      worker.kill('SIGKILL');
      child = undefined;
      throw new WorkerEndedError(timedOut, printed);
    } finally {
      over.abort();
      clearTimeout(timeout);
      idle = setTimeout(() => void stop(), options.idleMs).unref();
    }
  }

  async function stop(): Promise<void> {
    clearTimeout(idle);
    const worker = child;
    child = undefined;
    if (!worker || worker.exitCode !== null || worker.signalCode !== null) return;
    const ended = once(worker, 'close');
    worker.kill('SIGKILL');
    await ended;
  }

  return { run, stop };
}
