import type { Prisma } from '../../database/generated/client.ts';
import type { Email } from '../../email/email.ts';
import { greet } from '../../email/letters.ts';
import type { MailLinks } from '../../email/mail-links.ts';
import { renderLetter } from '../../email/render-letter.ts';
import { threadHeaders } from '../../email/thread-headers.ts';
import { toDesk } from '../desks/service.ts';
import { type NoticeKind, nameOfAuthor } from './policy.ts';

/** What a letter about a ticket tells of it. */
export const letterTicket = {
  id: true,
  reference: true,
  subject: true,
  status: true,
  workspaceId: true,
  desk: true,
  workspace: { select: { name: true } },
  submitter: { select: { name: true } },
  type: { select: { icon: true, label: true } },
  priority: { select: { label: true } },
} satisfies Prisma.TicketSelect;

/** What a letter tells of the entry of the thread that it is about. */
export const letterItem = {
  id: true,
  kind: true,
  audience: true,
  automatic: true,
  purpose: true,
  authorId: true,
  authorSide: true,
  author: { select: { name: true } },
  html: true,
  text: true,
  statusTo: true,
  _count: { select: { attachments: true } },
} satisfies Prisma.ThreadItemSelect;

export type LetterTicket = Prisma.TicketGetPayload<{ select: typeof letterTicket }>;
export type LetterItem = Prisma.ThreadItemGetPayload<{ select: typeof letterItem }>;

export interface Reader {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly side: 'TEAM' | 'CUSTOMER';
}

interface TicketLetter {
  readonly kind: NoticeKind;
  readonly ticket: LetterTicket;
  /** Of a new ticket, its first message. */
  readonly item: LetterItem;
  readonly reader: Reader;
  /** Of the email, which its Message-ID is made of. */
  readonly emailId: string;
}

/** A letter that tells a watcher, or the team, what happened on a ticket. All letters of one ticket make one thread. */
export async function ticketLetter(letter: TicketLetter, links: MailLinks): Promise<Email> {
  const { kind, ticket, item, reader } = letter;
  const stopUrl = links.stop({ personId: reader.id, ticketId: kind === 'NEW_TICKET' ? null : ticket.id });
  const author = nameOfAuthor(item, toDesk(ticket.desk), reader.side);
  const isFirst = kind === 'NEW_TICKET' || item.purpose === 'OPENED_FOR_CUSTOMER';
  return renderLetter({
    to: reader.email,
    subject: `${isFirst ? '' : 'Re: '}[${ticket.reference}] ${ticket.subject}`,
    greeting: greet(reader.name),
    paragraphs: paragraphsOf(letter, author),
    ...(item.html && { quote: { author: `${author} wrote:`, html: item.html, text: item.text ?? '' } }),
    action: { label: 'Open ticket', url: links.ticket(ticket.reference, reader.side) },
    footnote:
      kind === 'NEW_TICKET'
        ? `You get this because you are on the team of ${ticket.desk.name}.`
        : 'You get this because you watch this ticket.',
    stop: { label: kind === 'NEW_TICKET' ? 'Stop mail of new tickets' : 'Stop mail of this ticket', url: stopUrl },
    headers: threadHeaders({ ticketId: ticket.id, emailId: letter.emailId, host: links.host, stopUrl }),
    stream: 'tickets',
  });
}

function paragraphsOf({ kind, ticket, item }: TicketLetter, author: string): string[] {
  const { attachments } = item._count;
  const files = attachments === 0 ? [] : [attachments === 1 ? 'With 1 file.' : `With ${attachments} files.`];
  switch (kind) {
    case 'NEW_TICKET':
      return [
        `${openerOf({ ticket, item }, author)}: ${ticket.type.icon} ${ticket.type.label}, ` +
          `priority ${ticket.priority.label}.`,
        ...files,
      ];
    case 'MESSAGE':
      return [`${author} ${deedOf(item)}. The ticket is ${labelOf(ticket, ticket.status)}.`, ...files];
    case 'STATUS_CHANGE':
      return [`The ticket is now ${labelOf(ticket, item.statusTo ?? ticket.status)}.`];
  }
}

function openerOf({ ticket, item }: Pick<TicketLetter, 'ticket' | 'item'>, author: string): string {
  const { submitter, workspace } = ticket;
  return item.purpose === 'OPENED_FOR_CUSTOMER'
    ? `${author} opened a ticket for ${submitter.name} of ${workspace.name}`
    : `${author} of ${workspace.name} opened a ticket`;
}

function deedOf({ purpose }: LetterItem): string {
  if (purpose === 'OPENED_FOR_CUSTOMER') return 'opened this ticket for you';
  return purpose === 'RETURNED_FORM' ? 'returned your form as incomplete' : 'replied';
}

/** The desk's word for a status. */
function labelOf({ desk }: LetterTicket, status: LetterTicket['status']): string {
  return toDesk(desk).statuses.find((definition) => definition.status === status)?.label ?? status;
}
