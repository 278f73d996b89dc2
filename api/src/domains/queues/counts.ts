import { createHash } from 'node:crypto';
import { builder } from '../../builder.ts';
import type { Person, Prisma, PrismaClient } from '../../database/generated/client.ts';
import { TicketStatus } from '../../database/generated/enums.ts';
import type { CountsScope } from '../../live/events.ts';
import type { Viewer } from '../people/policy.ts';
import { openWork, visibleTo } from '../tickets/policy.ts';
import { within } from './policy.ts';
import { type ListFilter, matching } from './ticket-filter.ts';

interface StatusCountShape {
  readonly status: TicketStatus;
  readonly count: number;
}

/** The counts of one list for one viewer, read when they are first asked for. */
export class Counts {
  readonly scope: CountsScope;
  readonly filter: ListFilter | null;
  readonly #viewer: Viewer;
  #byStatus: Promise<StatusCountShape[]> | null = null;

  constructor(scope: CountsScope, viewer: Viewer, filter: ListFilter | null = null) {
    this.scope = scope;
    this.filter = filter;
    this.#viewer = viewer;
  }

  /** Of the list and its filter: the same for the same, whoever asks. */
  get id(): string {
    const { scope, filter } = this;
    const list = [scope.kind, scope.id, ...(scope.kind === 'mine' && scope.deskId !== null ? [scope.deskId] : [])];
    const narrowed = filter && createHash('sha256').update(JSON.stringify(filter)).digest('base64url').slice(0, 16);
    return [...list, ...(narrowed ? [narrowed] : [])].join(':');
  }

  /** The tickets that are counted. */
  get where(): Prisma.TicketWhereInput {
    const { scope, filter } = this;
    return { AND: [within(this.#viewer, scope), visibleTo(this.#viewer), filter ? matching(filter) : {}] };
  }

  /** How many tickets have each status; statuses without any are left out. */
  byStatus(db: PrismaClient): Promise<StatusCountShape[]> {
    this.#byStatus ??= countByStatus(db, this);
    return this.#byStatus;
  }
}

async function countByStatus(db: PrismaClient, { scope, filter, where: counted }: Counts): Promise<StatusCountShape[]> {
  if (scope.kind === 'mine' || filter) {
    const rows = await db.ticket.groupBy({ by: ['status'], where: counted, _count: true });
    return rows.map(({ status, _count }) => ({ status, count: _count }));
  }
  // Kept by the database with every change, so that a list of any length counts nothing.
  const where = scope.kind === 'desk' ? { deskId: scope.id } : { workspaceId: scope.id };
  const rows = await db.ticketCount.groupBy({ by: ['status'], where, _sum: { count: true } });
  return rows.flatMap(({ status, _sum }) => (_sum.count ? [{ status, count: _sum.count }] : []));
}

const StatusCount = builder.objectRef<StatusCountShape>('StatusCount').implement({
  description: 'How many tickets have a status.',
  fields: (t) => ({
    status: t.field({ type: TicketStatus, description: 'The status.', resolve: ({ status }) => status }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

const AssigneeCount = builder.objectRef<{ assignee: Person; count: number }>('AssigneeCount').implement({
  description: 'How much open work someone has.',
  fields: (t) => ({
    assignee: t.field({ type: 'Person', description: 'Who.', resolve: ({ assignee }) => assignee }),
    count: t.exposeInt('count', { description: 'Tickets that are open, in progress or waiting on the customer.' }),
  }),
});

/** Open work among the tickets by whom it is assigned to. */
async function countByAssignee(
  db: PrismaClient,
  where: Prisma.TicketWhereInput,
): Promise<{ assignee: Person; count: number }[]> {
  const rows = await db.ticket.groupBy({
    by: ['assigneeId'],
    where: { AND: [where, { assigneeId: { not: null }, status: { in: openWork } }] },
    _count: true,
  });
  const counts = new Map(rows.map(({ assigneeId, _count }) => [assigneeId, _count]));
  const people = await db.person.findMany({
    where: { id: { in: rows.flatMap(({ assigneeId }) => assigneeId ?? []) } },
    orderBy: { name: 'asc' },
  });
  return people.map((assignee) => ({ assignee, count: counts.get(assignee.id) ?? 0 }));
}

export const TicketCounts = builder.objectRef<Counts>('TicketCounts').implement({
  description: 'How many tickets a list has. It counts what the list shows.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Of the list and its filter.' }),
    total: t.int({
      description: 'All of them.',
      resolve: async (counts, _args, { db }) => (await counts.byStatus(db)).reduce((sum, { count }) => sum + count, 0),
    }),
    byStatus: t.field({
      type: [StatusCount],
      description: 'By status; those without any are left out.',
      resolve: (counts, _args, { db }) => counts.byStatus(db),
    }),
    unassigned: t.int({
      nullable: true,
      description: "Open work that is nobody's. For a desk; null elsewhere.",
      resolve: ({ scope, where }, _args, { db }) =>
        scope.kind === 'desk'
          ? db.ticket.count({ where: { AND: [where, { assigneeId: null, status: { in: openWork } }] } })
          : null,
    }),
    byAssignee: t.field({
      type: [AssigneeCount],
      nullable: true,
      description: 'Open work by whom it is assigned to. For a desk; null elsewhere.',
      resolve: ({ scope, where }, _args, { db }) => (scope.kind === 'desk' ? countByAssignee(db, where) : null),
    }),
  }),
});
