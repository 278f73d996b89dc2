import type { Email } from './email.ts';
import { renderLetter } from './render-letter.ts';

interface Recipient {
  email: string;
  name: string;
}

/**
 * Leads the owner of an address to the page where they make their account. Anybody may have asked for it, so nobody is greeted
 * and nothing of theirs is repeated. The link in it is valid for one hour and works once.
 */
export function signUpEmail(email: string, url: string): Promise<Email> {
  return renderLetter({
    to: email,
    subject: 'Finish your sign-up',
    greeting: 'Hello,',
    paragraphs: [
      'Someone signed up for Parley with this address. If it was you, choose your name and a password to start.',
    ],
    action: { label: 'Create your account', url },
    footnote:
      'The link is valid for 1 hour and works once. If you did not sign up, ignore this email and nothing happens.',
  });
}

/** Lets the owner of an account choose a new password. The link in it is valid for one hour and works once. */
export function resetPasswordEmail(recipient: Recipient, url: string): Promise<Email> {
  return renderLetter({
    to: recipient.email,
    subject: 'Reset your password',
    greeting: greet(recipient.name),
    paragraphs: ['You can choose a new password for Parley now. That signs you out on every device.'],
    action: { label: 'Choose a new password', url },
    footnote:
      'The link is valid for 1 hour and works once. If you did not ask for it, ignore this email: your password stays as it is.',
  });
}

/**
 * Goes to someone whose address was signed up once more. The sign-up page answers the same for every address, so that
 * nobody learns who has an account; its owner learns it here.
 */
export function existingAccountEmail(recipient: Recipient, url: string): Promise<Email> {
  return renderLetter({
    to: recipient.email,
    subject: 'You already have an account',
    greeting: greet(recipient.name),
    paragraphs: [
      'Someone signed up for Parley with this address, which has an account already. If it was you, sign in instead.',
    ],
    action: { label: 'Sign in', url },
    footnote:
      'If you forgot your password, the sign-in page helps. If it was not you, ignore this email: nothing has changed.',
  });
}

/** Names are anything: one that mail clients would turn into a link isn't repeated. */
export function greet(name: string): string {
  return /[/@:\\]|\.\S/.test(name) ? 'Hello,' : `Hello ${name},`;
}
