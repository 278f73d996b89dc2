import type { LimitedServices, Services } from '../../context.ts';
import type { Prisma, PrismaClient, Ticket, TicketStatus } from '../../database/generated/client.ts';
import { badInput, notFound } from '../../errors.ts';
import { codeWasUsed, judgeCode, spendCode } from '../codes/service.ts';
import { visibleTo as itemVisibleTo } from '../conversations/policy.ts';
import { isMember, type Standing, type Viewer } from '../people/policy.ts';
import { automaticBody } from './automatic-body.ts';
import { changeTicket, requireAction, requireUnfinished } from './change-ticket.ts';
import { transition } from './lifecycle.ts';
import { type CreateTicket, checkNewTicket } from './new-ticket.ts';
import { mayEver, type StatusAction } from './policy.ts';
import { emptyThread, TicketChange } from './ticket-change.ts';
import { checkClientMutationId, clientMutationIdUsed, lockClientMutationId } from './ticket-input.ts';

export type { Actor } from './actor.ts';
export { closeUnanswered, warnBeforeClosing } from './auto-close.ts';
export { autoClosesAt } from './auto-close-time.ts';
export { automaticBody } from './automatic-body.ts';
export { changeTicket, changeTicketByDesk, requireAction } from './change-ticket.ts';
export { closeTickets } from './close-tickets.ts';
export { type CreateTicketFor, createTicketFor } from './create-ticket-for.ts';
export { deleteTicket, purgeDeletedTickets } from './deletion.ts';
export { checkReplyForm } from './form-gate.ts';
export { moveTicket } from './move-ticket.ts';
export type { MessageBody } from './new-message.ts';
export type { CreateTicket } from './new-ticket.ts';
export { openTicketFromChat } from './open-ticket-from-chat.ts';
export { returnForm } from './return-form.ts';
export { ThreadAdditions } from './thread-additions.ts';
export type { TicketChange } from './ticket-change.ts';
export type { PublicThread } from './ticket-columns.ts';
export { checkClientMutationId, clientMutationIdUsed, lockClientMutationId } from './ticket-input.ts';

type Transaction = Prisma.TransactionClient;

/**
 * Opens a ticket with its first message. A retry with the same client mutation id returns the first result.
 * Throws BAD_INPUT naming every field that is wrong, a workspace that isn't the viewer's being an unknown one, and
 * RATE_LIMITED.
 * A wrong code counts against it even though nothing else is written then, so it is judged before the transaction.
 */
export async function createTicket(services: LimitedServices, viewer: Standing, input: CreateTicket): Promise<Ticket> {
  const { code, typeId } = input;
  const proof = { personId: viewer.personId, purpose: 'OPEN_TICKET', target: typeId } as const;
  const isTried = code !== null && isMember(viewer, input.workspaceId);
  const judgement = isTried ? await judgeCode(services.db, proof, code, services.now()) : null;
  const created = await services.db.$transaction(async (tx) => {
    const earlier = await findEarlier(tx, viewer, input);
    if (earlier) return earlier;

    const { desk, ticket, body, defaultAssigneeId } = await checkNewTicket(tx, viewer, input, judgement);
    await services.countUse('CREATE_TICKET', viewer.personId);
    const conversation = await tx.conversation.create({
      data: { deskId: desk.id, workspaceId: input.workspaceId },
    });
    const now = services.now();
    if (judgement?.ok && !(await spendCode(tx, judgement.codeId, now))) throw codeWasUsed();
    const codeVerifiedAt = judgement?.ok ? now : null;
    const row = await tx.ticket.create({
      data: {
        ...ticket,
        conversationId: conversation.id,
        clientMutationId: input.clientMutationId,
        codeVerifiedAt,
        createdAt: now,
        updatedAt: now,
      },
    });
    const change = new TicketChange(row, desk, emptyThread, { personId: viewer.personId, side: 'CUSTOMER' }, now);
    change.created();
    change.post({ body, files: input.files, audience: 'PUBLIC', clientMutationId: input.clientMutationId });
    for (const reply of desk.automaticReplies) {
      if (reply.on === 'TICKET_CREATED') change.postAutomatically(automaticBody(reply.markdown));
    }
    if (defaultAssigneeId) change.assignByDefault(defaultAssigneeId);
    await change.save(tx);
    return row;
  });
  services.live.wake();
  return created;
}

/**
 * What the first attempt opened, as long as its workspace is the viewer's: to who has left it, it is unknown.
 * Throws BAD_INPUT when the id was used for something else: returning that would hide that nothing was opened; NOT_FOUND
 * when what it opened was deleted since.
 */
async function findEarlier(
  tx: Transaction,
  { personId, workspaces }: Standing,
  { clientMutationId, workspaceId }: CreateTicket,
): Promise<Ticket | null> {
  if (checkClientMutationId(clientMutationId).length > 0 || !workspaces.has(workspaceId)) return null;
  await lockClientMutationId(tx, personId, clientMutationId);
  const earlier = await tx.ticket.findFirst({ where: { submitterId: personId, clientMutationId } });
  if (earlier?.deletedAt) throw notFound('Ticket');
  if (earlier?.workspaceId === workspaceId) return earlier;
  const message = await tx.threadItem.findUnique({
    where: { authorId_clientMutationId: { authorId: personId, clientMutationId } },
    select: { id: true },
  });
  if (earlier || message) throw clientMutationIdUsed();
  return null;
}

