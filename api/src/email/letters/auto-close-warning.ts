import type { Email } from '../email.ts';
import { letterTime } from '../letter-time.ts';
import { greet } from '../letters.ts';
import type { MailLinks } from '../mail-links.ts';
import { renderLetter } from '../render-letter.ts';
import { threadHeaders } from '../thread-headers.ts';

interface AutoCloseWarning {
  /** Of the email. */
  readonly id: string;
  readonly reader: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    /** By its IANA name; null for none chosen. */
    readonly timeZone: string | null;
  };
  readonly ticket: { readonly id: string; readonly reference: string; readonly subject: string };
  readonly desk: { readonly teamName: string; readonly workingHours: { readonly timeZone: string } };
  readonly closesAt: Date;
}

/** Tells the submitter of a ticket that it closes by itself unless they write: in their time, or the desk's. */
export function autoCloseWarningEmail(
  { id, reader, ticket, desk, closesAt }: AutoCloseWarning,
  links: MailLinks,
): Promise<Email> {
  const { reference, subject } = ticket;
  const when = letterTime(closesAt, reader.timeZone ?? desk.workingHours.timeZone);
  const stopUrl = links.stop({ personId: reader.id, ticketId: ticket.id });
  return renderLetter({
    to: reader.email,
    subject: `Your ticket closes soon: ${subject} [${reference}]`,
    greeting: greet(reader.name),
    paragraphs: [
      `${desk.teamName} has answered your ticket “${subject}” and has not heard from you since. It closes by itself on ${when}.`,
      'If you still need help, reply before then. Closed is final: after that you would have to open a new ticket.',
    ],
    action: { label: 'Open the ticket', url: links.ticket(reference, 'CUSTOMER') },
    footnote: 'If all is well, you need do nothing.',
    stop: { label: 'Stop mail of this ticket', url: stopUrl },
    headers: threadHeaders({ ticketId: ticket.id, emailId: id, host: links.host, stopUrl }),
    stream: 'tickets',
  });
}
