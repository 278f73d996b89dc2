import type { Services } from '../../context.ts';
import type { MailPreferences, OutgoingEmail, PrismaClient } from '../../database/generated/client.ts';
import type { StopMail } from '../../email/mail-links.ts';
import { EMAIL_LIFETIME } from '../../email/queue-email.ts';
import { DomainError, notFound } from '../../errors.ts';
import { addJob } from '../../jobs/add-job.ts';
import { recordAudit } from '../audit/service.ts';
import type { Viewer } from '../people/policy.ts';
import { visibleTo } from '../tickets/policy.ts';
import { failedTo } from './policy.ts';

export { isEmailWanted, type Notice, notify } from './notify.ts';

/** Starts or stops the viewer's mail of a ticket. Throws NOT_FOUND for one that is missing or not theirs. */
export async function setWatching(
  { db, now }: Services,
  viewer: Viewer,
  ticketId: string,
  watching: boolean,
): Promise<void> {
  const ticket = await db.ticket.findFirst({ where: { id: ticketId, AND: visibleTo(viewer) }, select: { id: true } });
  if (!ticket) throw notFound('Ticket');
  await writeWatch(db, { personId: viewer.personId, ticketId }, watching, now());
}

/** Which mail somebody wants; what is left out stays as it is. */
export type MailChoices = Partial<Omit<MailPreferences, 'personId'>>;

export async function setMailPreferences({ db }: Services, viewer: Viewer, choices: MailChoices): Promise<void> {
  const { personId } = viewer;
  await db.mailPreferences.upsert({ where: { personId }, create: { personId, ...choices }, update: choices });
}

/** Which mail somebody wants: all of it, until they say otherwise. */
export async function loadMailPreferences(db: PrismaClient, personId: string): Promise<Required<MailChoices>> {
  const chosen = await db.mailPreferences.findUnique({ where: { personId }, omit: { personId: true } });
  return chosen ?? { newTickets: true, messages: true, statusChanges: true };
}

/** Stops mail for whoever has the address for it. Somebody or something that is gone gets no mail anyway. */
export async function stopMail(
  { db, now }: Pick<Services, 'db' | 'now'>,
  { personId, ticketId }: StopMail,
): Promise<void> {
  if ((await db.person.count({ where: { id: personId } })) === 0) return;
  if (ticketId === null) {
    await db.mailPreferences.upsert({
      where: { personId },
      create: { personId, newTickets: false },
      update: { newTickets: false },
    });
  } else if ((await db.ticket.count({ where: { id: ticketId } })) > 0) {
    await writeWatch(db, { personId, ticketId }, false, now());
  }
}

/** Doing so again leaves since when it was. */
async function writeWatch(
  db: PrismaClient,
  watch: { personId: string; ticketId: string },
  watching: boolean,
  now: Date,
) {
  await db.ticketWatch.createMany({ data: [{ ...watch, watching, since: now }], skipDuplicates: true });
  await db.ticketWatch.updateMany({ where: { ...watch, watching: !watching }, data: { watching, since: now } });
}

/**
 * Tries a dead letter again, for as long as a new one. Throws NOT_FOUND for one that is missing or of a desk that the viewer
 * is no admin of, and CONFLICT for mail that has not failed.
 */
export async function sendEmailAgain({ db, now }: Services, viewer: Viewer, emailId: string): Promise<OutgoingEmail> {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM outgoing_email WHERE id = ${emailId}::uuid FOR UPDATE`;
    const email = await tx.outgoingEmail.findFirst({ where: { id: emailId, AND: failedTo(viewer) } });
    if (!email) throw notFound('FailedEmail');
    if (email.state !== 'FAILED') {
      throw new DomainError('CONFLICT', 'The email has not failed, or was sent again already.', {
        issues: [{ field: 'emailId', code: 'NOT_ALLOWED', allowed: 'an email that failed' }],
      });
    }
    const expiresAt = new Date(now().getTime() + EMAIL_LIFETIME);
    const queued = await tx.outgoingEmail.update({
      where: { id: emailId },
      data: { state: 'QUEUED', attempts: 0, lastError: null, endedAt: null, expiresAt },
    });
    await addJob(tx, 'deliver_email', { emailId });
    const { deskId, recipient: subject } = email;
    await recordAudit(
      tx,
      { action: 'email.sent_again', deskId, actorId: viewer.personId, subject, details: { emailId } },
      now(),
    );
    return queued;
  });
}
