import type { LiveEventType, Prisma } from '../database/generated/client.ts';

/**
 * Names of what streams listen to. A ticket has two: what happens to it for everyone who may see it, and what only the
 * team may know of, so that internal events never come near a customer's stream.
 */
export const topic = {
  ticket: (id: string) => `ticket:${id}` as const,
  ticketTeam: (id: string) => `ticket-team:${id}`,
  workspace: (id: string) => `workspace:${id}`,
  desk: (id: string) => `desk:${id}`,
  /** What anybody may know of the desk's settings. */
  deskSettings: (id: string) => `desk-settings:${id}`,
  /** What only its team may know of them. */
  deskTeam: (id: string) => `desk-team:${id}`,
  /** What only its admins may know of. */
  deskAdmins: (id: string) => `desk-admins:${id}`,
  person: (id: string) => `person:${id}`,
  viewer: (id: string) => `viewer:${id}`,
  /** How far the files are that somebody has asked for. */
  exports: (personId: string) => `exports:${personId}`,
  session: (id: string) => `session:${id}`,
  /** What everybody in a chat may know of it. */
  chat: (id: string) => `chat:${id}` as const,
  /** Notes in it. */
  chatTeam: (id: string) => `chat-team:${id}`,
  /** A desk's chats, for its team; no notes. */
  deskChats: (deskId: string) => `desk-chats:${deskId}`,
  /** That those who wait at a desk may have another position. */
  chatQueue: (deskId: string) => `chat-queue:${deskId}`,
  /** How a desk's services are, for whoever may read it. */
  status: (deskId: string) => `status:${deskId}`,
} as const;

/** Says of a changed chat that others may write in it than before. */
export const otherWriter = 'WRITER';

/** A row of the log, as the code that changes something hands it over. */
export interface LogEntry {
  readonly type: LiveEventType;
  readonly topics: readonly string[];
  readonly ticketId?: string;
  readonly chatId?: string;
  readonly threadItemId?: string;
  readonly actorId?: string;
  /** Names of TicketField, or of DeskSection; of a chat `otherWriter`. */
  readonly changed?: readonly string[];
}

/** Writes to the log inside the change's own transaction, after the ticket row is locked: ids then follow commit order. */
export async function append(
  tx: Prisma.TransactionClient,
  entries: readonly LogEntry[],
  occurredAt: Date,
): Promise<void> {
  if (entries.length === 0) return;
  await tx.liveEvent.createMany({
    data: entries.map(({ topics, changed, ...entry }) => ({
      ...entry,
      topics: [...topics],
      changed: [...(changed ?? [])],
      occurredAt,
    })),
  });
}
