import { queryFromInfo } from '@pothos/plugin-prisma';
import { resolveCursorConnection } from '@pothos/plugin-relay';
import { builder } from '../../builder.ts';
import type { Ticket } from '../../database/generated/client.ts';
import { badInput, forbidden } from '../../errors.ts';
import { decodeId } from '../../global-id.ts';
import type { CountsScope } from '../../live/events.ts';
import { checkPageSize, maxPageSize } from '../../page.ts';
import { requireViewer, type Viewer } from '../people/policy.ts';
import { visibleTo } from '../tickets/policy.ts';
import { Counts, TicketCounts } from './counts.ts';
import { canList, within } from './policy.ts';
import { matching, readFilter, TicketFilter } from './ticket-filter.ts';
import { beyond, cursorOf, orderBy, TicketOrder } from './ticket-order.ts';

builder.enumType(TicketOrder, {
  name: 'TicketOrder',
  description: 'How a list of tickets is ordered.',
  values: {
    UPDATED_DESC: { description: 'The latest change first.' },
    CREATED_DESC: { description: 'The newest first.' },
    PREMIUM_FIRST: { description: 'Premium before the rest, each by their latest change.' },
  },
});

const TicketScope = builder.inputType('TicketScope', {
  description: 'Which tickets a list is of.',
  isOneOf: true,
  fields: (t) => ({
    workspaceId: t.id({ required: false, description: 'Those of a workspace. For its members.' }),
    deskId: t.id({ required: false, description: 'Those of a desk. For its team.' }),
    mine: t.boolean({
      required: false,
      description: 'True: those the viewer opened, in all workspaces they belong to.',
    }),
    mineAtDeskId: t.id({
      required: false,
      description: 'Those the viewer opened at this desk, in all workspaces they belong to.',
    }),
  }),
});

type ScopeInput = typeof TicketScope.$inferInput;

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
        const viewer = requireViewer(context.viewer);
        checkPageSize(args);
        const scope = readScope(viewer, args.scope);
        const filter = args.filter ? matching(await readFilter(context.db, viewer, scope, args.filter)) : {};
        const order = args.orderBy;
        return resolveCursorConnection<Promise<Ticket[]>>(
          { args, defaultSize: 25, maxSize: maxPageSize, toCursor: (ticket) => cursorOf(order, ticket) },
          ({ before, after, limit, inverted }) =>
            context.db.ticket.findMany({
              ...queryFromInfo({ context, info, typeName: 'Ticket', path: ['edges', 'node'], include: {} }),
              where: {
                AND: [
                  within(viewer, scope),
                  visibleTo(viewer),
                  filter,
                  after ? beyond(order, after, 'after') : {},
                  before ? beyond(order, before, 'before') : {},
                ],
              },
              orderBy: orderBy(order, inverted),
              take: limit,
            }),
        );
      },
    },
    { name: 'TicketConnection', description: 'A page of tickets.' },
    { name: 'TicketEdge', description: 'A ticket of a page.' },
  ),
  ticketCounts: t.field({
    type: TicketCounts,
    description: 'How many tickets a list has, by status. Without a filter they are kept, and cost nothing to read.',
    args: {
      scope: t.arg({ type: TicketScope, description: 'Which tickets.' }),
      filter: t.arg({ type: TicketFilter, required: false, description: 'Which of them.' }),
    },
    resolve: async (_root, args, { db, ...context }) => {
      const viewer = requireViewer(context.viewer);
      const scope = readScope(viewer, args.scope);
      return new Counts(scope, viewer, args.filter ? await readFilter(db, viewer, scope, args.filter) : null);
    },
  }),
}));

/** Throws FORBIDDEN for a list that is not the viewer's, whether or not it exists. */
function readScope(viewer: Viewer, scope: ScopeInput): CountsScope {
  const list = scopeOf(viewer, scope);
  if (!canList(viewer, list)) throw forbidden('You have no access to this list.');
  return list;
}

function scopeOf(viewer: Viewer, { workspaceId, deskId, mine, mineAtDeskId }: ScopeInput): CountsScope {
  if (typeof workspaceId === 'string') {
    return { kind: 'workspace', id: decodeId(workspaceId, 'Workspace', 'scope.workspaceId') };
  }
  if (typeof deskId === 'string') return { kind: 'desk', id: decodeId(deskId, 'Desk', 'scope.deskId') };
  if (typeof mineAtDeskId === 'string') {
    return { kind: 'mine', id: viewer.personId, deskId: decodeId(mineAtDeskId, 'Desk', 'scope.mineAtDeskId') };
  }
  if (mine) return { kind: 'mine', id: viewer.personId, deskId: null };
  throw badInput([{ field: 'scope.mine', code: 'INVALID', allowed: 'true' }]);
}
