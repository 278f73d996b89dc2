import { queryFromInfo } from '@pothos/plugin-prisma';
import { resolveCursorConnection } from '@pothos/plugin-relay';
import { builder } from '../../builder.ts';
import type { PrismaClient } from '../../database/generated/client.ts';
import { checkPageSize, maxPageSize } from '../../page.ts';
import { requireViewer } from '../people/policy.ts';
import { Counts, TicketCounts } from './counts.ts';
import { readListPage, type TicketList } from './list-page.ts';
import { readList, TicketScope } from './read-list.ts';
import { readMatches, type TicketMatch, TicketMatchType } from './search/ticket-matches.ts';
import { TicketFilter } from './ticket-filter.ts';
import { cursorOf, placeSelect, TicketOrder, type TicketPlace } from './ticket-order.ts';

builder.enumType(TicketOrder, {
  name: 'TicketOrder',
  description: 'How a list of tickets is ordered.',
  values: {
    UPDATED_DESC: { description: 'The latest change first.' },
    CREATED_DESC: { description: 'The newest first.' },
    PREMIUM_FIRST: { description: 'Premium before the rest, each by their latest change.' },
    DUE_FIRST: { description: 'What is due first, and what has no target to meet last. For the team.' },
    BEST_MATCH: { description: 'What matches `filter.search` best first; only together with it.' },
  },
});

builder.queryFields((t) => ({
  tickets: t.connection(
    {
      type: 'Ticket',
      description: 'A list of tickets. At most 100 a page.',
      args: {
        scope: t.arg({ type: TicketScope, description: 'Which tickets.' }),
        filter: t.arg({ type: TicketFilter, required: false, description: 'Which of them.' }),
        orderBy: t.arg({ type: TicketOrder, defaultValue: 'UPDATED_DESC', description: 'In which order.' }),
      },
      resolve: async (_root, args, context, info) => {
        const { db } = context;
        const viewer = requireViewer(context.viewer);
        checkPageSize(args);
        const list = await readList(db, viewer, args, context.now());
        const { select } = queryFromInfo({
          context,
          info,
          typeName: 'Ticket',
          path: ['edges', 'node'],
          select: placeSelect,
        });
        const connection = await resolveCursorConnection<Promise<TicketPlace[]>>(
          {
            args,
            defaultSize: 25,
            maxSize: maxPageSize,
            toCursor: (place) => cursorOf(list.order, place),
          },
          (page) => readListPage(db, viewer, list, page, { select }),
        );
        return { ...connection, edges: withMatches(db, list, connection.edges) };
      },
    },
    { name: 'TicketConnection', description: 'A page of tickets.' },
    {
      name: 'TicketEdge',
      description: 'A ticket of a page.',
      fields: (t) => ({
        match: t.field({
          type: TicketMatchType,
          nullable: true,
          description: 'Where the search found something; null without one.',
          resolve: ({ match }) => match(),
        }),
      }),
    },
  ),
  ticketCounts: t.field({
    type: TicketCounts,
    description: 'How many tickets a list has, by status. Without a filter they are kept, and cost nothing to read.',
    args: {
      scope: t.arg({ type: TicketScope, description: 'Which tickets.' }),
      filter: t.arg({ type: TicketFilter, required: false, description: 'Which of them.' }),
    },
    resolve: async (_root, args, { db, now, viewer: maybeViewer }) => {
      const viewer = requireViewer(maybeViewer);
      const list = await readList(db, viewer, args, now());
      return new Counts(list.scope, viewer, list.now, list.filter, list.search);
    },
  }),
}));

/** The edges of a page, each with its match; those are read together, when the first of them is asked for. */
function withMatches<Edge extends { readonly cursor: string; readonly node: TicketPlace }>(
  db: PrismaClient,
  { scope, search }: TicketList,
  edges: readonly (Edge | null)[],
) {
  const present = edges.flatMap((edge) => edge ?? []);
  let reading: Promise<Map<string, TicketMatch>> | undefined;
  return present.map((edge) => ({
    ...edge,
    match: async (): Promise<TicketMatch | null> => {
      if (!search) return null;
      reading ??= readMatches(
        db,
        scope,
        search,
        present.map(({ node }) => node.id),
      );
      return (await reading).get(edge.node.id) ?? null;
    },
  }));
}
