import { builder } from '../../builder.ts';
import type { Prisma, PrismaClient } from '../../database/generated/client.ts';
import { TicketStatus } from '../../database/generated/enums.ts';
import { badInput, forbidden, type Issue } from '../../errors.ts';
import { decodeId } from '../../global-id.ts';
import type { CountsScope } from '../../live/events.ts';
import { maxPageSize } from '../../page.ts';
import { maxSearchLength, readSearch } from '../../search/read-search.ts';
import type { Viewer } from '../people/policy.ts';
import { canFilterByAssignee, canUseTargets, desksOf } from './policy.ts';

const Period = builder.inputType('Period', {
  description: 'A time from one moment to before another; open where one is left out.',
  fields: (t) => ({
    from: t.field({ type: 'DateTime', required: false, description: 'At this moment or later.' }),
    before: t.field({ type: 'DateTime', required: false, description: 'Earlier than this.' }),
  }),
});

export const TicketFilter = builder.inputType('TicketFilter', {
  description: 'Which of these to list: those that match everything that is given.',
  fields: (t) => ({
    status: t.field({ type: [TicketStatus], required: false, description: 'One of these statuses.' }),
    typeId: t.idList({ required: false, description: 'One of these types, of the desk.' }),
    priorityId: t.idList({ required: false, description: 'One of these priorities, of the desk.' }),
    assigneeId: t.id({
      required: false,
      description: 'Assigned to this person, who is on the team or was. For the team.',
    }),
    unassigned: t.boolean({
      required: false,
      description: 'True: assigned to nobody; false: to someone. For the team.',
    }),
    premium: t.boolean({ required: false, description: 'Premium or not.' }),
    overdue: t.boolean({
      required: false,
      description: 'True: the next target is past; false: it is not, or there is none. For the team.',
    }),
    created: t.field({ type: Period, required: false, description: 'Opened in this time.' }),
    updated: t.field({ type: Period, required: false, description: 'Changed last in this time.' }),
    search: t.string({
      required: false,
      description:
        'Its reference, subject or messages have words that begin with each of these, or nearly; at most ' +
        `${maxSearchLength} characters and twelve words. Internal notes are searched in the lists of a desk alone.`,
    }),
    reference: t.string({
      required: false,
      description: 'The reference contains this, in any case; 1 to 14 characters.',
    }),
  }),
});

type FilterInput = typeof TicketFilter.$inferInput;
type PeriodInput = typeof Period.$inferInput;

/** A time from one moment to before another. */
export interface TimeSpan {
  readonly from: Date | null;
  readonly before: Date | null;
}

/** A filter as it was checked, with ids of the database. Null is no matter; an empty list matches nothing. */
export interface ListFilter {
  readonly statuses: readonly TicketStatus[] | null;
  readonly typeIds: readonly string[] | null;
  readonly priorityIds: readonly string[] | null;
  readonly assigneeId: string | null;
  readonly unassigned: boolean | null;
  readonly premium: boolean | null;
  readonly overdue: boolean | null;
  readonly created: TimeSpan | null;
  readonly updated: TimeSpan | null;
  readonly reference: string | null;
}

/** A filter together with what is searched for. */
export interface SearchFilter {
  readonly filter: ListFilter;
  /** As it was typed; null for nothing. */
  readonly search: string | null;
}

/**
 * Checks a filter for a list that is the viewer's. Throws FORBIDDEN for what only the team may filter by, and BAD_INPUT
 * naming every field that is wrong: types, priorities and people that are not of the list's desk are unknown.
 */
export async function readFilter(
  db: PrismaClient,
  viewer: Viewer,
  scope: CountsScope,
  input: FilterInput,
): Promise<SearchFilter> {
  if (!canFilterByAssignee(scope) && (typeof input.assigneeId === 'string' || typeof input.unassigned === 'boolean')) {
    // Filtering by what a customer may not see would tell it to them.
    throw forbidden('Only the team of a desk can filter by assignee.');
  }
  if (!canUseTargets(scope) && typeof input.overdue === 'boolean') {
    throw forbidden('Only the team of a desk can filter by what is overdue.');
  }
  const filter: ListFilter = {
    statuses: input.status ? [...new Set(input.status)] : null,
    typeIds: input.typeId ? decodeIds(input.typeId, 'TicketType', 'filter.typeId') : null,
    priorityIds: input.priorityId ? decodeIds(input.priorityId, 'Priority', 'filter.priorityId') : null,
    assigneeId: typeof input.assigneeId === 'string' ? decodeId(input.assigneeId, 'Person', 'filter.assigneeId') : null,
    unassigned: input.unassigned ?? null,
    premium: input.premium ?? null,
    overdue: input.overdue ?? null,
    created: readPeriod(input.created),
    updated: readPeriod(input.updated),
    reference: typeof input.reference === 'string' ? input.reference.trim().toUpperCase() : null,
  };
  const issues = [...issuesOf(filter), ...(await unknownIds(db, viewer, scope, filter))];
  if (issues.length > 0) throw badInput(issues);
  return { filter, search: typeof input.search === 'string' ? readSearch(input.search, 'filter.search') : null };
}

