import type { Services } from '../context.ts';
import type { Assistant } from '../domains/assistant/service.ts';
import { requestScansAgain, scanAttachment, sweepUploads } from '../domains/attachments/service.ts';
import { answerChat, lookAtAgent, lookAtChat } from '../domains/chats/service.ts';
import { runExport, sweepExports } from '../domains/exports/service.ts';
import { isEmailWanted, notify } from '../domains/notifications/service.ts';
import { learnWords } from '../domains/queues/service.ts';
import { lookAtMaintenance } from '../domains/status/service.ts';
import { closeUnanswered, purgeDeletedTickets, warnBeforeClosing } from '../domains/tickets/service.ts';
import { purgeInvitations } from '../domains/workspaces/service.ts';
import { deliverQueuedEmail } from '../email/deliver-queued-email.ts';
import type { MailDelivery } from '../email/email.ts';
import type { MailLinks } from '../email/mail-links.ts';
import { sweepEmails } from '../email/sweep-emails.ts';
import type { Files } from '../files/files.ts';
import type { GrowingAnswers } from '../live/growing-answers.ts';
import { foldTicketCounts } from './fold-ticket-counts.ts';
import type { JobTasks } from './job-payloads.ts';
import { purgeAuth } from './purge-auth.ts';
import { purgeEmails } from './purge-emails.ts';
import { purgeLiveLog } from './purge-live-log.ts';
import { purgeRateLimits } from './purge-rate-limits.ts';

/** How long the live log is kept, in milliseconds: 30 days. */
const LIVE_LOG_AGE = 30 * 24 * 60 * 60 * 1000;

interface TasksOptions extends Omit<Services, 'live' | 'publicUrl'> {
  readonly files: Files;
  /** Who answers chats, and where it's shown what they are writing. */
  readonly chats: { readonly assistant: Assistant; readonly answers: Pick<GrowingAnswers, 'begin'> };
  readonly mail: { readonly delivery: MailDelivery; readonly links: MailLinks };
}

/** What each job does. */
export function createTasks({ mail, chats, ...services }: TasksOptions): JobTasks {
  const { db, now } = services;
  const delivering = { db, now, delivery: mail.delivery, isWanted: isEmailWanted };
  return {
    deliver_email: ({ emailId }) => deliverQueuedEmail(delivering, emailId),
    sweep_emails: () => sweepEmails(delivering),
    notify: (notice) => notify({ db, now, links: mail.links }, notice),
    scan_attachment: ({ attachmentId }) => scanAttachment(services, attachmentId),
    sweep_uploads: async () => {
      await requestScansAgain(services, now());
      await sweepUploads(services, now());
    },
    look_at_chat: ({ chatId }) => lookAtChat(services, chatId),
    look_at_chat_agent: ({ deskId, personId }) => lookAtAgent(services, deskId, personId),
    answer_chat: ({ chatId, turn }) => answerChat({ ...services, ...chats }, chatId, turn),
    look_at_maintenance: ({ maintenanceId }) => lookAtMaintenance(services, maintenanceId),
    run_export: ({ exportId }, stopping) => runExport(services, exportId, stopping),
    sweep_exports: () => sweepExports(services, now()),
    fold_ticket_counts: () => foldTicketCounts(db),
    learn_search_words: () => learnWords(db),
    purge_rate_limits: () => purgeRateLimits(db, now()),
    purge_live_log: () => purgeLiveLog(db, new Date(now().getTime() - LIVE_LOG_AGE)),
    purge_emails: () => purgeEmails(db, now()),
    purge_auth: async () => {
      await purgeAuth(db, now());
      await purgeInvitations(db, now());
    },
    auto_close: async () => {
      await closeUnanswered(services);
      await warnBeforeClosing({ db, now, links: mail.links });
    },
    purge_tickets: () => purgeDeletedTickets(services, now()),
  };
}
