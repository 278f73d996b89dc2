import type { PrismaClient } from '../src/database/generated/client.ts';
import { createMailLinks } from '../src/email/mail-links.ts';
import { mailboxDelivery } from '../src/email/mailbox-delivery.ts';

/** Mail as a node sends it in demo mode: into the mailbox. */
export const mailboxMail = (db: PrismaClient) => ({
  delivery: mailboxDelivery(db),
  links: createMailLinks('a-secret-of-tests-that-is-long-enough', 'https://support.example.com'),
});
