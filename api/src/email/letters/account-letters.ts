import type { Email } from '../email.ts';
import { greet } from '../letters.ts';
import { renderLetter } from '../render-letter.ts';

interface Recipient {
  readonly name: string;
  readonly email: string;
}

/** Tells somebody that their password is another now. */
export function passwordChangedEmail(recipient: Recipient, url: string): Promise<Email> {
  return renderLetter({
    to: recipient.email,
    subject: 'Your password was changed',
    greeting: greet(recipient.name),
    paragraphs: ['The password of your Parley account was changed on its account page.'],
    action: { label: 'Choose a new password', url },
    footnote: 'If it was you, you need do nothing. If it was not, choose a new one now: that signs out everybody else.',
  });
}

/** The six digits that prove that somebody reads a new address. Nobody there has an account, so nobody is greeted. */
export function newAddressCodeEmail(email: string, code: string): Promise<Email> {
  return renderLetter({
    to: email,
    subject: `${code} is your code`,
    greeting: 'Hello,',
    paragraphs: [
      'Somebody wants to use this address for their Parley account.',
      `If it is you, enter this code on your account page: ${code}`,
    ],
    footnote:
      'The code is valid for 10 minutes and works once. If it is not you, ignore this email and nothing happens.',
  });
}

/** In place of the code, where the address has an account: the account page says the same, and its owner learns it here. */
export function addressTakenEmail(owner: Recipient, url: string): Promise<Email> {
  return renderLetter({
    to: owner.email,
    subject: 'This address has an account',
    greeting: greet(owner.name),
    paragraphs: [
      'Somebody wants to use this address for their Parley account, and it has one already. If it was you, sign in with it.',
    ],
    action: { label: 'Sign in', url },
    footnote: 'If it was not you, ignore this email: nothing has changed.',
  });
}

/** To the old address, which gets no further mail. */
export function emailChangedEmail(before: Recipient, newEmail: string): Promise<Email> {
  return renderLetter({
    to: before.email,
    subject: 'Your address was changed',
    greeting: greet(before.name),
    paragraphs: [
      `Your Parley account uses another address from now on: ${newEmail}. This one gets no further mail of it, and signs in no more.`,
    ],
    footnote: 'If this was not you, write to the support team at once: somebody else knows your password.',
  });
}

/** The last mail of an account. */
export function accountCancelledEmail(recipient: Recipient): Promise<Email> {
  return renderLetter({
    to: recipient.email,
    subject: 'Your account is cancelled',
    greeting: greet(recipient.name),
    paragraphs: [
      'As you asked, your Parley account is cancelled. Your open tickets are closed, and your name and address are removed.',
    ],
    footnote: 'This is the last email of that account. You can sign up with this address again, as somebody new.',
  });
}
