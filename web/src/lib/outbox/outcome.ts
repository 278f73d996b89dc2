import type { CombinedError } from 'urql';
import { type Issue, issuesOf } from '@/lib/forms/issue.ts';
import { errorCode } from '@/lib/graphql/error-code.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import type { Hindrance, Refusal } from './outbox-entry.ts';

/** What became of an attempt to send a message. */
export type Outcome = { readonly kind: 'sent' } | Hindered | { readonly kind: 'refused'; readonly refusal: Refusal };

interface Hindered {
  readonly kind: 'hindered';
  readonly hindrance: Hindrance;
  /** The message left this browser, and nobody knows what became of it. */
  readonly mayBeStored?: boolean;
  /** The server's own word on when to try again. */
  readonly afterMs?: number;
}

/** Where the server says that there were too many requests, and not for how long. */
const RATE_LIMIT_MS = 30_000;

/** A message that could not leave this browser. */
export function hindered(hindrance: Hindrance): Hindered {
  return { kind: 'hindered', hindrance };
}

/** What an error means for the message: whether time helps, or only its writer can. */
export function outcomeOf(error: CombinedError): Outcome {
  switch (errorCode(error)) {
    case 'UNAUTHENTICATED':
      return hindered('SIGNED_OUT');
    case 'RATE_LIMITED':
      return { ...hindered('RATE_LIMITED'), afterMs: retryAfterMs(error) };
    case 'INTERNAL':
      return { ...hindered('SERVER'), mayBeStored: true };
    case 'FORBIDDEN':
    case 'NOT_FOUND':
      return refused('CLOSED', 'You can no longer write here.');
    case 'BAD_INPUT':
    case 'CONFLICT':
      return refusalOf(error);
    default:
      return { ...hindered('UNREACHABLE'), mayBeStored: true };
  }
}

function refusalOf(error: CombinedError): Outcome {
  const issues = error.graphQLErrors.flatMap(({ extensions }) => issuesOf(extensions.issues));
  const about = (name: string) => issues.find(({ field }) => field.split('.').includes(name));
  if (about('lastSeenMessageId')) return refused('OUTDATED', 'Somebody wrote before this could be sent.');
  if (about('ticketId') || about('chatId')) return refused('CLOSED', faultOf(error).detail);
  const [files, body] = [about('attachmentIds'), about('body')];
  return refused('CONTENT', (files && fileWords(files)) ?? (body && bodyWords(body)) ?? faultOf(error).detail);
}

function fileWords({ code, allowed }: Issue): string {
  switch (code) {
    case 'UNKNOWN':
      return 'A file is no longer on the server, where it waits three days to be sent. Edit the message and attach it again.';
    case 'TOO_MANY':
      return `These are more files than this desk takes: ${allowed}. Edit the message and remove some.`;
    default:
      return `A file was refused. Allowed: ${allowed}. Edit the message and remove it.`;
  }
}

function bodyWords({ code, allowed }: Issue): string {
  switch (code) {
    case 'REQUIRED':
      return 'There is no text in it. Edit the message and write some.';
    case 'TOO_LONG':
      return `It is too long: ${allowed}. Edit the message and shorten it.`;
    case 'NOT_ALLOWED':
      return 'Something in it is not allowed, such as a link to an unusual address. Edit the message and change it.';
    default:
      return 'Its formatting cannot be sent. Edit the message, and paste it again as plain text.';
  }
}

function refused(kind: Refusal['kind'], detail: string): Outcome {
  return { kind: 'refused', refusal: { kind, detail } };
}

function retryAfterMs(error: CombinedError): number {
  const seconds = error.graphQLErrors
    .map(({ extensions }) => extensions.retryAfter)
    .find((value) => typeof value === 'number');
  return typeof seconds === 'number' ? seconds * 1_000 : RATE_LIMIT_MS;
}
