import type { LimitedServices, Services } from '../../context.ts';
import type { Audience, Prisma, ThreadItem } from '../../database/generated/client.ts';
import { badInput, DomainError, type Issue, notFound } from '../../errors.ts';
import { checkFiles, type MessageFiles } from '../attachments/service.ts';
import type { Viewer } from '../people/policy.ts';
import { openWork, replyEvent } from '../tickets/policy.ts';
import {
  changeTicket,
  checkClientMutationId,
  checkReplyForm,
  clientMutationIdUsed,
  lockClientMutationId,
  type MessageBody,
  type PublicThread,
  requireAction,
  type TicketChange,
} from '../tickets/service.ts';
import { canChangeAudience, visibleTo } from './policy.ts';

export { Message } from './graphql.ts';

export interface WriteMessage {
  readonly clientMutationId: string;
  readonly ticketId: string;
  /** The message, or what is wrong with it. */
  readonly body: MessageBody | readonly Issue[];
  readonly files: MessageFiles;
  /** Of a reply: the newest message its writer has seen, to be told of any newer one; null to reply whatever came. */
  readonly lastSeenMessageId: string | null;
}

/** Where a message ended up; both are database ids. */
export interface WrittenMessage {
  readonly messageId: string;
  readonly ticketId: string;
}

/**
 * Posts a reply everybody on the ticket sees, and moves its status as the desk's lifecycle says. A retry with the same
 * client mutation id returns the first result, whatever became of the ticket since.
 * Throws BAD_INPUT, NOT_FOUND, RATE_LIMITED, or CONFLICT where the ticket takes no replies or somebody wrote what the writer
 * hasn't seen.
 */
export async function postReply(
  services: LimitedServices,
  viewer: Viewer,
  input: WriteMessage,
): Promise<WrittenMessage> {
  return changeTicket(services, viewer, input.ticketId, async (change, tx) => {
    const earlier = await findEarlier(tx, viewer, input, change, 'PUBLIC');
    if (earlier) return { messageId: earlier.id, ticketId: input.ticketId };

    const content = await requireContent(tx, viewer, change, input);
    requireAction(viewer, change, 'REPLY');
    const event = replyEvent(viewer, change.ticket);
    // The refusal comes before the message, the entry about the new status after it.
    change.require(event);
    await requireUpToDate(tx, viewer, change.ticket.conversationId, input.lastSeenMessageId);
    await services.countUse('WRITE_MESSAGE', viewer.personId);
    const messageId = change.post({ ...content, audience: 'PUBLIC' });
    change.apply(event);
    return { messageId, ticketId: input.ticketId };
  });
}

/** Adds a note that only the team sees. Throws FORBIDDEN for customers. Retries as in `postReply`. */
export async function addNote(services: LimitedServices, viewer: Viewer, input: WriteMessage): Promise<WrittenMessage> {
  return changeTicket(services, viewer, input.ticketId, async (change, tx) => {
    const earlier = await findEarlier(tx, viewer, input, change, 'INTERNAL');
    if (earlier) return { messageId: earlier.id, ticketId: input.ticketId };

    const content = await requireContent(tx, viewer, change, input);
    requireAction(viewer, change, 'ADD_NOTE');
    await services.countUse('WRITE_MESSAGE', viewer.personId);
    const messageId = change.post({ ...content, audience: 'INTERNAL' });
    return { messageId, ticketId: input.ticketId };
  });
}

/** Hides one of the team's messages from customers, or shows it to them. The lifecycle does not move. */
export async function setMessageAudience(
  services: Services,
  viewer: Viewer,
  messageId: string,
  audience: Audience,
): Promise<WrittenMessage> {
  const found = await services.db.threadItem.findFirst({
    where: { id: messageId, kind: 'MESSAGE', AND: visibleTo(viewer) },
    select: { conversation: { select: { ticket: { select: { id: true } } } } },
  });
  const ticketId = found?.conversation.ticket?.id;
  if (!ticketId) throw notFound('Message');

  return changeTicket(services, viewer, ticketId, async (change, tx) => {
    requireAction(viewer, change, 'SET_AUDIENCE');
    const message = await tx.threadItem.findUniqueOrThrow({ where: { id: messageId } });
    if (!canChangeAudience(message)) {
      throw badInput([
        { field: 'messageId', code: 'NOT_ALLOWED', allowed: 'a message that the team wrote, and nothing more' },
      ]);
    }
    if (message.audience !== audience) {
      const changed = await tx.threadItem.update({ where: { id: messageId }, data: { audience } });
      change.audienceChanged(changed, await readPublicThread(tx, message.conversationId));
    }
    return { messageId, ticketId };
  });
}

