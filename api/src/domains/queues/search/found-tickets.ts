import { Prisma, type PrismaClient, type TicketStatus } from '../../../database/generated/client.ts';
import type { CountsScope } from '../../../live/events.ts';
import type { Standing } from '../../people/policy.ts';
import type { ListFilter, TimeSpan } from '../ticket-filter.ts';
import { columnsOf, isAscending, type TicketOrder, type TicketPlace, valuesOf } from '../ticket-order.ts';
import type { SearchTerms } from './search-terms.ts';

/** A list that is searched: everything that decides which tickets it has. */
export interface SearchedList {
  readonly scope: CountsScope;
  readonly filter: ListFilter;
  readonly search: SearchTerms;
  /** What is overdue is so at this moment. */
  readonly now: Date;
}

interface FoundPage {
  readonly order: TicketOrder;
  /** Cursors, as they came. */
  readonly after: string | undefined;
  readonly before: string | undefined;
  readonly limit: number;
  /** From the end. */
  readonly inverted: boolean;
}

/** How well a ticket matches, in millionths: subject and reference count more than messages, typed words more than meant ones. */
const score = (words: Prisma.Sql, { exact, tolerant }: SearchTerms): Prisma.Sql => Prisma.sql`
  (1000000 * (2 * ts_rank(${words}, ${exact}::tsquery, 1) + ts_rank(${words}, ${tolerant}::tsquery, 1)))::int`;

/**
 * A page of what is found, as ids and how well they match: the one place beside Prisma's `where` that says which tickets a
 * list has (decision 016; `search.test.ts` holds the two against each other). What it gives is read again by `visibleTo`.
 */
export async function findTickets(
  db: Pick<PrismaClient, '$queryRaw'>,
  viewer: Standing,
  list: SearchedList,
  { order, after, before, limit, inverted }: FoundPage,
): Promise<TicketPlace[]> {
  const columns = columnsOf[order];
  const key = Prisma.join(columns.map((column) => sqlColumns[column]));
  const beyond = (cursor: string | undefined, field: 'after' | 'before') => {
    if (cursor === undefined) return [];
    const values = valuesOf(order, cursor, field).map((value, at) => {
      const column = columns[at];
      return Prisma.sql`${value instanceof Date ? value.toISOString() : (value ?? 'infinity')}::${column ? sqlTypes[column] : Prisma.empty}`;
    });
    return [
      Prisma.sql`(${key}) ${(field === 'after') === isAscending(order) ? Prisma.sql`>` : Prisma.sql`<`} (${Prisma.join(values)})`,
    ];
  };
  const direction = inverted === isAscending(order) ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  return db.$queryRaw<TicketPlace[]>`
    SELECT id, premium, created_at AS "createdAt", updated_at AS "updatedAt", due_at AS "dueAt", score
    FROM (
      SELECT ticket.*, ${score(wordsFor(list.scope), list.search)} AS score
      FROM ticket JOIN ticket_words ON ticket_words.ticket_id = ticket.id
      WHERE ${found(viewer, list)}
    ) AS found
    WHERE ${Prisma.join([Prisma.sql`true`, ...beyond(after, 'after'), ...beyond(before, 'before')], ' AND ')}
    ORDER BY ${Prisma.join(columns.map((column) => Prisma.sql`${sqlColumns[column]} ${direction}`))}
    LIMIT ${limit}`;
}

/** How many of them there are by status and assignee. */
export function tallyFound(db: Pick<PrismaClient, '$queryRaw'>, viewer: Standing, list: SearchedList) {
  return db.$queryRaw<{ status: TicketStatus; assigneeId: string | null; count: number }[]>`
    SELECT ticket.status, ticket.assignee_id AS "assigneeId", count(*)::int AS count
    FROM ticket JOIN ticket_words ON ticket_words.ticket_id = ticket.id
    WHERE ${found(viewer, list)}
    GROUP BY 1, 2`;
}

