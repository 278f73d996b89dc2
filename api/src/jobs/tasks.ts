import type { Services } from '../context.ts';
import { requestScansAgain, scanAttachment, sweepUploads } from '../domains/attachments/service.ts';
import { purgeInvitations } from '../domains/workspaces/service.ts';
import { type DeliverEmail, type Email, UndeliverableError } from '../email/email.ts';
import type { Files } from '../files/files.ts';
import type { JobTasks } from './job-payloads.ts';
import { PermanentFailure } from './permanent-failure.ts';
import { purgeAuth } from './purge-auth.ts';
import { purgeLiveLog } from './purge-live-log.ts';
import { purgeRateLimits } from './purge-rate-limits.ts';

/** How long the live log is kept, in milliseconds: 30 days. */
const LIVE_LOG_AGE = 30 * 24 * 60 * 60 * 1000;

interface TasksOptions extends Omit<Services, 'live' | 'publicUrl'> {
  readonly files: Files;
  readonly deliver: DeliverEmail;
}

/** What each job does. */
export function createTasks({ deliver, ...services }: TasksOptions): JobTasks {
  const { db, now } = services;
  return {
    send_email: (email) => sendEmail(deliver, email),
    scan_attachment: ({ attachmentId }) => scanAttachment(services, attachmentId),
    sweep_uploads: async () => {
      await requestScansAgain(services, now());
      await sweepUploads(services, now());
    },
    purge_rate_limits: () => purgeRateLimits(db, now()),
    purge_live_log: () => purgeLiveLog(db, new Date(now().getTime() - LIVE_LOG_AGE)),
    purge_auth: async () => {
      await purgeAuth(db, now());
      await purgeInvitations(db, now());
    },
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
