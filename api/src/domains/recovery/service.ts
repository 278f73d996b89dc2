import { v7 as uuidv7 } from 'uuid';
import type { LimitedServices, Services } from '../../context.ts';
import type { Prisma, Ticket } from '../../database/generated/client.ts';
import { secondFactorRemovedEmail, ticketCodeEmail } from '../../email/letters/second-factor-letters.ts';
import { queueEmail } from '../../email/queue-email.ts';
import { badInput, DomainError, unauthenticated } from '../../errors.ts';
import { recordAudit } from '../audit/service.ts';
import { makeCode, type NewCode } from '../codes/service.ts';
import { isMember, isOnTeam, type Standing, type Viewer } from '../people/policy.ts';
import { loadStanding, removeSecondFactor as removeFactorOf } from '../people/service.ts';
import { changeTicket, createTicket, type MessageBody, requireAction } from '../tickets/service.ts';

/** Where a ticket by mailed code is opened. */
export interface CodePlace {
  readonly workspaceId: string;
  readonly typeId: string;
}

export type SentCode = Omit<NewCode, 'code'>;

/**
 * Mails a code to the person's own address, with which they may open one ticket of a type that asks for it.
 * Throws BAD_INPUT for a workspace that isn't theirs or a type that asks for none, and RATE_LIMITED.
 */
export async function requestTicketCode(
  services: LimitedServices,
  person: Standing,
  place: CodePlace,
): Promise<SentCode> {
  const now = services.now();
  return services.db.$transaction(async (tx) => {
    const type = await requirePlace(tx, person, place);
    const { personId } = person;
    const recipient = await tx.person.findUniqueOrThrow({ where: { id: personId } });
    const { code, ...sent } = await makeCode(tx, { personId, purpose: 'OPEN_TICKET', target: type.id }, now);
    await services.countUse('REQUEST_CODE', personId);
    const email = await ticketCodeEmail(recipient, code, type.label);
    // Later, the code would be dead on arrival.
    const lifetime = sent.expiresAt.getTime() - now.getTime();
    await queueEmail(tx, email, { key: `code:${uuidv7()}`, now, lifetime });
    return sent;
  });
}

async function requirePlace(tx: Prisma.TransactionClient, person: Standing, { workspaceId, typeId }: CodePlace) {
  const workspace = isMember(person, workspaceId)
    ? await tx.workspace.findUnique({ where: { id: workspaceId }, select: { deskId: true } })
    : null;
  if (!workspace || isOnTeam(person, workspace.deskId)) {
    throw badInput([{ field: 'workspaceId', code: 'UNKNOWN', allowed: 'a workspace you belong to' }]);
  }
  const type = await tx.ticketType.findFirst({ where: { id: typeId, deskId: workspace.deskId, archivedAt: null } });
  if (type?.requirement === 'EMAILED_CODE') return type;
  const code = type ? 'NOT_ALLOWED' : 'UNKNOWN';
  throw badInput([{ field: 'typeId', code, allowed: 'a ticket type of the desk that asks for a mailed code' }]);
}

export interface RecoveryTicket extends CodePlace {
  readonly clientMutationId: string;
  readonly code: string;
  readonly body: MessageBody;
}

/** The person behind a sign-in that waits for the second factor. Throws UNAUTHENTICATED for nobody. */
export async function requirePending(services: Services, personId: string | null): Promise<Standing> {
  const person = personId && (await loadStanding(services.db, personId));
  if (!person) throw unauthenticated();
  return person;
}

/**
 * Opens the ticket of somebody who has lost their second factor: a ticket like any other, but one at a time.
 * Throws as `createTicket` does, and CONFLICT while an earlier one is not finished.
 */
export async function openRecoveryTicket(
  services: LimitedServices,
  person: Standing,
  input: RecoveryTicket,
): Promise<Ticket> {
  const type = await services.db.$transaction((tx) => requirePlace(tx, person, input));
  const unfinished = await services.db.ticket.findFirst({
    where: {
      submitterId: person.personId,
      typeId: type.id,
      status: { notIn: ['CLOSED', 'REVOKED'] },
      codeVerifiedAt: { not: null },
      clientMutationId: { not: input.clientMutationId },
    },
    select: { reference: true },
  });
  if (unfinished) {
    throw new DomainError('CONFLICT', `Your ticket ${unfinished.reference} is with the team already.`);
  }
  return createTicket(services, person, {
    ...input,
    subject: type.label,
    priorityId: null,
    licenseId: null,
    files: { ids: [], formId: null },
  });
}

/**
 * Takes away the second factor of a ticket's submitter and ends their sessions: for the team, once, on an unfinished ticket
 * whose submitter has entered the mailed code. Throws FORBIDDEN by role, CONFLICT where the ticket is no ground for it.
 */
export async function removeSecondFactor(services: Services, viewer: Viewer, ticketId: string): Promise<void> {
  const now = services.now();
  await changeTicket(services, viewer, ticketId, async (change, tx) => {
    requireAction(viewer, change, 'REMOVE_SECOND_FACTOR');
    const { ticket, status } = change;
    const type = await tx.ticketType.findUniqueOrThrow({ where: { id: ticket.typeId } });
    if (type.requirement !== 'EMAILED_CODE') throw refused('A ticket of this type is no ground for it.');
    if (status === 'CLOSED' || status === 'REVOKED') throw refused('The ticket is finished.');
    if (!ticket.codeVerifiedAt)
      throw refused('No code was entered for this ticket, or it has been used for this already.');
    const submitter = await tx.person.findUniqueOrThrow({ where: { id: ticket.submitterId } });
    if (!(await removeFactorOf(tx, submitter.id))) throw refused('The submitter has no second factor.');

    change.secondFactorRemoved();
    await recordAudit(
      tx,
      {
        action: 'person.second_factor_removed',
        deskId: ticket.deskId,
        actorId: viewer.personId,
        subject: submitter.email,
        details: { ticket: ticket.reference },
      },
      now,
    );
    const email = await secondFactorRemovedEmail(submitter, ticket.reference);
    await queueEmail(tx, email, { key: `second-factor-removed:${uuidv7()}`, now });
  });
}

const refused = (message: string): DomainError =>
  new DomainError('CONFLICT', message, {
    issues: [
      {
        field: 'ticketId',
        code: 'NOT_ALLOWED',
        allowed: 'an unfinished ticket whose submitter has entered the mailed code, and has a second factor',
      },
    ],
  });
