import type { Services } from '../../context.ts';
import type { PrismaClient } from '../../database/generated/client.ts';
import { DomainError, forbidden } from '../../errors.ts';
import type { Storage } from '../../storage/storage.ts';
import { removeSentFiles } from '../attachments/service.ts';
import { recordAudit } from '../audit/service.ts';
import type { Viewer } from '../people/policy.ts';
import { forgetWords } from '../queues/service.ts';
import { changeTicket } from './change-ticket.ts';
import { mayEver } from './policy.ts';

/** How long a deleted ticket is kept where nobody sees it, in milliseconds: 30 days. */
const KEPT = 30 * 24 * 60 * 60 * 1000;
/** Milliseconds: of a long ticket, each word is looked for in all the others. */
const TIMEOUT = 60_000;
/** Tickets that are read at a time. */
const BATCH = 100;

/**
 * Takes a ticket from everybody at once; with all it had it is gone 30 days later. The audit log keeps that it existed,
 * without what it said. Throws NOT_FOUND, FORBIDDEN by role, CONFLICT on a desk that deletes none.
 */
export async function deleteTicket(services: Services, viewer: Viewer, ticketId: string): Promise<void> {
  await changeTicket(services, viewer, ticketId, async (change, tx) => {
    const { ticket, desk } = change;
    if (!mayEver(viewer, ticket, 'DELETE')) throw forbidden('Your role does not allow this on this ticket.');
    if (!desk.features.includes('DELETE')) {
      const allowed = 'a ticket of a desk that lets people delete tickets';
      throw new DomainError('CONFLICT', 'This desk keeps all of its tickets.', {
        issues: [{ field: 'ticketId', code: 'NOT_ALLOWED', allowed }],
      });
    }
    change.delete();
    const { workspaceId, submitterId, typeId, status, createdAt } = ticket;
    const record = {
      action: 'ticket.deleted',
      deskId: desk.id,
      actorId: viewer.personId,
      subject: ticket.reference,
      details: { workspaceId, submitterId, typeId, status, createdAt: createdAt.toISOString() },
    } as const;
    await recordAudit(tx, record, services.now());
  });
}

interface PurgeServices {
  readonly db: PrismaClient;
  readonly files: { readonly storage: Storage };
}

/** Removes for good what was deleted 30 days before `now`, files first: whatever interrupts this, the next run goes on. */
export async function purgeDeletedTickets(services: PurgeServices, now: Date): Promise<void> {
  const errors: unknown[] = [];
  let last: DeletedTicket | undefined;
  do {
    const page = await readDeleted(services.db, new Date(now.getTime() - KEPT), last);
    for (const ticket of page) {
      await purge(services, ticket, now).catch((error: unknown) => errors.push(error));
    }
    last = page.length === BATCH ? page.at(-1) : undefined;
  } while (last);
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} tickets could not be purged`);
}

interface DeletedTicket {
  readonly id: string;
  readonly deletedAt: Date | null;
  readonly reference: string;
  readonly deskId: string;
  readonly conversationId: string;
}

function readDeleted(db: PrismaClient, until: Date, last: DeletedTicket | undefined): Promise<DeletedTicket[]> {
  const beyond = last?.deletedAt && [
    { deletedAt: { gt: last.deletedAt } },
    { deletedAt: last.deletedAt, id: { gt: last.id } },
  ];
  return db.ticket.findMany({
    where: { deletedAt: { lte: until }, ...(beyond && { OR: beyond }) },
    orderBy: [{ deletedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, deletedAt: true, reference: true, deskId: true, conversationId: true },
    take: BATCH,
  });
}

async function purge(services: PurgeServices, ticket: DeletedTicket, now: Date): Promise<void> {
  const { id, reference: subject, deskId, conversationId } = ticket;
  await removeSentFiles(services, conversationId);
  await services.db.$transaction(
    async (tx) => {
      await forgetWords(tx, id);
      await tx.ticket.delete({ where: { id } });
      await tx.conversation.delete({ where: { id: conversationId } });
      await recordAudit(tx, { action: 'ticket.purged', deskId, actorId: null, subject, details: {} }, now);
    },
    { timeout: TIMEOUT },
  );
}
