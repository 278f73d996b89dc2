import { parseCrontab, type RunnerOptions, run, type Task, type TaskList } from 'graphile-worker';
import pg from 'pg';
import type { Logger } from 'pino';
import { type JobName, type JobTasks, jobPayloads } from './job-payloads.ts';
import { keepRunning } from './keep-running.ts';
import { PermanentFailure } from './permanent-failure.ts';
import { workerLogger } from './worker-logger.ts';

/** Times are UTC. However many nodes run, each job is added once; the purge missed while none ran is made up for. */
const crontab = `
17 3 * * * purge_live_log ?fill=1d
* * * * * learn_search_words
* * * * * fold_ticket_counts
*/5 * * * * purge_auth
*/5 * * * * sweep_emails
41 3 * * * purge_emails ?fill=1d
*/5 * * * * purge_rate_limits
11 * * * * sweep_uploads
* * * * * sweep_exports
*/5 * * * * auto_close
41 * * * * purge_tickets
`;

interface JobsOptions {
  /** Of a Postgres reached directly or through a pooler of sessions: new jobs are announced by NOTIFY. */
  connectionString: string;
  tasks: JobTasks;
  logger: Logger;
  /** How many jobs this node runs at a time, besides answers in chats. It opens up to four more connections than this. @default 4 */
  concurrency?: number | undefined;
}

/**
 * Answers in chats that are written at a time at this node. A model may take most of a minute, in which it is only waited for:
 * they have workers of their own, so that mail and the clocks of chats go on.
 */
const ANSWERS = 8;

export interface Jobs {
  /** Takes no more jobs, waits for those that run, and closes its connections. */
  stop: () => Promise<void>;
}

/**
 * Runs jobs on this node until stopped. Any number of nodes may: each job goes to one of them. A task that rejects is tried
 * again, on any node, after a growing pause; one that throws PermanentFailure is not.
 *
 * @throws what `pg` throws if Postgres can't be reached
 */
export async function startJobs({ connectionString, tasks, logger, concurrency = 4 }: JobsOptions): Promise<Jobs> {
  const pool = new pg.Pool({
    connectionString,
    max: concurrency + 4,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
  });
  // Without handlers, a connection lost while idle would end the process. The pool replaces it by itself.
  const stopping = new AbortController();
  const onError = ({ message }: Error) => {
    // Connections that close as the database stops after us are no loss.
    if (!stopping.signal.aborted) logger.warn({ reason: message }, 'The job worker lost a connection');
  };
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', onError));

  const start = (settings: Pick<RunnerOptions, 'concurrency' | 'taskList' | 'parsedCronItems'>) =>
    run({
      ...settings,
      pgPool: pool,
      noHandleSignals: true,
      logger: workerLogger(logger),
      // Batched, because only then a stop waits until the end of each job is written down.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    });
  const others = keysOf(tasks).filter((name) => name !== 'answer_chat');
  const startOthers = () =>
    start({ concurrency, taskList: taskList(tasks, others, logger), parsedCronItems: parseCrontab(crontab) });
  const startAnswers = () =>
    start({ concurrency: ANSWERS, taskList: taskList(tasks, ['answer_chat'], logger), parsedCronItems: [] });
  // One after the other: the first may have to make the tables of jobs.
  const firstOfOthers = await startOthers();
  const firstOfAnswers = await startAnswers();
  const running = Promise.all([
    keepRunning(startOthers, stopping.signal, logger, firstOfOthers),
    keepRunning(startAnswers, stopping.signal, logger, firstOfAnswers),
  ]);

  return {
    stop: async () => {
      stopping.abort();
      await running;
      await pool.end();
    },
  };
}

function taskList(tasks: JobTasks, names: readonly JobName[], logger: Logger): TaskList {
  const runs = names.map((name): [JobName, Task] => [
    name,
    (payload, { abortSignal }) => runTask(tasks, name, payload, abortSignal, logger),
  ]);
  return Object.fromEntries(runs);
}

async function runTask<Name extends JobName>(
  tasks: JobTasks,
  name: Name,
  payload: unknown,
  stopping: AbortSignal | undefined,
  logger: Logger,
) {
  try {
    await tasks[name](jobPayloads[name].parse(payload), stopping);
  } catch (err) {
    if (!(err instanceof PermanentFailure)) throw err;
    logger.error({ err, task: name }, 'A job was given up');
  }
}

function keysOf<Record extends object>(record: Record): Extract<keyof Record, string>[] {
  const keys: Extract<keyof Record, string>[] = [];
  for (const key in record) keys.push(key);
  return keys;
}
