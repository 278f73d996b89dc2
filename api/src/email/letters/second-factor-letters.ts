import type { Email } from '../email.ts';
import { renderLetter } from '../render-letter.ts';

interface Recipient {
  readonly email: string;
}

/** The six digits that open a ticket for taking away the second factor. Valid for ten minutes. */
export function ticketCodeEmail(recipient: Recipient, code: string, ticketType: string): Promise<Email> {
  return renderLetter({
    to: recipient.email,
    subject: `${code} is your code`,
    greeting: 'Hello,',
    paragraphs: [
      `Somebody who knows your password asks for this code, to open a ticket: ${ticketType}.`,
      `If it is you, enter it on the page that asks for it: ${code}`,
      'With it the support team can take away the second factor of your account. Tell it to nobody.',
    ],
    footnote:
      'The code is valid for 10 minutes and works once. If you did not ask for it, change your password: somebody else knows it.',
  });
}

/** Tells somebody that the team took away their second factor. */
export function secondFactorRemovedEmail(recipient: Recipient, reference: string): Promise<Email> {
  return renderLetter({
    to: recipient.email,
    subject: 'Your second factor was removed',
    greeting: 'Hello,',
    paragraphs: [
      `The support team removed the second factor of your account, as asked for in ${reference}. All your sessions have ended.`,
      'Your password alone signs you in now. Add a new authenticator app on your account page.',
    ],
    footnote: 'If you did not ask for this, change your password at once and answer the ticket.',
  });
}
