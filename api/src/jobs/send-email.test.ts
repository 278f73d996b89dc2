import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { untouchedFiles } from '../../test/files.ts';
import { type LocalPostmark, type PostmarkAnswer, startPostmark } from '../../test/postmark.ts';
import { postmarkDelivery } from '../email/postmark-delivery.ts';
import { addJob } from './add-job.ts';
import { type Jobs, startJobs } from './start-jobs.ts';
import { createTasks } from './tasks.ts';

let database: TestDatabase;
let postmark: LocalPostmark;
let jobs: Jobs;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
afterEach(async () => {
  await jobs.stop();
  postmark.stop();
});

/** Adds a job for one email to a worker whose Postmark gives that answer. */
async function sendThrough(answer: PostmarkAnswer): Promise<void> {
  postmark = await startPostmark(answer);
  const deliver = postmarkDelivery({ token: 'token', from: 'support@example.com', apiUrl: postmark.origin });
  const tasks = createTasks({ db: database.prisma, files: untouchedFiles, deliver, now: () => new Date() });
  jobs = await startJobs({ connectionString: database.url, tasks, logger: pino({ level: 'silent' }) });
  const email = { to: 'ada@example.com', subject: 'Hello', html: '<p>Hello</p>', text: 'Hello' };
  await addJob(database.prisma, 'send_email', email);
  await expect.poll(() => postmark.requests).toHaveLength(1);
}

const waiting = () =>
  database.prisma.$queryRaw`SELECT attempts, last_error FROM graphile_worker.jobs WHERE locked_at IS NULL`;
const unfinished = () => database.prisma.$queryRaw`SELECT id FROM graphile_worker.jobs`;

test('an email that Postmark takes is done', async () => {
  await sendThrough({ status: 200, ErrorCode: 0, Message: 'OK' });
  await expect.poll(unfinished).toEqual([]);
  expect(postmark.requests).toMatchObject([{ url: '/email', body: { To: 'ada@example.com' } }]);
});

test('an email to an address that bounces is given up', async () => {
  await sendThrough({ status: 422, ErrorCode: 406, Message: 'Inactive recipient' });
  await expect.poll(unfinished).toEqual([]);
});

test('an email waits for its next try while Postmark is down', async () => {
  await sendThrough({ status: 500, ErrorCode: 0, Message: 'Internal server error' });
  await expect.poll(waiting).toEqual([{ attempts: 1, last_error: 'Internal server error' }]);
});
