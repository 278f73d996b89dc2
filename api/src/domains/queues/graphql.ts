import { queryFromInfo } from '@pothos/plugin-prisma';
import { resolveCursorConnection } from '@pothos/plugin-relay';
import { builder } from '../../builder.ts';
import type { Prisma, Ticket } from '../../database/generated/client.ts';
import { TicketStatus } from '../../database/generated/enums.ts';
import { badInput, forbidden } from '../../errors.ts';
import { decodeId } from '../../global-id.ts';
import type { CountsScope } from '../../live/events.ts';
import { checkPageSize, maxPageSize } from '../../page.ts';
import { requireViewer, type Viewer } from '../people/policy.ts';
import { visibleTo } from '../tickets/policy.ts';
import { Counts, TicketCounts } from './counts.ts';
import { canList, within } from './policy.ts';
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
    mine: t.boolean({ required: false, description: 'True: those the viewer opened, in all of their workspaces.' }),
  }),
});

type ScopeInput = typeof TicketScope.$inferInput;

const TicketFilter = builder.inputType('TicketFilter', {
  description: 'Which of these to list: those that match everything that is given.',
  fields: (t) => ({
    status: t.field({ type: [TicketStatus], required: false, description: 'One of these statuses.' }),
    typeId: t.idList({ required: false, description: 'One of these types.' }),
    priorityId: t.idList({ required: false, description: 'One of these priorities.' }),
    assigneeId: t.id({ required: false, description: 'Assigned to this person. For the team.' }),
    unassigned: t.boolean({
      required: false,
      description: 'True: assigned to nobody; false: to someone. For the team.',
    }),
    premium: t.boolean({ required: false, description: 'Premium or not.' }),
    reference: t.string({
      required: false,
      description: 'The reference contains this, in any case; 1 to 14 characters.',
    }),
  }),
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
      resolve: (_root, args, context, info) => {
        const viewer = requireViewer(context.viewer);
        const scope = readScope(viewer, args.scope);
        const filter = args.filter ? readFilter(args.filter, scope) : {};
        const order = args.orderBy;
        checkPageSize(args);
        return resolveCursorConnection<Promise<Ticket[]>>(
          { args, defaultSize: 25, maxSize: maxPageSize, toCursor: (ticket) => cursorOf(order, ticket) },
          ({ before, after, limit, inverted }) =>
            context.db.ticket.findMany({
              ...queryFromInfo({ context, info, typeName: 'Ticket', path: ['edges', 'node'], include: {} }),
              where: {
                AND: [
                  within(scope),
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
    description: 'How many tickets a list has, by status.',
    args: { scope: t.arg({ type: TicketScope, description: 'Which tickets.' }) },
    resolve: (_root, args, context) => {
      const viewer = requireViewer(context.viewer);
      return new Counts(readScope(viewer, args.scope), viewer);
    },
  }),
}));

/** Throws FORBIDDEN for a list that is not the viewer's, whether or not it exists. */
function readScope(viewer: Viewer, scope: ScopeInput): CountsScope {
  const list = scopeOf(viewer, scope);
  if (!canList(viewer, list)) throw forbidden('You have no access to this list.');
  return list;
}

function scopeOf(viewer: Viewer, { workspaceId, deskId, mine }: ScopeInput): CountsScope {
  if (typeof workspaceId === 'string') {
    return { kind: 'workspace', id: decodeId(workspaceId, 'Workspace', 'scope.workspaceId') };
  }
  if (typeof deskId === 'string') return { kind: 'desk', id: decodeId(deskId, 'Desk', 'scope.deskId') };
  if (mine) return { kind: 'mine', id: viewer.personId };
  throw badInput([{ field: 'scope.mine', code: 'INVALID', allowed: 'true' }]);
}

function readFilter(filter: typeof TicketFilter.$inferInput, scope: CountsScope): Prisma.TicketWhereInput {
  const { status, typeId, priorityId, assigneeId, unassigned, premium, reference } = filter;
  if (scope.kind !== 'desk' && (typeof assigneeId === 'string' || typeof unassigned === 'boolean')) {
    // Filtering by what a customer may not see would tell it to them.
    throw forbidden('Only the team of a desk can filter by assignee.');
  }
  return {
    ...(status && { status: { in: [...new Set(status)] } }),
    ...(typeId && { typeId: { in: decodeIds(typeId, 'TicketType', 'filter.typeId') } }),
    ...(priorityId && { priorityId: { in: decodeIds(priorityId, 'Priority', 'filter.priorityId') } }),
    ...(typeof assigneeId === 'string' && { assigneeId: decodeId(assigneeId, 'Person', 'filter.assigneeId') }),
    ...(typeof premium === 'boolean' && { premium }),
    ...(typeof reference === 'string' && { reference: { contains: readReference(reference) } }),
    ...(typeof unassigned === 'boolean' && { AND: { assigneeId: unassigned ? null : { not: null } } }),
  };
}

function decodeIds(ids: readonly string[], typename: string, field: string): string[] {
  if (ids.length > maxPageSize) throw badInput([{ field, code: 'TOO_LONG', allowed: `at most ${maxPageSize} ids` }]);
  return ids.map((id) => decodeId(id, typename, field));
}

function readReference(typed: string): string {
  const part = typed.trim().toUpperCase();
  if (/^[0-9A-Z-]{1,14}$/.test(part)) return part;
  throw badInput([
    { field: 'filter.reference', code: 'INVALID', allowed: 'a reference such as TKT-7KQ2M-X9PA, or a part of one' },
  ]);
}
