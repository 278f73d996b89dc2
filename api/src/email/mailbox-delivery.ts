import type { PrismaClient } from '../database/generated/client.ts';
import type { MailDelivery } from './email.ts';

/** Demo mode: keeps mail in the database for the page at /mailbox instead of sending it. */
export function mailboxDelivery(db: Pick<PrismaClient, 'mailboxMessage'>): MailDelivery {
  return {
    send: async ({ to, subject, html, text }, id) => {
      await db.mailboxMessage.createMany({ data: [{ id, recipient: to, subject, html, text }], skipDuplicates: true });
      return id;
    },
    find: async (id) => (await db.mailboxMessage.findUnique({ where: { id }, select: { id: true } }))?.id ?? null,
  };
}
