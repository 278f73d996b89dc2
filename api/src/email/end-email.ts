import { type OutgoingEmail, Prisma } from '../database/generated/client.ts';
import { append, topic } from '../live/log.ts';

type Ending = Prisma.OutgoingEmailUncheckedUpdateManyInput;

/** Ends a message that nobody has ended yet. Its content is forgotten. */
export async function endEmail(
  db: Pick<Prisma.TransactionClient, 'outgoingEmail'>,
  { id }: Pick<OutgoingEmail, 'id'>,
  data: Ending,
): Promise<void> {
  // SQL's null, not JSON's.
  await db.outgoingEmail.updateMany({ where: { id, endedAt: null }, data: { ...data, content: Prisma.DbNull } });
}

/** Makes a dead letter of it, which the admins of its desk see at once. Its content is kept only where they may send it again. */
export async function giveUpEmail(
  tx: Prisma.TransactionClient,
  { id, deskId }: Pick<OutgoingEmail, 'id' | 'deskId'>,
  lastError: string,
  now: Date,
): Promise<void> {
  const data = { state: 'FAILED', lastError, endedAt: now } as const;
  if (!deskId) return endEmail(tx, { id }, data);
  const { count } = await tx.outgoingEmail.updateMany({ where: { id, endedAt: null }, data });
  if (count === 0) return;
  const topics = [topic.deskAdmins(deskId)];
  await append(tx, [{ type: 'DESK_CHANGED', topics, changed: ['UNDELIVERED_MAIL'] }], now);
}
