import { builder } from '../../../builder.ts';
import type { Audience, PrismaClient } from '../../../database/generated/client.ts';
import type { CountsScope } from '../../../live/events.ts';
import { TextSegmentType } from '../../../search/graphql.ts';
import { excerpt, highlight, type TextSegment } from '../../../search/highlight.ts';
import type { SearchTerms } from './search-terms.ts';

/** Where a search found something in a ticket. */
export interface TicketMatch {
  readonly reference: readonly TextSegment[];
  readonly subject: readonly TextSegment[];
  readonly excerpt: readonly TextSegment[] | null;
  readonly isInternal: boolean;
}

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

/** The matches of a page's tickets, by their ids, with one look at their messages: those that the list's readers see. */
export async function readMatches(
  db: PrismaClient,
  scope: CountsScope,
  search: SearchTerms,
  ticketIds: readonly string[],
): Promise<Map<string, TicketMatch>> {
  const audiences: Audience[] = scope.kind === 'desk' ? ['PUBLIC', 'INTERNAL'] : ['PUBLIC'];
  const rows = await db.$queryRaw<BestMessage[]>`
    SELECT DISTINCT ON (ticket.id) ticket.id, ticket.reference, ticket.subject, thread_item.text, thread_item.audience
    FROM ticket
    LEFT JOIN thread_item ON thread_item.conversation_id = ticket.conversation_id
      AND thread_item.kind = 'MESSAGE' AND thread_item.audience::text = ANY(${audiences}::text[])
    WHERE ticket.id = ANY(${ticketIds}::uuid[])
    ORDER BY ticket.id,
      ts_rank(search_vector(thread_item.text), ${search.any}::tsquery, 1) DESC, thread_item.created_at DESC`;
  return new Map(rows.map((row) => [row.id, matchOf(row, search)]));
}

/** A ticket, and the message of it that matches best; nulls where it has none to see. */
interface BestMessage {
  readonly id: string;
  readonly reference: string;
  readonly subject: string;
  readonly text: string | null;
  readonly audience: Audience | null;
}

function matchOf({ reference, subject, text, audience }: BestMessage, search: SearchTerms): TicketMatch {
  const found = text === null ? null : excerpt(text, search);
  return {
    reference: highlight(reference, search),
    subject: highlight(subject, search),
    excerpt: found,
    isInternal: found !== null && audience === 'INTERNAL',
  };
}
