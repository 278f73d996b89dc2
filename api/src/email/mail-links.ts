import { createHmac, timingSafeEqual } from 'node:crypto';
import { isUuid } from '../global-id.ts';

/** Where the page is that stops mail. */
export const STOP_MAIL_PATH = '/mail/stop';

/** Mail that somebody can stop without signing in: that of one ticket, or of every new ticket. */
export interface StopMail {
  readonly personId: string;
  /** Null: mail of new tickets. */
  readonly ticketId: string | null;
}

/** The addresses in mail, and in what the assistant of a chat writes. */
export interface MailLinks {
  /** Where Parley is, as its Message-IDs name it. */
  readonly host: string;
  readonly ticket: (reference: string, reader: 'TEAM' | 'CUSTOMER') => string;
  /** Where an article or a question of a desk is read, by their slugs. */
  readonly answer: (kind: 'ARTICLE' | 'FAQ', deskSlug: string, slug: string) => string;
  /** Where a desk says how its services are, by its slug. */
  readonly status: (deskSlug: string) => string;
  /** Works for whoever has it, for ever, and does nothing but stop that mail. */
  readonly stop: (stop: StopMail) => string;
  /** What an address made by `stop` is for; null for any other. `url` begins with the path. */
  readonly readStop: (url: string) => StopMail | null;
}

/** @param baseUrl without a slash at its end */
export function createMailLinks(secret: string, baseUrl: string): MailLinks {
  const signatureOf = (personId: string, ticket: string) =>
    createHmac('sha256', secret).update(['stop-mail', personId, ticket].join('\n')).digest('base64url');

  return {
    host: new URL(baseUrl).hostname,
    ticket: (reference, reader) => `${baseUrl}/${reader === 'TEAM' ? 'queue' : 'tickets'}/${reference}`,
    answer: (kind, deskSlug, slug) =>
      `${baseUrl}/help/${deskSlug}/${kind === 'ARTICLE' ? `articles/${slug}` : `faq#${slug}`}`,
    status: (deskSlug) => `${baseUrl}/help/${deskSlug}/status`,
    stop: ({ personId, ticketId }) => {
      const ticket = ticketId ?? 'new';
      const query = new URLSearchParams({ person: personId, ticket, signature: signatureOf(personId, ticket) });
      return `${baseUrl}${STOP_MAIL_PATH}?${query}`;
    },
    readStop: (url) => {
      const query = new URLSearchParams(url.split('?', 2)[1] ?? '');
      const [personId, ticket] = [query.get('person') ?? '', query.get('ticket') ?? ''];
      if (!isUuid(personId) || !(ticket === 'new' || isUuid(ticket))) return null;
      if (!isSame(query.get('signature') ?? '', signatureOf(personId, ticket))) return null;
      return { personId, ticketId: ticket === 'new' ? null : ticket };
    },
  };
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