/** Takes a ticket through one step of its lifecycle. Throws FORBIDDEN by role, CONFLICT by status. */
export async function stepTicket(
  services: Services,
  viewer: Viewer,
  ticketId: string,
  action: StatusAction,
): Promise<void> {
  await changeTicket(services, viewer, ticketId, (change) => {
    requireAction(viewer, change, action);
    change.apply(action);
    if (action === 'ACCEPT') change.assign(viewer.personId);
  });
}

/** Assigns a ticket to someone of the desk's team, or to nobody; assigning a new ticket accepts it. */
export async function assignTicket(
  services: Services,
  viewer: Viewer,
  ticketId: string,
  assigneeId: string | null,
): Promise<void> {
  await changeTicket(services, viewer, ticketId, async (change, tx) => {
    requireAction(viewer, change, 'ASSIGN');
    requireUnfinished(change);
    if (assigneeId) await requireTeamMember(tx, change.ticket.deskId, assigneeId);
    change.assign(assigneeId);
    if (assigneeId && transition(change.desk.lifecycle, change.status, 'ACCEPT').ok) change.apply('ACCEPT');
  });
}

export async function setTicketPriority(
  services: Services,
  viewer: Viewer,
  ticketId: string,
  priorityId: string,
): Promise<void> {
  await changeTicket(services, viewer, ticketId, async (change, tx) => {
    requireAction(viewer, change, 'SET_PRIORITY');
    requireUnfinished(change);
    const known = await tx.priority.count({ where: { id: priorityId, deskId: change.ticket.deskId } });
    if (!known) throw badInput([{ field: 'priorityId', code: 'UNKNOWN', allowed: 'a priority of the desk' }]);
    change.setPriority(priorityId);
  });
}

/**
 * Changes what a ticket is about. A type that asks for something first, a form or a code, can't be given by the team: only
 * the customer passes that gate, with a ticket they open (decision 019). One that is archived is an unknown one.
 */
export async function setTicketType(
  services: Services,
  viewer: Viewer,
  ticketId: string,
  typeId: string,
): Promise<void> {
  await changeTicket(services, viewer, ticketId, async (change, tx) => {
    requireAction(viewer, change, 'SET_TYPE');
    requireUnfinished(change);
    if (typeId === change.ticket.typeId) return;
    const type = await tx.ticketType.findFirst({
      where: { id: typeId, deskId: change.ticket.deskId, archivedAt: null },
    });
    const allowed = 'a type of the desk that asks for nothing first';
    if (!type) throw badInput([{ field: 'typeId', code: 'UNKNOWN', allowed }]);
    if (type.requirement !== 'NONE') throw badInput([{ field: 'typeId', code: 'NOT_ALLOWED', allowed }]);
    change.setType(typeId);
  });
}

const statusActions: readonly StatusAction[] = ['ACCEPT', 'ASK_CUSTOMER', 'RESOLVE', 'REOPEN', 'REVOKE', 'CLOSE'];

/** Sets a status by the one event that leads there, so that it can do no more than the events themselves. */
export async function setTicketStatus(
  services: Services,
  viewer: Viewer,
  ticketId: string,
  status: TicketStatus,
): Promise<void> {
  await changeTicket(services, viewer, ticketId, (change) => {
    if (change.status === status) return;
    const reachable = new Map<TicketStatus, StatusAction>();
    for (const action of statusActions) {
      if (!mayEver(viewer, change.ticket, action)) continue;
      const result = transition(change.desk.lifecycle, change.status, action);
      if (result.ok && !reachable.has(result.status)) reachable.set(result.status, action);
    }
    const action = reachable.get(status);
    if (!action) {
      const allowed = [...reachable.keys()].join(', ') || 'none: the status can no longer change';
      throw badInput([{ field: 'status', code: 'NOT_ALLOWED', allowed }]);
    }
    change.apply(action);
    if (action === 'ACCEPT') change.assign(viewer.personId);
  });
}

/** Remembers that the viewer has read a ticket up to a message they can see. Never moves back. */
export async function markTicketSeen(
  db: PrismaClient,
  viewer: Viewer,
  ticketId: string,
  messageId: string,
): Promise<void> {
  const message = await db.threadItem.findFirst({
    where: { id: messageId, kind: 'MESSAGE', conversation: { ticket: { id: ticketId } }, AND: itemVisibleTo(viewer) },
    select: { createdAt: true },
  });
  if (!message) throw notFound('Message');
  await db.$executeRaw`
    INSERT INTO ticket_seen (person_id, ticket_id, seen_at)
    VALUES (${viewer.personId}::uuid, ${ticketId}::uuid, ${message.createdAt})
    ON CONFLICT (person_id, ticket_id) DO UPDATE SET seen_at = greatest(ticket_seen.seen_at, excluded.seen_at)`;
}

async function requireTeamMember(tx: Transaction, deskId: string, personId: string): Promise<void> {
  const member = await tx.deskMember.findUnique({ where: { deskId_personId: { deskId, personId } } });
  if (!member) throw badInput([{ field: 'assigneeId', code: 'UNKNOWN', allowed: "someone of the desk's team" }]);
}
