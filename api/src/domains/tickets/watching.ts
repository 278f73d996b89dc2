import { queryFromInfo } from '@pothos/plugin-prisma';
import { resolveCursorConnection } from '@pothos/plugin-relay';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import type { Prisma, Ticket } from '../../database/generated/client.ts';
import { notFound } from '../../errors.ts';
import { fromKeysetCursor, toKeysetCursor } from '../../keyset.ts';
import { checkPageSize, maxPageSize } from '../../page.ts';
import { setWatching } from '../notifications/service.ts';
import { requireViewer } from '../people/policy.ts';
import { ticketIdOf } from './graphql.ts';
import { visibleTo } from './policy.ts';
import { loadStates, type TicketState, TicketStateType } from './ticket-state.ts';

const WatchTicketInput = builder.inputType('WatchTicketInput', {
  description: 'Which ticket to watch, or to watch no more.',
  fields: (t) => ({ ticketId: t.id({ description: "The ticket's id." }) }),
});

const WatchTicketPayload = builder.objectRef<{ ticketState: TicketState }>('WatchTicketPayload').implement({
  description: 'The state after the change.',
  fields: (t) => ({
    ticketState: t.field({
      type: TicketStateType,
      description: 'As it is now.',
      resolve: ({ ticketState }) => ticketState,
    }),
  }),
});

async function watch(context: Context, globalId: string, watching: boolean): Promise<{ ticketState: TicketState }> {
  const viewer = requireViewer(context.viewer);
  const ticketId = ticketIdOf(globalId);
  await setWatching(context, viewer, ticketId, watching);
  const [ticketState] = await loadStates(context, viewer, [ticketId]);
  if (!ticketState) throw notFound('Ticket');
  return { ticketState };
}

builder.mutationFields((t) => ({
  watchTicket: t.field({
    type: WatchTicketPayload,
    description: 'Gets the viewer mail of what others do on a ticket. Who opens a ticket watches it from then on.',
    args: { input: t.arg({ type: WatchTicketInput, description: 'What is asked for.' }) },
    resolve: (_root, { input }, context) => watch(context, input.ticketId, true),
  }),
  unwatchTicket: t.field({
    type: WatchTicketPayload,
    description: 'Gets the viewer no more mail of a ticket.',
    args: { input: t.arg({ type: WatchTicketInput, description: 'What is asked for.' }) },
    resolve: (_root, { input }, context) => watch(context, input.ticketId, false),
  }),
}));

type Watched = Pick<Ticket, 'id'> & { readonly since: Date };

builder.objectField('Viewer', 'watchedTickets', (t) =>
  t.connection(
    {
      type: 'Ticket',
      description: 'Tickets they get mail of, the one they began to watch last first. At most 100 a page.',
      resolve: (viewer, args, context, info) => {
        checkPageSize(args);
        const { personId } = viewer;
        return resolveCursorConnection<Promise<Watched[]>>(
          { args, defaultSize: 25, maxSize: maxPageSize, toCursor: ({ since, id }) => toKeysetCursor([since, id]) },
          async ({ before, after, limit, inverted }) => {
            const { select } = queryFromInfo({
              context,
              info,
              typeName: 'Ticket',
              path: ['edges', 'node'],
              select: { id: true },
            });
            const watches = await context.db.ticketWatch.findMany({
              where: {
                personId,
                watching: true,
                ticket: visibleTo(viewer),
                AND: [after ? beyond(after, 'after') : {}, before ? beyond(before, 'before') : {}],
              },
              orderBy: inverted ? [{ since: 'asc' }, { ticketId: 'asc' }] : [{ since: 'desc' }, { ticketId: 'desc' }],
              take: limit,
              select: { since: true, ticket: { select } },
            });
            return watches.map(({ since, ticket }) => ({ ...ticket, since }));
          },
        );
      },
    },
    { name: 'WatchedTicketConnection', description: 'A page of watched tickets.' },
    { name: 'WatchedTicketEdge', description: 'A watched ticket of a page.' },
  ),
);

/** What lies on the far side of a cursor: after it in the list, or before it. */
function beyond(cursor: string, side: 'after' | 'before'): Prisma.TicketWatchWhereInput {
  const [since, ticketId] = fromKeysetCursor(cursor, ['date', 'uuid'], side);
  const direction = side === 'after' ? 'lt' : 'gt';
  const where = (column: 'since' | 'ticketId', filter: unknown) => ({ [column]: filter });
  const sameTime = [where('since', since), where('ticketId', { [direction]: ticketId })];
  return { OR: [where('since', { [direction]: since }), { AND: sameTime }] };
}
