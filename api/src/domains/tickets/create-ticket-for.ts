import type { LimitedServices } from '../../context.ts';
import type { Prisma, Ticket } from '../../database/generated/client.ts';
import { notFound } from '../../errors.ts';
import { recordAudit } from '../audit/service.ts';
import type { Viewer } from '../people/policy.ts';
import { checkTicketFor, type TicketContent } from './new-ticket.ts';
import { emptyThread, TicketChange } from './ticket-change.ts';
import { checkClientMutationId, clientMutationIdUsed, lockClientMutationId } from './ticket-input.ts';

type Transaction = Prisma.TransactionClient;

/** A ticket of somebody else: `customerId` is its submitter, the viewer writes its first message. */
export interface CreateTicketFor extends TicketContent {
  readonly customerId: string;
}

/**
 * Opens a ticket for a customer, who is its submitter and gets mail of it; its first message says who of the team opened it.
 * It waits for the team as one of the customer's own does. For the team, and only of types that ask for nothing first
 * (decision 019). A retry with the same client mutation id returns the first result.
 * Throws BAD_INPUT naming every field that is wrong, a workspace of another desk being an unknown one, and RATE_LIMITED.
 */
export async function createTicketFor(
  services: LimitedServices,
  viewer: Viewer,
  input: CreateTicketFor,
): Promise<Ticket> {
  const now = services.now();
  const { customerId, clientMutationId, files } = input;
  const created = await services.db.$transaction(async (tx) => {
    const earlier = await findEarlier(tx, viewer, input);
    if (earlier) return earlier;

    const { desk, ticket, body, defaultAssigneeId } = await checkTicketFor(tx, viewer, customerId, input);
    await services.countUse('CREATE_TICKET', viewer.personId);
    const { workspaceId } = ticket;
    const conversation = await tx.conversation.create({ data: { deskId: desk.id, workspaceId } });
    const row = await tx.ticket.create({
      // The id of the client is the writer's, and stands at the message; the column is about the submitter's own.
      data: {
        ...ticket,
        clientMutationId: ticket.id,
        conversationId: conversation.id,
        createdAt: now,
        updatedAt: now,
      },
    });
    const change = new TicketChange(row, desk, emptyThread, { personId: viewer.personId, side: 'TEAM' }, now);
    change.created();
    change.post({ body, files, audience: 'PUBLIC', clientMutationId, purpose: 'OPENED_FOR_CUSTOMER' });
    if (defaultAssigneeId) change.assignByDefault(defaultAssigneeId);
    await change.save(tx);
    const who = { deskId: desk.id, actorId: viewer.personId, subject: row.reference };
    await recordAudit(tx, { action: 'ticket.opened_for_customer', ...who, details: { customerId, workspaceId } }, now);
    return row;
  });
  services.live.wake();
  return created;
}

/** What the first attempt opened. Throws BAD_INPUT when the id was used for something else, as in `createTicket`. */
async function findEarlier(
  tx: Transaction,
  { personId, desks }: Viewer,
  { clientMutationId, customerId }: CreateTicketFor,
): Promise<Ticket | null> {
  if (checkClientMutationId(clientMutationId).length > 0) return null;
  await lockClientMutationId(tx, personId, clientMutationId);
  const message = await tx.threadItem.findUnique({
    where: { authorId_clientMutationId: { authorId: personId, clientMutationId } },
    select: { purpose: true, conversation: { select: { ticket: true } } },
  });
  if (!message) return null;
  const { ticket } = message.conversation;
  if (message.purpose !== 'OPENED_FOR_CUSTOMER' || ticket?.submitterId !== customerId) throw clientMutationIdUsed();
  if (ticket.deletedAt || !desks.has(ticket.deskId)) throw notFound('Ticket');
  return ticket;
}
