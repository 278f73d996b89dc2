import { v7 as uuidv7 } from 'uuid';
import type { Prisma } from '../database/generated/client.ts';
import { addJob } from '../jobs/add-job.ts';
import { type Email, emailSchema } from './email.ts';

/** Milliseconds for which a message is tried, unless it says otherwise: three days. */
export const EMAIL_LIFETIME = 3 * 24 * 60 * 60 * 1000;

interface About {
  readonly ticketId: string;
  /** Of its thread; null for the ticket itself. */
  readonly itemId: string | null;
  readonly personId: string;
  /** It warns that the ticket closes by itself at that moment. */
  readonly closesAt?: Date;
}

export interface Queued {
  /** What it is, of which event, to whom, such as `reply:<message>:<person>`: the same is never sent twice. */
  readonly key: string;
  readonly now: Date;
  /** A UUIDv7, where the message names itself. @default a new one */
  readonly id?: string | undefined;
  /** Whose admins learn of it when it fails, and may send it again. Leave it out where it holds a secret. */
  readonly deskId?: string | undefined;
  /** What it tells of, and to whom: it is withdrawn if they may not see that, or want no mail of it, when it is sent. */
  readonly about?: About | undefined;
  /** Milliseconds after which it is not worth another try. @default three days */
  readonly lifetime?: number | undefined;
}

/**
 * Has a message sent, once, if and only if the caller's transaction commits. Where one of the same key was queued before,
 * nothing happens, unless that was withdrawn unsent: what it told of was hidden then, and is shown again.
 *
 * @throws ZodError if the message can't be sent as it is
 */
export async function queueEmail(tx: Prisma.TransactionClient, email: Email, queued: Queued): Promise<void> {
  const { to: recipient, subject, ...content } = emailSchema.parse(email);
  const { key, now, id = uuidv7(), deskId, about, lifetime = EMAIL_LIFETIME } = queued;
  const expiresAt = new Date(now.getTime() + lifetime);
  const row = { id, key, recipient, subject, content, expiresAt, createdAt: now, ...(deskId && { deskId }), ...about };
  // The person comes first: who cancels their account holds them when they withdraw their mail.
  if (about) await tx.$queryRaw`SELECT 1 FROM person WHERE id = ${about.personId}::uuid FOR KEY SHARE`;
  // Waits for whoever is just judging it, which deleting alone would not: until then it is not withdrawn. Of two that queue
  // the same, the second finds the first one's.
  await tx.$queryRaw`SELECT 1 FROM outgoing_email WHERE key = ${key} FOR UPDATE`;
  await tx.outgoingEmail.deleteMany({ where: { key, state: 'WITHDRAWN' } });
  const { count } = await tx.outgoingEmail.createMany({ data: [row], skipDuplicates: true });
  if (count > 0) await addJob(tx, 'deliver_email', { emailId: id });
}
