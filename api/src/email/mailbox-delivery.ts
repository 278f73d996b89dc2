import type { PrismaClient } from '../database/generated/client.ts';
import type { DeliverEmail } from './email.ts';

/** Demo mode: keeps mail in the database for the page at /mailbox instead of sending it. */
export function mailboxDelivery(db: Pick<PrismaClient, 'mailboxMessage'>): DeliverEmail {
  return async ({ to, subject, html, text }) => {
    await db.mailboxMessage.create({ data: { recipient: to, subject, html, text } });
  };
}
