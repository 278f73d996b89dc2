import { v7 as uuidv7 } from 'uuid';
import type { Conversation, Prisma } from '../../database/generated/client.ts';
import type { Desk } from '../desks/service.ts';
import { automaticBody } from './automatic-body.ts';
import { isPremium } from './new-ticket.ts';
import { createReference } from './reference.ts';
import { TicketChange } from './ticket-change.ts';
import { subjectMaxLength } from './ticket-input.ts';

type Transaction = Prisma.TransactionClient;

/** A chat that goes on as a ticket. */
export interface ChatToGoOn {
  readonly id: string;
  /** As it stands once all of the chat is written. */
  readonly conversation: Conversation;
  readonly customerId: string;
  /** Who of the team goes on with it; whom its type names where null, or where they are not on the team any more. */
  readonly agentId: string | null;
  /** What the customer is told, as Markdown, by the ticket's reference. */
  readonly words: (reference: string) => string;
}

/**
 * Opens a ticket that takes over the conversation of a chat, with all that was written in it. The desk itself does: nothing
 * is asked of the customer, so it's of the first type that asks for nothing, and of the default priority. It waits for the
 * team like any new ticket. Returns its id.
 */
export async function openTicketFromChat(
  tx: Transaction,
  desk: Desk,
  { id: chatId, conversation, customerId, agentId, words }: ChatToGoOn,
  now: Date,
): Promise<string> {
  const { id: conversationId, workspaceId } = conversation;
  const id = uuidv7();
  // Types that ask for something come last: a desk may have no other.
  const type = await tx.ticketType.findFirstOrThrow({
    where: { deskId: desk.id, archivedAt: null },
    orderBy: [{ requirement: 'asc' }, { position: 'asc' }],
  });
  const priority = await tx.priority.findFirstOrThrow({ where: { deskId: desk.id, isDefault: true } });
  const licenses = await tx.license.findMany({ where: { workspaceId } });
  const row = await tx.ticket.create({
    data: {
      id,
      reference: createReference(),
      deskId: desk.id,
      workspaceId,
      conversationId,
      submitterId: customerId,
      typeId: type.id,
      priorityId: priority.id,
      subject: await subjectOf(tx, conversationId),
      premium: isPremium(desk, { licenses }),
      ...(await columnsOf(tx, conversationId)),
      customerWaitingSince: now,
      // No client opened it.
      clientMutationId: id,
      createdAt: now,
      updatedAt: now,
    },
  });
  const thread = { lastItemAt: conversation.lastItemAt, chat: { id: chatId } };
  const change = new TicketChange(row, desk, thread, { personId: null, side: 'SYSTEM' }, now);
  change.created();
  change.postAutomatically(automaticBody(words(row.reference)));
  const assigneeId = (await onTeam(tx, desk.id, agentId)) ?? type.defaultAssigneeId;
  if (assigneeId) change.assignByDefault(assigneeId);
  await change.save(tx);
  return id;
}

/** The columns that a ticket keeps of its thread. */
async function columnsOf(tx: Transaction, conversationId: string) {
  const message = { conversationId, kind: 'MESSAGE', audience: 'PUBLIC' } as const;
  const answer = { ...message, authorSide: 'TEAM', automatic: false } as const;
  const select = { id: true, createdAt: true };
  const newest = await tx.threadItem.findFirst({ where: message, orderBy: { createdAt: 'desc' }, select });
  const first = await tx.threadItem.findFirst({ where: answer, orderBy: { createdAt: 'asc' }, select });
  const last = await tx.threadItem.findFirst({ where: answer, orderBy: { createdAt: 'desc' }, select });
  return {
    messageCount: await tx.threadItem.count({ where: message }),
    lastMessageId: newest?.id ?? null,
    firstResponseAt: first?.createdAt ?? null,
    lastTeamMessageAt: last?.createdAt ?? null,
  };
}

/** The first line of the first words of the customer, which are what it's about. */
async function subjectOf(tx: Transaction, conversationId: string): Promise<string> {
  const first = await tx.threadItem.findFirst({
    where: { conversationId, kind: 'MESSAGE', authorSide: 'CUSTOMER' },
    orderBy: { createdAt: 'asc' },
    select: { text: true },
  });
  const lines = (first?.text ?? '').split('\n').map((line) => line.replace(/[\p{Cc}\s]+/gu, ' ').trim());
  const line = [...(lines.find((text) => text !== '') ?? 'Chat')];
  return line.length <= subjectMaxLength
    ? line.join('')
    : `${line
        .slice(0, subjectMaxLength - 1)
        .join('')
        .trimEnd()}…`;
}

async function onTeam(tx: Transaction, deskId: string, personId: string | null): Promise<string | null> {
  if (!personId) return null;
  const member = await tx.deskMember.findUnique({ where: { deskId_personId: { deskId, personId } } });
  return member && personId;
}
