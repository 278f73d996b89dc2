import type { PrismaClient } from '../database/generated/client.ts';
import { type DeliverEmail, type Email, UndeliverableError } from '../email/email.ts';
import type { JobTasks } from './job-payloads.ts';
import { PermanentFailure } from './permanent-failure.ts';
import { purgeAuth } from './purge-auth.ts';
import { purgeLiveLog } from './purge-live-log.ts';

/** How long the live log is kept, in milliseconds: 30 days. */
const LIVE_LOG_AGE = 30 * 24 * 60 * 60 * 1000;

interface TasksOptions {
  db: PrismaClient;
  deliver: DeliverEmail;
  /** @default the system's clock */
  now?: (() => Date) | undefined;
}

/** What each job does. */
export function createTasks({ db, deliver, now = () => new Date() }: TasksOptions): JobTasks {
  return {
    send_email: (email) => sendEmail(deliver, email),
    purge_live_log: () => purgeLiveLog(db, new Date(now().getTime() - LIVE_LOG_AGE)),
    purge_auth: () => purgeAuth(db, now()),
  };
}

async function sendEmail(deliver: DeliverEmail, email: Email): Promise<void> {
  try {
    await deliver(email);
  } catch (error) {
    if (error instanceof UndeliverableError) throw new PermanentFailure(error.message, { cause: error });
    throw error;
  }
}
