import type { Prisma, Ticket } from '../../database/generated/client.ts';
import { append, topic } from '../../live/log.ts';

/**
 * Tells whoever has the chat open that a ticket came from that it has gone with its ticket: to another workspace, or from
 * everybody. Who may see it is asked anew.
 */
export async function tellChatOf(tx: Prisma.TransactionClient, { id: ticketId }: Ticket, now: Date): Promise<void> {
  const chat = await tx.chat.findUnique({ where: { ticketId }, select: { id: true, deskId: true } });
  if (!chat) return;
  const topics = [topic.chat(chat.id), topic.deskChats(chat.deskId)];
  await append(tx, [{ type: 'CHAT_CHANGED', topics, chatId: chat.id, changed: ['WORKSPACE'] }], now);
}
