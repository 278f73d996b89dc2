import type { Prisma } from '../../database/generated/client.ts';
import { canSeeAgents } from '../desks/policy.ts';
import type { Desk } from '../desks/service.ts';
import { isOnTeam, type Standing } from '../people/policy.ts';

/** What a row needs of a ticket beside its own columns. */
export const exportedTicket = {
  include: {
    type: { select: { label: true } },
    priority: { select: { label: true } },
    workspace: { select: { name: true } },
    submitter: { select: { name: true } },
    assignee: { select: { name: true } },
    license: { select: { product: true, keySuffix: true } },
    rating: { select: { stars: true } },
  },
} satisfies Prisma.TicketDefaultArgs;

export type ExportedTicket = Prisma.TicketGetPayload<typeof exportedTicket>;
export type Cell = string | number | Date | null;

export interface Column {
  readonly header: string;
  /** Times are written in the requester's time zone. */
  readonly kind: 'text' | 'number' | 'time';
  /** In characters, of a spreadsheet's column. */
  readonly width: number;
  readonly read: (ticket: ExportedTicket) => Cell;
}

/** The columns of a desk's tickets for somebody, in order: nothing that they don't also see of a ticket. */
export function columnsFor(viewer: Standing, desk: Desk): Column[] {
  const { features, vocabulary, statuses } = desk;
  const labels = new Map(statuses.map(({ status, label }) => [status, label]));
  const isTeam = isOnTeam(viewer, desk.id);
  const when = (condition: boolean, ...columns: Column[]) => (condition ? columns : []);
  return [
    text('Reference', 16, ({ reference }) => reference),
    text('Subject', 50, ({ subject }) => subject),
    text('Status', 20, ({ status }) => labels.get(status) ?? status),
    text(vocabulary.ticketType, 24, ({ type }) => type.label),
    text('Priority', 14, ({ priority }) => priority.label),
    ...when(
      features.includes('PREMIUM'),
      text('Premium', 10, ({ premium }) => (premium ? 'Yes' : 'No')),
    ),
    text('Workspace', 24, ({ workspace }) => workspace.name),
    text('Submitter', 24, ({ submitter }) => submitter.name),
    ...when(
      canSeeAgents(viewer, desk),
      text('Assignee', 24, ({ assignee }) => assignee?.name ?? null),
    ),
    ...when(
      features.includes('LICENSES'),
      text('License', 24, ({ license }) => license && `${license.product} …${license.keySuffix}`),
    ),
    number('Messages', ({ messageCount }) => messageCount),
    ...when(
      features.includes('RATING'),
      number('Rating', ({ rating }) => rating?.stars ?? null),
    ),
    time('Created', ({ createdAt }) => createdAt),
    time('Updated', ({ updatedAt }) => updatedAt),
    ...when(isTeam, ...teamColumns),
  ];
}

const teamColumns: Column[] = [
  time('Customer waiting since', ({ customerWaitingSince }) => customerWaitingSince),
  time('Due', ({ dueAt }) => dueAt),
  time('First response due', ({ firstResponseDueAt }) => firstResponseDueAt),
  time('First response', ({ firstResponseAt }) => firstResponseAt),
  time('Resolution due', ({ resolutionDueAt }) => resolutionDueAt),
];

function text(header: string, width: number, read: (ticket: ExportedTicket) => string | null): Column {
  return { header, kind: 'text', width, read };
}

function number(header: string, read: (ticket: ExportedTicket) => number | null): Column {
  return { header, kind: 'number', width: 10, read };
}

function time(header: string, read: (ticket: ExportedTicket) => Date | null): Column {
  return { header, kind: 'time', width: 24, read };
}
