import { append, topic } from '../../live/log.ts';
import type { UploadServices } from './service.ts';
import { storageKey } from './storage-key.ts';

/**
 * Has the virus scanner read a file and writes down what it says; whoever sees the file's message is told. The second time
 * does no harm.
 *
 * @throws what the scanner or the storage throws when it can't be reached, for the job to be tried again
 */
export async function scanAttachment({ db, now, files }: UploadServices, id: string): Promise<void> {
  const { scanner, storage } = files;
  if (!scanner || !(await db.attachment.findUnique({ where: { id } }))) return;
  const verdict = await scanner.scan(await storage.read(storageKey(id, 'original')));

  await db.$transaction(async (tx) => {
    const state = verdict === 'CLEAN' ? 'AVAILABLE' : 'QUARANTINED';
    const { messageId } = await tx.attachment.update({ where: { id }, data: { state } });
    if (!messageId) return;
    const { audience, conversation } = await tx.threadItem.findUniqueOrThrow({
      where: { id: messageId },
      select: { audience: true, conversation: { select: { ticket: { select: { id: true } } } } },
    });
    const ticketId = conversation.ticket?.id;
    if (!ticketId) return;
    const topics = [audience === 'PUBLIC' ? topic.ticket(ticketId) : topic.ticketTeam(ticketId)];
    await append(tx, [{ type: 'ATTACHMENT_CHECKED', topics, ticketId, threadItemId: messageId }], now());
  });
}
