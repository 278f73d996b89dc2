import type { TicketFilter, TicketStatus } from '@/gql/graphql.ts';

/** Statuses of work that somebody still has to do. */
export const OPEN_WORK: readonly TicketStatus[] = ['OPEN', 'IN_PROGRESS', 'WAITING_ON_CUSTOMER'];

export interface Slice {
  /** As in the address; a status's is its name in lower case. */
  readonly slug: string;
  readonly label: string;
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

/** The saved slices of a desk: four ways to find work, then one for each status the desk uses. */
export function slicesOf(statuses: readonly StatusLabel[]): Slice[] {
  return [
    { slug: 'unassigned', label: 'Unassigned', statuses: OPEN_WORK, whose: 'nobody' },
    { slug: 'mine', label: 'Mine', statuses: OPEN_WORK, whose: 'mine' },
    { slug: 'overdue', label: 'Overdue', statuses: OPEN_WORK, whose: 'anybody', overdue: true },
    { slug: 'all', label: 'All open', statuses: OPEN_WORK, whose: 'anybody' },
    ...statuses.map(({ status, label }): Slice => {
      return { slug: slugOf(status), label, statuses: [status], whose: 'anybody' };
    }),
  ];
}

export interface QueueFilter {
  readonly slice: Slice;
  readonly typeId: string | undefined;
  readonly priorityId: string | undefined;
  readonly premium: boolean;
}

/** Whether more than the slice decides what is shown. */
export function isNarrowed({ typeId, priorityId, premium }: QueueFilter): boolean {
  return typeId !== undefined || priorityId !== undefined || premium;
}

/** The filter as the API takes it. */
export function ticketFilter({ slice, typeId, priorityId, premium }: QueueFilter, readerId: string): TicketFilter {
  return {
    status: [...slice.statuses],
    ...(slice.whose === 'nobody' ? { unassigned: true } : {}),
    ...(slice.whose === 'mine' ? { assigneeId: readerId } : {}),
    ...(slice.overdue ? { overdue: true } : {}),
    ...(typeId === undefined ? {} : { typeId: [typeId] }),
    ...(priorityId === undefined ? {} : { priorityId: [priorityId] }),
    ...(premium ? { premium: true } : {}),
  };
}

/** What of a ticket decides whether it belongs to a slice. */
export interface Filterable {
  readonly status: TicketStatus;
  readonly premium: boolean;
  readonly assignee?: { readonly id: string } | null | undefined;
  readonly type: { readonly id: string };
  readonly priority: { readonly id: string };
  readonly targets?: { readonly dueAt?: string | null | undefined } | null | undefined;
}

/** The same filter for tickets that events bring, at a moment in milliseconds since 1970. */
export function ticketMatcher(filter: QueueFilter, readerId: string, now: number): (ticket: Filterable) => boolean {
  const { slice, typeId, priorityId, premium } = filter;
  return (ticket) =>
    slice.statuses.includes(ticket.status) &&
    (slice.whose !== 'nobody' || !ticket.assignee) &&
    (slice.whose !== 'mine' || ticket.assignee?.id === readerId) &&
    (!slice.overdue || (Boolean(ticket.targets?.dueAt) && Date.parse(ticket.targets?.dueAt ?? '') < now)) &&
    (typeId === undefined || ticket.type.id === typeId) &&
    (priorityId === undefined || ticket.priority.id === priorityId) &&
    (!premium || ticket.premium);
}

interface Counts {
  readonly byStatus: readonly { readonly status: TicketStatus; readonly count: number }[];
  readonly unassigned?: number | null | undefined;
  readonly overdue?: number | null | undefined;
  readonly byAssignee?:
    | readonly { readonly assignee: { readonly id: string }; readonly count: number }[]
    | null
    | undefined;
}

/** How many tickets a slice has, from the counts of the desk. */
export function sliceCount(slice: Slice, counts: Counts, readerId: string): number {
  if (slice.overdue) return counts.overdue ?? 0;
  if (slice.whose === 'nobody') return counts.unassigned ?? 0;
  if (slice.whose === 'mine') return counts.byAssignee?.find(({ assignee }) => assignee.id === readerId)?.count ?? 0;
  return counts.byStatus.reduce((sum, { status, count }) => sum + (slice.statuses.includes(status) ? count : 0), 0);
}

function slugOf(status: TicketStatus): string {
  return status.toLowerCase().replaceAll('_', '-');
}
