import type { TicketFilter, TicketStatus } from '@/gql/graphql.ts';

/** Statuses of work that somebody still has to do. */
export const OPEN_WORK: readonly TicketStatus[] = ['OPEN', 'IN_PROGRESS', 'WAITING_ON_CUSTOMER'];

export interface Slice {
  /** As in the address; a status's is its name in lower case. */
  readonly slug: string;
  readonly label: string;
  /** None for any. */
  readonly statuses: readonly TicketStatus[];
  /** Whose tickets: nobody's, the reader's, or anybody's. */
  readonly whose: 'nobody' | 'mine' | 'anybody';
  /** Only what is past its next target. */
  readonly overdue?: true;
}

interface StatusLabel {
  readonly status: TicketStatus;
  readonly label: string;
}

/** The saved slices of a desk: four ways to find work, then one for each status the desk uses, and all together. */
export function slicesOf(statuses: readonly StatusLabel[]): Slice[] {
  return [
    { slug: 'unassigned', label: 'Unassigned', statuses: OPEN_WORK, whose: 'nobody' },
    { slug: 'mine', label: 'Mine', statuses: OPEN_WORK, whose: 'mine' },
    { slug: 'overdue', label: 'Overdue', statuses: OPEN_WORK, whose: 'anybody', overdue: true },
    { slug: 'all', label: 'All open', statuses: OPEN_WORK, whose: 'anybody' },
    ...statuses.map(({ status, label }): Slice => {
      return { slug: slugOf(status), label, statuses: [status], whose: 'anybody' };
    }),
    { slug: 'every', label: 'All tickets', statuses: [], whose: 'anybody' },
  ];
}

/** With ids; `undefined` is no matter. */
export interface QueueFilter {
  readonly slice: Slice;
  readonly q: string | undefined;
  readonly typeId: string | undefined;
  readonly priorityId: string | undefined;
  /** Null for nobody. Slices of one person's work or of nobody's say themselves whose it is: not with those. */
  readonly assigneeId: string | null | undefined;
  readonly premium: boolean;
  /** ISO 8601: opened at this moment or later, and before this one. */
  readonly from: string | undefined;
  readonly before: string | undefined;
}

/** What narrows every slice alike, as the API takes it; null for nothing. */
export function narrowing(filter: QueueFilter): TicketFilter | null {
  const { q, typeId, priorityId, assigneeId, premium, from, before } = filter;
  const narrowed: TicketFilter = {
    ...(q && { search: q }),
    ...(typeId && { typeId: [typeId] }),
    ...(priorityId && { priorityId: [priorityId] }),
    ...(assigneeId && { assigneeId }),
    ...(assigneeId === null && { unassigned: true }),
    ...(premium && { premium }),
    ...((from ?? before) && { created: { ...(from && { from }), ...(before && { before }) } }),
  };
  return Object.keys(narrowed).length > 0 ? narrowed : null;
}

/** The filter as the API takes it. */
export function ticketFilter(filter: QueueFilter, readerId: string): TicketFilter {
  const { slice } = filter;
  return {
    ...narrowing(filter),
    ...(slice.statuses.length > 0 && { status: [...slice.statuses] }),
    ...(slice.whose === 'nobody' && { unassigned: true }),
    ...(slice.whose === 'mine' && { assigneeId: readerId }),
    ...(slice.overdue && { overdue: true }),
  };
}

/** What of a ticket decides whether it belongs to a slice. */
export interface Filterable {
  readonly status: TicketStatus;
  readonly premium: boolean;
  readonly createdAt: string;
  readonly assignee?: { readonly id: string } | null | undefined;
  readonly type: { readonly id: string };
  readonly priority: { readonly id: string };
  readonly targets?: { readonly dueAt?: string | null | undefined } | null | undefined;
}

/**
 * The same filter for tickets that events bring, at a moment in milliseconds since 1970; but for what is searched for, of which
 * the API alone can tell.
 */
export function ticketMatcher(filter: QueueFilter, readerId: string, now: number): (ticket: Filterable) => boolean {
  const { slice, typeId, priorityId, assigneeId, premium, from, before } = filter;
  return (ticket) =>
    (slice.statuses.length === 0 || slice.statuses.includes(ticket.status)) &&
    (slice.whose !== 'nobody' || !ticket.assignee) &&
    (slice.whose !== 'mine' || ticket.assignee?.id === readerId) &&
    (!slice.overdue || (Boolean(ticket.targets?.dueAt) && Date.parse(ticket.targets?.dueAt ?? '') < now)) &&
    (typeId === undefined || ticket.type.id === typeId) &&
    (priorityId === undefined || ticket.priority.id === priorityId) &&
    (assigneeId === undefined || (ticket.assignee?.id ?? null) === assigneeId) &&
    (!premium || ticket.premium) &&
    (from === undefined || Date.parse(ticket.createdAt) >= Date.parse(from)) &&
    (before === undefined || Date.parse(ticket.createdAt) < Date.parse(before));
}

interface Counts {
  readonly total: number;
  readonly byStatus: readonly { readonly status: TicketStatus; readonly count: number }[];
  readonly unassigned?: number | null | undefined;
  readonly overdue?: number | null | undefined;
  readonly byAssignee?:
    | readonly { readonly assignee: { readonly id: string }; readonly count: number }[]
    | null
    | undefined;
}

/** How many tickets a slice has, from the counts of the desk; null for what a search does not count. */
export function sliceCount(slice: Slice, counts: Counts, readerId: string): number | null {
  if (slice.overdue) return counts.overdue ?? null;
  if (slice.whose === 'nobody') return counts.unassigned ?? 0;
  if (slice.whose === 'mine') return counts.byAssignee?.find(({ assignee }) => assignee.id === readerId)?.count ?? 0;
  if (slice.statuses.length === 0) return counts.total;
  return counts.byStatus.reduce((sum, { status, count }) => sum + (slice.statuses.includes(status) ? count : 0), 0);
}

function slugOf(status: TicketStatus): string {
  return status.toLowerCase().replaceAll('_', '-');
}
