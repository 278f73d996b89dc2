import { createHash } from 'node:crypto';
import { builder } from '../../builder.ts';
import type { Person, Prisma, PrismaClient } from '../../database/generated/client.ts';
import { TicketStatus } from '../../database/generated/enums.ts';
import type { CountsScope } from '../../live/events.ts';
import type { Viewer } from '../people/policy.ts';
import { openWork, visibleTo } from '../tickets/policy.ts';
import { everything } from './list-page.ts';
import { canUseTargets, within } from './policy.ts';
import { tallyFound } from './search/found-tickets.ts';
import type { SearchTerms } from './search/search-terms.ts';
import { type ListFilter, matching } from './ticket-filter.ts';

/** In the order of a ticket's life. */
const statuses = Object.values(TicketStatus);

interface StatusCountShape {
  readonly status: TicketStatus;
  readonly count: number;
}

/** How many tickets of a list have a status and an assignee. */
interface Tally {
  readonly status: TicketStatus;
  readonly assigneeId: string | null;
  readonly count: number;
}

interface Due {
  readonly overdue: number;
  readonly nextDueAt: Date | null;
}

/** The counts of one list for one viewer, read when they are first asked for. */
export class Counts {
  readonly scope: CountsScope;
  readonly #viewer: Viewer;
  /** What is overdue is so at this moment. */
  readonly #now: Date;
  readonly #filter: ListFilter | null;
  readonly #search: SearchTerms | null;
  #byStatus: Promise<StatusCountShape[]> | null = null;
  #tally: Promise<Tally[]> | null = null;
  #due: Promise<Due> | null = null;

  constructor(
    scope: CountsScope,
    viewer: Viewer,
    now: Date,
    filter: ListFilter | null = null,
    search: SearchTerms | null = null,
  ) {
    this.scope = scope;
    this.#now = now;
    this.#viewer = viewer;
    this.#filter = filter;
    this.#search = search;
  }

