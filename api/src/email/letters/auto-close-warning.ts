import type { Email } from '../email.ts';
import { greet } from '../letters.ts';
import { renderLetter } from '../render-letter.ts';

interface Recipient {
  readonly name: string;
  readonly email: string;
}

interface ClosingTicket {
  readonly reference: string;
  readonly subject: string;
}

interface ClosingDesk {
  readonly teamName: string;
  readonly workingHours: { readonly timeZone: string };
}

/** Tells the submitter of a ticket that it closes by itself unless they write. */
export function autoCloseWarningEmail(
  recipient: Recipient,
  { reference, subject }: ClosingTicket,
  { teamName, workingHours }: ClosingDesk,
  closesAt: Date,
  url: string,
): Promise<Email> {
  const when = new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'full',
    timeStyle: 'long',
    timeZone: workingHours.timeZone,
  }).format(closesAt);
  return renderLetter({
    to: recipient.email,
    subject: `Your ticket closes soon: ${subject} [${reference}]`,
    greeting: greet(recipient.name),
    paragraphs: [
      `${teamName} has answered your ticket “${subject}” and has not heard from you since. It closes by itself on ${when}.`,
      'If you still need help, reply before then. Closed is final: after that you would have to open a new ticket.',
    ],
    action: { label: 'Open the ticket', url },
    footnote: 'If all is well, you need do nothing.',
  });
}
