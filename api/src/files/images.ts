import type { Logger } from 'pino';
import { DomainError } from '../errors.ts';
import type { EncodedKind, EncodeResult, EncodeTask } from './encode-image.ts';
import { MAX_SECONDS } from './file-refusal.ts';
import { WorkerEndedError, type WorkerProcess, workerProcess } from './worker-process.ts';

export type { EncodedKind, EncodeResult } from './encode-image.ts';

export interface Images {
  /**
   * Encodes an image anew and makes its thumbnail; both lie beside it, as `<path>.encoded` and `<path>.thumbnail`. What can't
   * be read, or not within the limits, is refused.
   *
   * @throws RATE_LIMITED when too many wait already
   */
  encode(path: string, kind: EncodedKind): Promise<EncodeResult>;
  /** Ends the processes at once; images that they are at, and those that wait, come to nothing. */
  stop(): Promise<void>;
}

interface ImagesOptions {
  /** Where temporary files of the processes go. */
  readonly spoolFolder: string;
  /** Hears of processes that ended in the middle of an image. */
  readonly logger?: Pick<Logger, 'warn'>;
  /** How many images are decoded at once. @default 2 */
  readonly atOnce?: number;
  /** How many more may wait. @default 100 */
  readonly maxWaiting?: number;
  /** Milliseconds after which a process that has nothing to do ends. @default 30,000 */
  readonly idleMs?: number;
}

/** Images are decoded in processes of their own, which have nothing to lose: see docs/decisions/011. */
export function startImages({
  spoolFolder,
  logger,
  atOnce = 2,
  maxWaiting = 100,
  idleMs = 30_000,
}: ImagesOptions): Images {
  const program = new URL('./image-worker.ts', import.meta.url);
  // Both phases of an image have MAX_SECONDS; this is for a process that hangs.
  const timeoutMs = (2 * MAX_SECONDS + 10) * 1000;
  // With few arenas, malloc gives back what an image took.
  const env = { TMPDIR: spoolFolder, MALLOC_ARENA_MAX: '2' };
  type Worker = WorkerProcess<EncodeTask, EncodeResult>;
  const workers: readonly Worker[] = Array.from({ length: atOnce }, () =>
    workerProcess({ program, env, timeoutMs, idleMs }),
  );
  const free = [...workers];
  const waiting: ((worker: Worker) => void)[] = [];
  let stopped = false;

  async function withWorker<Result>(work: (worker: Worker) => Promise<Result>): Promise<Result> {
    if (free.length === 0 && waiting.length >= maxWaiting) {
      throw new DomainError('RATE_LIMITED', 'Too many images at once.', { retryAfter: 10 });
    }
    const worker = free.pop() ?? (await new Promise<Worker>((resolve) => waiting.push(resolve)));
    try {
      if (stopped) throw new Error('Parley stops');
      return await work(worker);
    } finally {
      const next = waiting.shift();
      if (next) next(worker);
      else free.push(worker);
    }
  }

  /** A process that was ended from outside says nothing of its image; one that ends twice does. */
  async function encode(path: string, kind: EncodedKind, isRepeated = false): Promise<EncodeResult> {
    try {
      return await withWorker((worker) => worker.run({ path, kind }));
    } catch (error) {
      if (!(error instanceof WorkerEndedError) || stopped) throw error;
      logger?.warn({ err: error, kind, isRepeated }, 'an image could not be decoded');
      if (error.timedOut) return { ok: false, reason: 'TOO_SLOW' };
      return isRepeated ? { ok: false, reason: 'BROKEN' } : encode(path, kind, true);
    }
  }

  return {
    encode: (path, kind) => encode(path, kind),
    async stop() {
      stopped = true;
      await Promise.all(workers.map((worker) => worker.stop()));
    },
  };
}
