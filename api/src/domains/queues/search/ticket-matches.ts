import { builder } from '../../../builder.ts';
import type { Audience, PrismaClient, Ticket } from '../../../database/generated/client.ts';
import type { CountsScope } from '../../../live/events.ts';
import { excerpt, highlight, type TextSegment } from './highlight.ts';
import type { SearchTerms } from './search-terms.ts';

/** Where a search found something in a ticket. */
export interface TicketMatch {
  readonly reference: readonly TextSegment[];
  readonly subject: readonly TextSegment[];
  readonly excerpt: readonly TextSegment[] | null;
  readonly isInternal: boolean;
}

const TextSegmentType = builder.objectRef<TextSegment>('TextSegment').implement({
  description: 'A piece of text. It is plain: nothing in it is markup.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'As it was written.' }),
    found: t.exposeBoolean('found', { description: 'Whether it is what was searched for.' }),
  }),
});

export const TicketMatchType = builder.objectRef<TicketMatch>('TicketMatch').implement({
  description: 'Where a search found something in a ticket: the pieces of a text together are the whole of it.',
  fields: (t) => ({
    reference: t.field({
      type: [TextSegmentType],
      description: 'The reference.',
      resolve: (match) => [...match.reference],
    }),
    subject: t.field({ type: [TextSegmentType], description: 'The subject.', resolve: (match) => [...match.subject] }),
    excerpt: t.field({
      type: [TextSegmentType],
      nullable: true,
      description: 'Of the message that matches best, about 200 characters; null where nothing is found in messages.',
      resolve: (match) => match.excerpt && [...match.excerpt],
    }),
    isInternal: t.exposeBoolean('isInternal', {
      description: 'Whether the excerpt is of an internal note, which in lists of a desk is searched, too.',
    }),
  }),
});

/** The matches of a page's tickets, in their order, with one look at their messages: those that the list's readers see. */
export async function readMatches(
  db: PrismaClient,
  scope: CountsScope,
  search: SearchTerms,
  tickets: readonly Ticket[],
): Promise<TicketMatch[]> {
  const audiences: Audience[] = scope.kind === 'desk' ? ['PUBLIC', 'INTERNAL'] : ['PUBLIC'];
  const rows = await db.$queryRaw<{ id: string; text: string; audience: Audience }[]>`
    SELECT DISTINCT ON (ticket.id) ticket.id, thread_item.text, thread_item.audience
    FROM ticket JOIN thread_item ON thread_item.conversation_id = ticket.conversation_id
    WHERE ticket.id = ANY(${tickets.map(({ id }) => id)}::uuid[])
      AND thread_item.kind = 'MESSAGE' AND thread_item.audience::text = ANY(${audiences}::text[])
    ORDER BY ticket.id,
      ts_rank(search_vector(thread_item.text), ${search.any}::tsquery, 1) DESC, thread_item.created_at DESC`;
  const best = new Map(rows.map((row) => [row.id, row]));
  return tickets.map(({ id, reference, subject }) => {
    const message = best.get(id);
    const found = message ? excerpt(message.text, search) : null;
    return {
      reference: highlight(reference, search),
      subject: highlight(subject, search),
      excerpt: found,
      isInternal: found !== null && message?.audience === 'INTERNAL',
    };
  });
}