/**
 * What the first attempt wrote, whoever may read it now. Throws BAD_INPUT when the id was used for something else, on this
 * ticket or another: returning that would hide that nothing was sent.
 */
async function findEarlier(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  { clientMutationId }: WriteMessage,
  { ticket }: TicketChange,
  writtenFor: Audience,
): Promise<ThreadItem | null> {
  if (checkClientMutationId(clientMutationId).length > 0) return null;
  await lockClientMutationId(tx, viewer.personId, clientMutationId);
  const earlier = await tx.threadItem.findUnique({
    where: { authorId_clientMutationId: { authorId: viewer.personId, clientMutationId } },
  });
  if (!earlier) return null;
  const openedTicket = ticket.clientMutationId === clientMutationId || earlier.purpose === 'OPENED_FOR_CUSTOMER';
  const isSame = earlier.conversationId === ticket.conversationId && earlier.writtenFor === writtenFor && !openedTicket;
  if (!isSame) throw clientMutationIdUsed();
  return earlier;
}

/** What the message says and carries, or BAD_INPUT with everything that is wrong with it at once. */
async function requireContent(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  { desk, ticket }: TicketChange,
  { clientMutationId, body, files }: WriteMessage,
) {
  const issues = [
    ...checkClientMutationId(clientMutationId),
    ...('length' in body ? body : []),
    ...(await checkFiles(tx, viewer, desk, files)),
    ...(await checkReplyForm(tx, viewer, ticket, files)),
  ];
  if (issues.length > 0 || 'length' in body) throw badInput(issues);
  return { clientMutationId, body, files };
}

/** Throws CONFLICT when somebody else wrote something after the newest message that the writer has seen. */
async function requireUpToDate(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  conversationId: string,
  lastSeenMessageId: string | null,
): Promise<void> {
  if (lastSeenMessageId === null) return;
  // Whether they may still see it does not matter: it was hidden after they had.
  const lastSeen = await tx.threadItem.findFirst({ where: { id: lastSeenMessageId, conversationId } });
  if (!lastSeen) throw badInput([{ field: 'lastSeenMessageId', code: 'UNKNOWN', allowed: 'a message of the ticket' }]);
  const newer = await tx.threadItem.findFirst({
    where: {
      conversationId,
      kind: 'MESSAGE',
      // What the desk posts by itself answers nothing.
      automatic: false,
      createdAt: { gt: lastSeen.createdAt },
      AND: [visibleTo(viewer), { OR: [{ authorId: null }, { authorId: { not: viewer.personId } }] }],
    },
    select: { id: true },
  });
  if (!newer) return;
  throw new DomainError('CONFLICT', 'Somebody wrote after what you have seen.', {
    issues: [{ field: 'lastSeenMessageId', code: 'OUTDATED', allowed: 'the newest message' }],
  });
}

async function readPublicThread(tx: Prisma.TransactionClient, conversationId: string): Promise<PublicThread> {
  const find = (where: Prisma.ThreadItemWhereInput, order: 'asc' | 'desc') =>
    tx.threadItem.findFirst({
      where: { AND: [{ conversationId, audience: 'PUBLIC' }, where] },
      orderBy: { createdAt: order },
      select: { id: true, createdAt: true },
    });
  const newest = await find({ kind: 'MESSAGE' }, 'desc');
  // What opened the ticket for the customer answers nothing.
  const answers: Prisma.ThreadItemWhereInput = { OR: [{ purpose: null }, { purpose: { not: 'OPENED_FOR_CUSTOMER' } }] };
  const team: Prisma.ThreadItemWhereInput = { kind: 'MESSAGE', authorSide: 'TEAM', automatic: false, ...answers };
  const answer = await find(
    {
      OR: [
        { kind: 'MESSAGE', authorSide: 'TEAM', ...answers },
        { kind: 'STATUS_CHANGE', statusTo: { notIn: openWork } },
      ],
    },
    'desc',
  );
  const unanswered = await find(
    {
      OR: [
        { kind: 'MESSAGE', authorSide: 'CUSTOMER' },
        { purpose: 'OPENED_FOR_CUSTOMER' },
        { kind: 'STATUS_CHANGE', statusFrom: { notIn: openWork } },
      ],
      ...(answer && { createdAt: { gt: answer.createdAt } }),
    },
    'asc',
  );
  return {
    newestMessageId: newest?.id ?? null,
    firstTeamMessageAt: (await find(team, 'asc'))?.createdAt ?? null,
    lastTeamMessageAt: (await find(team, 'desc'))?.createdAt ?? null,
    unansweredSince: unanswered?.createdAt ?? null,
  };
}
