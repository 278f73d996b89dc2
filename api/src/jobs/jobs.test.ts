import { EventEmitter, once } from 'node:events';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { addJob } from './add-job.ts';
import type { JobTasks } from './job-payloads.ts';
import { PermanentFailure } from './permanent-failure.ts';
import { type Jobs, startJobs } from './start-jobs.ts';

let database: TestDatabase;
let jobs: Jobs | undefined;
let logged: string[];

beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(async () => {
  await jobs?.stop();
  jobs = undefined;
  await database.close();
});

const email = (number: number) => ({ emailId: `01919191-0000-7000-8000-00000000000${number}` });

const nobody = async () => {};

/** Starts a worker that hands e-mail to `send`, questions in chats to `answer`, and everything else to nobody. */
async function start(send: JobTasks['deliver_email'], answer: JobTasks['answer_chat'] = nobody): Promise<void> {
  const tasks: JobTasks = {
    deliver_email: send,
    notify: nobody,
    sweep_emails: nobody,
    purge_emails: nobody,
    scan_attachment: nobody,
    sweep_uploads: nobody,
    look_at_chat: nobody,
    look_at_chat_agent: nobody,
    answer_chat: answer,
    look_at_maintenance: nobody,
    run_export: nobody,
    sweep_exports: nobody,
    purge_live_log: nobody,
    purge_auth: nobody,
    fold_ticket_counts: nobody,
    learn_search_words: nobody,
    purge_rate_limits: nobody,
    auto_close: nobody,
    purge_tickets: nobody,
  };
  logged = [];
  const logger = pino(
    { level: 'error' },
    { write: (line) => logged.push(z.object({ msg: z.string() }).parse(JSON.parse(line)).msg) },
  );
  jobs = await startJobs({ connectionString: database.url, tasks, logger });
}

interface JobRow {
  attempts: number;
  max_attempts: number;
  last_error: string | null;
}

const emailJobs = (): Promise<JobRow[]> => database.prisma.$queryRaw`
  SELECT attempts, max_attempts, last_error FROM graphile_worker.jobs
  WHERE task_identifier = 'deliver_email' ORDER BY id`;

describe('a job added in a transaction', () => {
  test('runs once when that commits', async () => {
    const send = vi.fn(async (_: { emailId: string }) => {});
    await start(send);
    await database.prisma.$transaction((tx) => addJob(tx, 'deliver_email', email(1)));

    await expect.poll(() => send.mock.calls.map(([payload]) => payload)).toEqual([email(1)]);
    await expect.poll(emailJobs).toEqual([]);
    expect(send).toHaveBeenCalledOnce();
  });

  test('never runs when that is rolled back', async () => {
    const sent: string[] = [];
    await start(async ({ emailId }) => {
      sent.push(emailId);
    });
    const transaction = database.prisma.$transaction(async (tx) => {
      await addJob(tx, 'deliver_email', email(1));
      throw new Error('no');
    });
    await expect(transaction).rejects.toThrow('no');
    await addJob(database.prisma, 'deliver_email', email(2));

    await expect.poll(emailJobs).toEqual([]);
    expect(sent).toEqual([email(2).emailId]);
  });
});

test('a job whose task fails is kept for another try', async () => {
  await start(() => Promise.reject(new Error('Postmark is down')));
  await addJob(database.prisma, 'deliver_email', email(1), { maxAttempts: 8 });

  // Another attempt may have been made by the time that somebody looks.
  const kept = [{ attempts: expect.any(Number), max_attempts: 8, last_error: 'Postmark is down' }];
  await expect.poll(emailJobs).toEqual(kept);
});

test('a job that can never succeed is given up after one try', async () => {
  const send = vi.fn(() => Promise.reject(new PermanentFailure('Inactive recipient')));
  await start(send);
  await addJob(database.prisma, 'deliver_email', email(1));

  await expect.poll(emailJobs).toEqual([]);
  expect(send).toHaveBeenCalledOnce();
  expect(logged).toEqual(['A job was given up']);
});

