import type { Services } from '../../context.ts';
import type { Prisma, Ticket } from '../../database/generated/client.ts';
import { badInput } from '../../errors.ts';
import { append, topic } from '../../live/log.ts';
import { recordAudit } from '../audit/service.ts';
import type { Viewer } from '../people/policy.ts';
import { changeTicket, requireAction, requireUnfinished } from './change-ticket.ts';
import { findWorkspace, isPremium } from './new-ticket.ts';

type Transaction = Prisma.TransactionClient;

/**
 * Hands a ticket with all of its thread to another workspace of its desk that its submitter belongs to (decision 028). For
 * the team. Members of the one it was in who are not in the other lose it at once, and their mail of it.
 * Throws FORBIDDEN by role, CONFLICT on a finished ticket, and BAD_INPUT for any other workspace.
 */
export async function moveTicket(
  services: Services,
  viewer: Viewer,
  ticketId: string,
  workspaceId: string,
): Promise<void> {
  const now = services.now();
  await changeTicket(services, viewer, ticketId, async (change, tx) => {
    requireAction(viewer, change, 'MOVE');
    requireUnfinished(change);
    const { ticket, desk } = change;
    if (workspaceId === ticket.workspaceId) return;
    const workspace = await findWorkspace(tx, workspaceId);
    const isSubmitters = workspace?.deskId === desk.id && (await isMemberOf(tx, workspaceId, ticket.submitterId));
    if (!isSubmitters) {
      const allowed = 'a workspace of the desk that the submitter of the ticket belongs to';
      throw badInput([{ field: 'workspaceId', code: 'UNKNOWN', allowed }]);
    }
    change.moveTo(workspaceId, isPremium(desk, workspace));
    await moveRows(tx, ticket, workspaceId);
    await takeFromOthers(tx, ticket, workspaceId, now);
    const record = {
      action: 'ticket.moved',
      deskId: desk.id,
      actorId: viewer.personId,
      subject: ticket.reference,
    } as const;
    await recordAudit(tx, { ...record, details: { from: ticket.workspaceId, to: workspaceId } }, now);
  });
}

const isMemberOf = async (tx: Transaction, workspaceId: string, personId: string): Promise<boolean> =>
  (await tx.workspaceMember.count({ where: { workspaceId, personId } })) > 0;

/** A licence is its workspace's, so it goes first; the ticket's own column follows that of its conversation. */
async function moveRows(tx: Transaction, { id, conversationId }: Ticket, workspaceId: string): Promise<void> {
  await tx.ticket.update({ where: { id }, data: { licenseId: null } });
  await tx.conversation.update({ where: { id: conversationId }, data: { workspaceId } });
}

/** Whoever saw it by the old workspace alone watches it no more, and has their open streams of it judged anew. */
async function takeFromOthers(tx: Transaction, ticket: Ticket, workspaceId: string, now: Date): Promise<void> {
  await tx.ticketWatch.deleteMany({
    where: {
      ticketId: ticket.id,
      person: {
        workspaceMemberships: { none: { workspaceId } },
        deskMemberships: { none: { deskId: ticket.deskId } },
      },
    },
  });
  const losing = await tx.workspaceMember.findMany({
    where: { workspaceId: ticket.workspaceId, person: { workspaceMemberships: { none: { workspaceId } } } },
    select: { personId: true },
  });
  const entries = losing.map(({ personId }) => ({ type: 'ACCESS_CHANGED', topics: [topic.person(personId)] }) as const);
  await append(tx, entries, now);
}
