import type { Prisma } from '../../database/generated/client.ts';
import { addJob } from '../../jobs/add-job.ts';
import { append, topic } from '../../live/log.ts';
import type { UploadServices } from './service.ts';
import { storageKey } from './storage-key.ts';

const hour = 60 * 60 * 1000;

/** Adds the job of having a file scanned; asked for twice it is one. */
export const requestScan = (db: Pick<Prisma.TransactionClient, '$executeRaw'>, id: string): Promise<void> =>
  addJob(db, 'scan_attachment', { attachmentId: id }, { key: `scan ${id}` });

/** Has files that wait for more than an hour scanned, whose jobs may have been given up while no scanner could be reached. */
export async function requestScansAgain({ db, files }: UploadServices, now: Date): Promise<void> {
  if (!files.scanner) return;
  const waiting = await db.attachment.findMany({
    where: { state: 'CHECKING', createdAt: { lt: new Date(now.getTime() - hour) } },
    select: { id: true },
    orderBy: { createdAt: 'asc' },
    take: 1_000,
  });
  for (const { id } of waiting) await requestScan(db, id);
}

/**
 * Has the virus scanner read a file and writes down what it says; whoever sees the file's message is told. The second time
 * does no harm.
 *
 * @throws what the scanner or the storage throws when it can't be reached, for the job to be tried again
 */
export async function scanAttachment({ db, now, files }: UploadServices, id: string): Promise<void> {
  const { scanner, storage } = files;
  if (!(await db.attachment.findUnique({ where: { id, state: 'CHECKING' } }))) return;
  if (!scanner)
    throw new Error('This node has no virus scanner: another one, or a later start, has to look at the file.');
  const verdict = await scanner.scan(await storage.read(storageKey(id, 'original')));

  const state = verdict === 'CLEAN' ? 'AVAILABLE' : 'QUARANTINED';
  await db.$transaction(async (tx) => {
    const place = await lockPlaceOf(tx, id);
    const { message } = await tx.attachment.update({
      where: { id, state: 'CHECKING' },
      data: { state },
      select: { message: { select: { id: true, audience: true } } },
    });
    if (!message) return;
    // It was sent between the lock and the update: tried again, the place is known and locked first, as by all who write.
    if (!place) throw new Error('The file was sent in the meantime.');
    const topics = topicsOf(place, message.audience === 'PUBLIC');
    await append(tx, [{ type: 'ATTACHMENT_CHECKED', threadItemId: message.id, topics, ...place }], now());
  });
}

interface SentIn {
  readonly ticketId?: string;
  readonly chatId?: string;
}

function topicsOf({ ticketId, chatId }: SentIn, isPublic: boolean): string[] {
  const ofTicket = ticketId ? [isPublic ? topic.ticket(ticketId) : topic.ticketTeam(ticketId)] : [];
  const ofChat = chatId ? [isPublic ? topic.chat(chatId) : topic.chatTeam(chatId)] : [];
  return [...ofTicket, ...ofChat];
}

/** The ticket that a file was sent in, the chat, or the ticket and the chat that it was, each locked; null for one not sent. */
async function lockPlaceOf(tx: Prisma.TransactionClient, id: string): Promise<SentIn | null> {
  const file = await tx.attachment.findUniqueOrThrow({
    where: { id },
    select: { message: { select: { conversationId: true } } },
  });
  if (!file.message) return null;
  const { conversationId } = file.message;
  // The chat first: once it's locked, it doesn't become a ticket any more.
  const [chat] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM chat WHERE conversation_id = ${conversationId}::uuid FOR NO KEY UPDATE`;
  const [ticket] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM ticket WHERE conversation_id = ${conversationId}::uuid FOR NO KEY UPDATE`;
  return { ...(ticket && { ticketId: ticket.id }), ...(chat && { chatId: chat.id }) };
}
