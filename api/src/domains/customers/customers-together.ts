import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../context.ts';
import type { Prisma, Ticket, Workspace } from '../../database/generated/client.ts';
import { placeOf, together } from '../../together.ts';
import { openWork } from '../tickets/policy.ts';
import { type Customer, loadCustomers } from './find-customers.ts';
import { placesAt } from './policy.ts';

// What a list asks of each of its customers, read for all of them at once.

/** Tickets of a customer that are given at most, of the open ones and of those that are not. */
export const maxTickets = 10;
/** Workspaces of a customer that are given at most. */
export const maxWorkspaces = 50;

type Path = GraphQLResolveInfo['path'];
type TicketSelection = Pick<Prisma.TicketFindManyArgs, 'select' | 'include'>;
type WorkspaceSelection = Pick<Prisma.WorkspaceFindManyArgs, 'select' | 'include'>;

const customers = together((ids, { db }, deskId: string) => loadCustomers(db, deskId, ids));

/** Somebody as the team of the desk knows them, by their person's id. */
export const customerOf = (context: Context, deskId: string, personId: string): Promise<Customer> =>
  customers(context, deskId, personId, deskId);

const workspaces = together(async (ids, { db }, deskId: string, query: WorkspaceSelection) => {
  const workspaceMemberships = {
    where: { workspace: placesAt(deskId) },
    select: { workspace: Object.keys(query).length > 0 ? query : true },
    orderBy: { createdAt: 'asc' as const },
    take: maxWorkspaces,
  };
  const people = await db.person.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, workspaceMemberships },
  });
  return new Map<string, Workspace[]>(
    people.map((person) => [person.id, person.workspaceMemberships.map(({ workspace }) => workspace)]),
  );
});

/** Theirs at the desk, the one they joined first first, with what the field at `path` selects of them, which is `query`. */
export const workspacesOf = (context: Context, { deskId, person }: Customer, path: Path, query: WorkspaceSelection) =>
  workspaces(context, `${deskId} ${placeOf(path)}`, person.id, deskId, query);

const openTicketCounts = together(async (ids, { db }, deskId: string) => {
  const where = { ...openTicketsAt(deskId), submitterId: { in: [...ids] } };
  const counts = await db.ticket.groupBy({ by: ['submitterId'], where, _count: true });
  const byPerson = new Map(counts.map(({ submitterId, _count }) => [submitterId, _count]));
  return new Map(ids.map((id) => [id, byPerson.get(id) ?? 0]));
});

/** How many of their tickets at the desk are still to be worked on. */
export const countOpenTickets = (context: Context, { deskId, person }: Customer): Promise<number> =>
  openTicketCounts(context, deskId, person.id, deskId);

const newestTickets = (where: (deskId: string) => Prisma.TicketWhereInput) =>
  together(async (ids, { db }, deskId: string, query: TicketSelection) => {
    const submittedTickets = {
      ...query,
      where: where(deskId),
      orderBy: [{ updatedAt: 'desc' as const }, { id: 'desc' as const }],
      take: maxTickets,
    };
    const people = await db.person.findMany({
      where: { id: { in: [...ids] } },
      select: { id: true, submittedTickets },
    });
    return new Map<string, Ticket[]>(people.map((person) => [person.id, person.submittedTickets]));
  });

const openTickets = newestTickets((deskId) => openTicketsAt(deskId));
const pastTickets = newestTickets((deskId) => ({ deskId, status: { notIn: openWork }, deletedAt: null }));

/** Those that changed last, with what the field at `path` selects of them, which is `query`. */
export const openTicketsOf = (context: Context, { deskId, person }: Customer, path: Path, query: TicketSelection) =>
  openTickets(context, `${deskId} ${placeOf(path)}`, person.id, deskId, query);

/** The same of those that are not open any more. */
export const pastTicketsOf = (context: Context, { deskId, person }: Customer, path: Path, query: TicketSelection) =>
  pastTickets(context, `${deskId} ${placeOf(path)}`, person.id, deskId, query);

const openTicketsAt = (deskId: string): Prisma.TicketWhereInput => ({
  deskId,
  status: { in: openWork },
  deletedAt: null,
});
