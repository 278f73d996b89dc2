import { Logger as WorkerLogger } from 'graphile-worker';
import type { Logger } from 'pino';

const levels = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const;

/**
 * Passes graphile-worker's messages on to our log, one level lower where they are its routine. The job itself is left out:
 * its payload may hold addresses and links that sign people in.
 */
export function workerLogger(logger: Logger): WorkerLogger {
  return new WorkerLogger(({ taskIdentifier, jobId }) => (level, message, meta) => {
    const err = meta?.error;
    // The message of a failure repeats the stack, which `err` has.
    const [firstLine = message] = message.split('\n');
    logger[levels[level]]({ task: taskIdentifier, jobId, err }, firstLine);
  });
}