/** The filter as Prisma's `where`, at a moment. */
export function matching(filter: ListFilter, now: Date): Prisma.TicketWhereInput {
  const { statuses, typeIds, priorityIds, assigneeId, unassigned, premium, overdue, created, updated, reference } =
    filter;
  return {
    ...(statuses && { status: { in: [...statuses] } }),
    ...(typeIds && { typeId: { in: [...typeIds] } }),
    ...(priorityIds && { priorityId: { in: [...priorityIds] } }),
    ...(assigneeId !== null && { assigneeId }),
    ...(premium !== null && { premium }),
    ...(overdue !== null && (overdue ? { dueAt: { lt: now } } : { OR: [{ dueAt: null }, { dueAt: { gte: now } }] })),
    ...(created && { createdAt: during(created) }),
    ...(updated && { updatedAt: during(updated) }),
    ...(reference !== null && { reference: { contains: reference } }),
    ...(unassigned !== null && { AND: { assigneeId: unassigned ? null : { not: null } } }),
  };
}

const during = ({ from, before }: TimeSpan): Prisma.DateTimeFilter => ({
  ...(from && { gte: from }),
  ...(before && { lt: before }),
});

function readPeriod(period: PeriodInput | null | undefined): TimeSpan | null {
  return period?.from || period?.before ? { from: period.from ?? null, before: period.before ?? null } : null;
}

function decodeIds(ids: readonly string[], typename: string, field: string): string[] {
  if (ids.length > maxPageSize) throw badInput([{ field, code: 'TOO_LONG', allowed: `at most ${maxPageSize} ids` }]);
  return [...new Set(ids.map((id) => decodeId(id, typename, field)))];
}

function issuesOf({ reference, created, updated }: ListFilter): Issue[] {
  const issues: Issue[] = [];
  if (reference !== null && !/^[0-9A-Z-]{1,14}$/.test(reference)) {
    const allowed = 'a reference such as TKT-7KQ2M-X9PA, or a part of one';
    issues.push({ field: 'filter.reference', code: 'INVALID', allowed });
  }
  for (const [name, span] of Object.entries({ created, updated })) {
    if (!span?.from || !span.before || span.from < span.before) continue;
    issues.push({ field: `filter.${name}.before`, code: 'INVALID', allowed: 'a moment after `from`' });
  }
  return issues;
}

async function unknownIds(
  db: PrismaClient,
  viewer: Viewer,
  scope: CountsScope,
  { typeIds, priorityIds, assigneeId }: ListFilter,
): Promise<Issue[]> {
  const desk = desksOf(viewer, scope);
  const issues: Issue[] = [];
  const check = (field: string, known: number, expected: number, allowed: string) => {
    if (known !== expected) issues.push({ field, code: 'UNKNOWN', allowed });
  };
  if (typeIds?.length) {
    const known = await db.ticketType.count({ where: { id: { in: [...typeIds] }, desk } });
    check('filter.typeId', known, typeIds.length, 'ticket types of the desk');
  }
  if (priorityIds?.length) {
    const known = await db.priority.count({ where: { id: { in: [...priorityIds] }, desk } });
    check('filter.priorityId', known, priorityIds.length, 'priorities of the desk');
  }
  if (assigneeId !== null) {
    const known = await db.person.count({
      where: { id: assigneeId, OR: [{ deskMemberships: { some: { desk } } }, { assignedTickets: { some: { desk } } }] },
    });
    check('filter.assigneeId', known, 1, "somebody who is on the desk's team, or has tickets of it");
  }
  return issues;
}