const sqlColumns = {
  premium: Prisma.sql`premium`,
  updatedAt: Prisma.sql`updated_at`,
  createdAt: Prisma.sql`created_at`,
  // What is never due comes last.
  dueAt: Prisma.sql`coalesce(due_at, 'infinity')`,
  score: Prisma.sql`score`,
  id: Prisma.sql`id`,
};
const sqlTypes = {
  premium: Prisma.sql`boolean`,
  updatedAt: Prisma.sql`timestamptz`,
  createdAt: Prisma.sql`timestamptz`,
  dueAt: Prisma.sql`timestamptz`,
  score: Prisma.sql`int`,
  id: Prisma.sql`uuid`,
};

/** Internal notes are searched in the lists of a desk alone, which are for its team. */
const wordsFor = (scope: CountsScope): Prisma.Sql =>
  scope.kind === 'desk' ? Prisma.sql`ticket_words.team_words` : Prisma.sql`ticket_words.public_words`;

function found(viewer: Standing, { scope, filter, search, now }: SearchedList): Prisma.Sql {
  const matches = Prisma.sql`${wordsFor(scope)} @@ ${search.tolerant}::tsquery`;
  const isThere = Prisma.sql`ticket.deleted_at IS NULL`;
  return Prisma.join([matches, isThere, ...inScope(viewer, scope), ...matching(filter, now)], ' AND ');
}

/** As `within` of the policy says. */
function inScope({ workspaces }: Standing, scope: CountsScope): Prisma.Sql[] {
  switch (scope.kind) {
    case 'workspace':
      return [Prisma.sql`ticket.workspace_id = ${scope.id}::uuid`];
    case 'desk':
      return [Prisma.sql`ticket.desk_id = ${scope.id}::uuid`];
    case 'mine':
      return [
        Prisma.sql`ticket.submitter_id = ${scope.id}::uuid`,
        Prisma.sql`ticket.workspace_id = ANY(${[...workspaces.keys()]}::uuid[])`,
        ...(scope.deskId === null ? [] : [Prisma.sql`ticket.desk_id = ${scope.deskId}::uuid`]),
      ];
  }
}

/** As `matching` of the filter says. */
function matching(filter: ListFilter, now: Date): Prisma.Sql[] {
  const { statuses, typeIds, priorityIds, assigneeId, unassigned, premium, overdue, created, updated, reference } =
    filter;
  return [
    ...(statuses ? [Prisma.sql`ticket.status::text = ANY(${[...statuses]}::text[])`] : []),
    ...(typeIds ? [Prisma.sql`ticket.type_id = ANY(${[...typeIds]}::uuid[])`] : []),
    ...(priorityIds ? [Prisma.sql`ticket.priority_id = ANY(${[...priorityIds]}::uuid[])`] : []),
    ...(assigneeId === null ? [] : [Prisma.sql`ticket.assignee_id = ${assigneeId}::uuid`]),
    ...(unassigned === null ? [] : [Prisma.sql`(ticket.assignee_id IS NULL) = ${unassigned}::boolean`]),
    ...(premium === null ? [] : [Prisma.sql`ticket.premium = ${premium}::boolean`]),
    ...(overdue === null
      ? []
      : [Prisma.sql`coalesce(ticket.due_at < ${now.toISOString()}::timestamptz, false) = ${overdue}::boolean`]),
    ...during(Prisma.sql`ticket.created_at`, created),
    ...during(Prisma.sql`ticket.updated_at`, updated),
    ...(reference === null ? [] : [Prisma.sql`strpos(ticket.reference, ${reference}::text) > 0`]),
  ];
}

function during(column: Prisma.Sql, span: TimeSpan | null): Prisma.Sql[] {
  return [
    ...(span?.from ? [Prisma.sql`${column} >= ${span.from.toISOString()}::timestamptz`] : []),
    ...(span?.before ? [Prisma.sql`${column} < ${span.before.toISOString()}::timestamptz`] : []),
  ];
}
