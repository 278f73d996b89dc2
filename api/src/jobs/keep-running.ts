import { setTimeout as delay } from 'node:timers/promises';
import type { Runner } from 'graphile-worker';
import type { Logger } from 'pino';

/** Milliseconds between the end of a runner and the start of the next. */
const PAUSE = 1_000;

/**
 * Replaces graphile-worker's runner whenever it ends by itself, which it does when it can't write down that a job is done:
 * when Postgres restarts, for one. Resolves once `stopping` is aborted and the last runner has finished its jobs.
 */
export async function keepRunning(
  start: () => Promise<Runner>,
  stopping: AbortSignal,
  logger: Logger,
  first: Runner,
): Promise<void> {
  let runner: Runner | undefined = first;
  for (;;) {
    if (runner) await untilItEnds(runner, stopping);
    if (stopping.aborted) return;
    logger.error('The job worker ended: starting another');
    await delay(PAUSE, undefined, { signal: stopping }).catch(() => undefined);
    if (stopping.aborted) return;
    runner = await start().catch((err: unknown) => {
      logger.error({ err }, 'The job worker did not start');
      return undefined;
    });
  }
}

/** Never rejects: what ends a runner is logged by the runner. */
async function untilItEnds(runner: Runner, stopping: AbortSignal): Promise<void> {
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped = runner.stop();
  };
  if (stopping.aborted) stop();
  else stopping.addEventListener('abort', stop, { once: true });
  await Promise.allSettled([runner.promise]);
  stopping.removeEventListener('abort', stop);
  await Promise.allSettled([stopped]);
}