test('of several waiting jobs with the same key only the newest runs, at its own time', async () => {
  const sent: string[] = [];
  const later = new Date(Date.now() + 60_000);
  await addJob(database.prisma, 'deliver_email', email(1), { key: 'digest', runAt: later });
  await addJob(database.prisma, 'deliver_email', email(2), { key: 'digest' });
  await addJob(database.prisma, 'deliver_email', email(3), { runAt: later });
  await start(async ({ emailId }) => {
    sent.push(emailId);
  });

  await expect.poll(() => sent).toEqual([email(2).emailId]);
  await expect.poll(emailJobs).toMatchObject([{ attempts: 0 }]);
  expect(sent).toEqual([email(2).emailId]);
});

test('a payload that its task would not understand is refused when it is added', async () => {
  const added = addJob(database.prisma, 'deliver_email', { emailId: 'not an id' });
  await expect(added).rejects.toThrow('Invalid UUID');
  expect(await emailJobs()).toEqual([]);
});

test('stopping waits for the job that runs', async () => {
  const steps = new EventEmitter();
  const started = once(steps, 'started');
  await start(async () => {
    steps.emit('started');
    await once(steps, 'finish');
  });
  await addJob(database.prisma, 'deliver_email', email(1));
  await started;
  const stopped = jobs?.stop();
  jobs = undefined;
  expect(await emailJobs()).toHaveLength(1);
  steps.emit('finish');
  await stopped;

  expect(await emailJobs()).toEqual([]);
});

test('answers that take long, however many, hold up no other job', async () => {
  const steps = new EventEmitter();
  const send = vi.fn(async () => {});
  const answer = vi.fn(async () => {
    await once(steps, 'finish');
  });
  await start(send, answer);
  for (let turn = 1; turn <= 12; turn += 1) {
    await addJob(database.prisma, 'answer_chat', { chatId: email(1).emailId, turn });
  }
  await expect.poll(() => answer.mock.calls.length).toBe(8);
  await addJob(database.prisma, 'deliver_email', email(1));

  await expect.poll(emailJobs).toEqual([]);
  expect(send).toHaveBeenCalledOnce();
  answer.mockImplementation(nobody);
  steps.emit('finish');
  await expect.poll(() => answer.mock.calls.length).toBe(12);
});

test('a worker that could not write down the end of a job goes on with the next', async () => {
  const sent: string[] = [];
  await start(async ({ emailId }) => {
    sent.push(emailId);
    if (sent.length === 1) await database.prisma.$executeRaw`ALTER TABLE graphile_worker._private_jobs RENAME TO lost`;
  });
  const send = (number: number) => addJob(database.prisma, 'deliver_email', email(number));
  await send(1);
  await expect.poll(() => sent).toHaveLength(1);
  await expect.poll(() => logged).toContain('The job worker ended: starting another');
  await database.prisma.$executeRaw`ALTER TABLE graphile_worker.lost RENAME TO _private_jobs`;
  await send(2);

  await expect.poll(() => sent).toEqual([email(1).emailId, email(2).emailId]);
});

test('what is done every day or minute is scheduled', async () => {
  await start(async () => {});
  // The worker writes its schedule down after it has started.
  const known = () =>
    database.prisma.$queryRaw`SELECT identifier FROM graphile_worker._private_known_crontabs ORDER BY 1`;
  const jobs = [
    ...[
      'auto_close',
      'fold_ticket_counts',
      'learn_search_words',
      'purge_auth',
      'purge_emails',
      'purge_live_log',
      'purge_rate_limits',
    ],
    ...['purge_tickets', 'sweep_emails', 'sweep_exports', 'sweep_uploads'],
  ];
  await expect.poll(known).toEqual(jobs.map((identifier) => ({ identifier })));
});