  /** Of the list, its filter and its search: the same for the same, whoever asks. */
  get id(): string {
    const { scope } = this;
    const list = [scope.kind, scope.id, ...(scope.kind === 'mine' && scope.deskId !== null ? [scope.deskId] : [])];
    const narrowed = JSON.stringify([this.#filter, this.#search?.exact]);
    const hash = createHash('sha256').update(narrowed).digest('base64url').slice(0, 16);
    return [...list, ...(this.#isNarrowed ? [hash] : [])].join(':');
  }

  /** How many tickets have each status, in the order of a ticket's life; statuses without any are left out. */
  byStatus(db: PrismaClient): Promise<StatusCountShape[]> {
    this.#byStatus ??= this.#countByStatus(db);
    return this.#byStatus;
  }

  /** Open work by whom it is assigned to, null for nobody; only for a list of a desk. */
  async openWork(db: PrismaClient): Promise<ReadonlyMap<string | null, number>> {
    return sum(await this.#readTally(db), ({ status, assigneeId }) => (openWork.includes(status) ? [assigneeId] : []));
  }

  /** How many are overdue, and when one more will be though nothing happens; only for a list of a desk. */
  due(db: PrismaClient): Promise<Due> {
    this.#due ??= this.#readDue(db);
    return this.#due;
  }

  /** Targets are the team's, and what is found by a search is not timed. */
  get knowsDue(): boolean {
    return canUseTargets(this.scope) && this.#search === null;
  }

  async #readDue(db: PrismaClient): Promise<Due> {
    const which = { AND: [this.#where, { dueAt: { not: null } }] };
    const now = this.#now;
    const [overdue, next] = await Promise.all([
      db.ticket.count({ where: { AND: [which, { dueAt: { lt: now } }] } }),
      // The first of an index: as an aggregate it would read all of them.
      db.ticket.findFirst({
        where: { AND: [which, { dueAt: { gte: now } }] },
        orderBy: { dueAt: 'asc' },
        select: { dueAt: true },
      }),
    ]);
    return { overdue, nextDueAt: next?.dueAt ?? null };
  }

  /** Without the search. */
  get #where(): Prisma.TicketWhereInput {
    const filter = this.#filter ? matching(this.#filter, this.#now) : {};
    return { AND: [within(this.#viewer, this.scope), visibleTo(this.#viewer), filter] };
  }

  get #isNarrowed(): boolean {
    return this.#filter !== null || this.#search !== null;
  }

  async #countByStatus(db: PrismaClient): Promise<StatusCountShape[]> {
    const counts = sum(await this.#readStatuses(db), ({ status }) => [status]);
    return statuses.flatMap((status) => {
      const count = counts.get(status) ?? 0;
      return count > 0 ? [{ status, count }] : [];
    });
  }

  #readStatuses(db: PrismaClient): Promise<readonly StatusCountShape[]> {
    const { scope } = this;
    if (scope.kind !== 'workspace' || this.#isNarrowed) return this.#readTally(db);
    // Kept by the database with every change, so that a list of any length counts nothing.
    return db.ticketCount.findMany({ where: { workspaceId: scope.id } });
  }

  #readTally(db: PrismaClient): Promise<Tally[]> {
    this.#tally ??= this.#search ? this.#tallyFound(db, this.#search) : this.#tallyListed(db);
    return this.#tally;
  }

  async #tallyListed(db: PrismaClient): Promise<Tally[]> {
    const { scope } = this;
    const by = ['status', 'assigneeId'] as const;
    if (scope.kind === 'desk' && !this.#isNarrowed) {
      // Kept as well: open work by whom it is assigned to, the rest by status alone.
      const kept = await db.deskTicketCount.groupBy({
        by: [...by],
        where: { deskId: scope.id },
        _sum: { count: true },
      });
      return kept.map(({ _sum, ...row }) => ({ ...row, count: _sum.count ?? 0 }));
    }
    const rows = await db.ticket.groupBy({ by: [...by], where: this.#where, _count: true });
    return rows.map(({ _count, ...row }) => ({ ...row, count: _count }));
  }

  async #tallyFound(db: PrismaClient, search: SearchTerms): Promise<Tally[]> {
    if (search.terms.length === 0) return [];
    return tallyFound(db, this.#viewer, {
      scope: this.scope,
      filter: this.#filter ?? everything,
      search,
      now: this.#now,
    });
  }
}

/** The counts of a tally by a key of its rows. */
function sum<Row extends StatusCountShape, Key>(tally: readonly Row[], keysOf: (row: Row) => Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const row of tally) for (const key of keysOf(row)) counts.set(key, (counts.get(key) ?? 0) + row.count);
  return counts;
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

async function countByAssignee(db: PrismaClient, counts: Counts): Promise<{ assignee: Person; count: number }[]> {
  const byId = new Map([...(await counts.openWork(db))].filter(([, count]) => count > 0));
  const people = await db.person.findMany({
    where: { id: { in: [...byId.keys()].flatMap((id) => id ?? []) } },
    orderBy: { name: 'asc' },
  });
  return people.map((assignee) => ({ assignee, count: byId.get(assignee.id) ?? 0 }));
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
      description: "By status, in the order of a ticket's life; those without any are left out.",
      resolve: (counts, _args, { db }) => counts.byStatus(db),
    }),
    unassigned: t.int({
      nullable: true,
      description: "Open work that is nobody's. For a desk; null elsewhere.",
      resolve: async (counts, _args, { db }) =>
        counts.scope.kind === 'desk' ? ((await counts.openWork(db)).get(null) ?? 0) : null,
    }),
    overdue: t.int({
      nullable: true,
      description: 'Those whose next target is past. For a desk, and without a search; null elsewhere.',
      resolve: async (counts, _args, { db }) => (counts.knowsDue ? (await counts.due(db)).overdue : null),
    }),
    nextDueAt: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'When the next target is past, after which `overdue` is one more though nothing happens: ask again then. Null ' +
        'where nothing is due, and where `overdue` is null.',
      resolve: async (counts, _args, { db }) => (counts.knowsDue ? (await counts.due(db)).nextDueAt : null),
    }),
    byAssignee: t.field({
      type: [AssigneeCount],
      nullable: true,
      description: 'Open work by whom it is assigned to. For a desk; null elsewhere.',
      resolve: (counts, _args, { db }) => (counts.scope.kind === 'desk' ? countByAssignee(db, counts) : null),
    }),
  }),
});
