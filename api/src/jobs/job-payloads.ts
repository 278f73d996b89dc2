import { z } from 'zod';

/** Every job there is, by name, and its payload: plain JSON. */
export interface JobPayloads {
  /** A queued message, by its database id. */
  deliver_email: { emailId: string };
  /** Something that happened on a ticket, by database ids; without an item, that it was opened. */
  notify: { ticketId: string; itemId: string | null };
  /** A file, by its database id. */
  scan_attachment: { attachmentId: string };
  /** An export, by its database id. */
  run_export: { exportId: string };
  /** A chat in which something is due, by its database id. */
  look_at_chat: { chatId: string };
  /** Somebody of a team who may have left their chats, by database ids. */
  look_at_chat_agent: { deskId: string; personId: string };
  /** A question to the assistant: which of its chat, by its number. */
  answer_chat: { chatId: string; turn: number };
  /** Planned work that is due to begin or to end, by its database id. */
  look_at_maintenance: { maintenanceId: string };
  sweep_exports: Scheduled;
  sweep_uploads: Scheduled;
  fold_ticket_counts: Scheduled;
  learn_search_words: Scheduled;
  purge_rate_limits: Scheduled;
  purge_live_log: Scheduled;
  purge_auth: Scheduled;
  sweep_emails: Scheduled;
  purge_emails: Scheduled;
  auto_close: Scheduled;
  purge_tickets: Scheduled;
}

/** What cron puts into the payload of its jobs: when they were due. */
export interface Scheduled {
  _cron?: { ts: string } | undefined;
}

export type JobName = keyof JobPayloads;

const scheduled = z.object({ _cron: z.object({ ts: z.string() }).optional() });

/** Checked when a job is added and again when it runs, possibly by a newer version of the API. */
export const jobPayloads: { readonly [Name in JobName]: z.ZodType<JobPayloads[Name]> } = {
  deliver_email: z.object({ emailId: z.uuid() }),
  notify: z.object({ ticketId: z.uuid(), itemId: z.uuid().nullable() }),
  scan_attachment: z.object({ attachmentId: z.uuid() }),
  run_export: z.object({ exportId: z.uuid() }),
  look_at_chat: z.object({ chatId: z.uuid() }),
  look_at_chat_agent: z.object({ deskId: z.uuid(), personId: z.uuid() }),
  answer_chat: z.object({ chatId: z.uuid(), turn: z.int() }),
  look_at_maintenance: z.object({ maintenanceId: z.uuid() }),
  sweep_exports: scheduled,
  sweep_uploads: scheduled,
  fold_ticket_counts: scheduled,
  learn_search_words: scheduled,
  purge_rate_limits: scheduled,
  purge_live_log: scheduled,
  purge_auth: scheduled,
  sweep_emails: scheduled,
  purge_emails: scheduled,
  auto_close: scheduled,
  purge_tickets: scheduled,
};

/**
 * What runs each job. A task may run more than once for one job: the second time must do no harm. `stopping` is aborted some
 * seconds after this node began to stop: a task that takes longer rejects then, and runs again elsewhere.
 */
export type JobTasks = {
  readonly [Name in JobName]: (payload: JobPayloads[Name], stopping?: AbortSignal) => Promise<void>;
};
