import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { addAgent, addWorkspace } from '../../test/factories.ts';
import { addSubmitter, addTicket, type Submitter, ticketOf } from '../../test/rows.ts';
import { foldTicketCounts } from '../jobs/fold-ticket-counts.ts';
import type { TicketStatus } from './generated/enums.ts';

let database: TestDatabase;
let submitter: Submitter;

beforeAll(async () => {
  database = await createTestDatabase({ prismaConnections: 12 });
});
afterAll(() => database.close());
beforeEach(async () => {
  submitter = await addSubmitter(database.prisma);
});

/** The counts that are kept, without the noughts. */
async function kept(workspaceId = submitter.workspaceId): Promise<Partial<Record<TicketStatus, number>>> {
  const rows = await database.prisma.ticketCount.findMany({ where: { workspaceId, count: { not: 0 } } });
  expect(rows.every((row) => row.deskId === submitter.desk.id)).toBe(true);
  return Object.fromEntries(rows.map((row) => [row.status, row.count]));
}

/** The counts as they are. */
async function counted(workspaceId = submitter.workspaceId): Promise<Partial<Record<TicketStatus, number>>> {
  const rows = await database.prisma.ticket.groupBy({ by: ['status'], where: { workspaceId }, _count: true });
  return Object.fromEntries(rows.map((row) => [row.status, row._count]));
}

/** What is kept of the desk, by status and, for open work, assignee. */
async function keptOfDesk(): Promise<string[]> {
  const rows = await database.prisma.deskTicketCount.groupBy({
    by: ['status', 'assigneeId'],
    where: { deskId: submitter.desk.id },
    _sum: { count: true },
  });
  const counted = rows.flatMap(({ status, assigneeId, _sum }) =>
    _sum.count ? [`${_sum.count} ${status}${assigneeId ? ' taken' : ''}`] : [],
  );
  return counted.sort();
}

test("a desk's tickets are counted by status and, while they are open work, by whom they are assigned to", async () => {
  const { prisma } = database;
  const { id: assigneeId } = await addAgent(prisma, submitter.desk.id, 'Maya Lind');
  const [first, second] = [await addTicket(prisma, submitter), await addTicket(prisma, submitter)];
  await addTicket(prisma, submitter, { status: 'CLOSED', assigneeId });
  expect(await keptOfDesk()).toEqual(['1 CLOSED', '2 OPEN']);

  await prisma.ticket.updateMany({ where: { submitterId: submitter.submitterId }, data: { assigneeId } });
  expect(await keptOfDesk()).toEqual(['1 CLOSED', '2 OPEN taken']);
  await prisma.ticket.update({ where: { id: first.id }, data: { status: 'IN_PROGRESS', assigneeId: null } });
  await prisma.ticket.update({ where: { id: second.id }, data: { status: 'RESOLVED' } });
  expect(await keptOfDesk()).toEqual(['1 CLOSED', '1 IN_PROGRESS', '1 RESOLVED']);
  await prisma.ticket.update({ where: { id: first.id }, data: { deletedAt: new Date() } });
  await prisma.ticket.delete({ where: { id: second.id } });
  expect(await keptOfDesk()).toEqual(['1 CLOSED']);
  await prisma.ticket.delete({ where: { id: first.id } });
  expect(await keptOfDesk()).toEqual(['1 CLOSED']);
});

test('what is kept of a desk stays the same when it is folded, however often, while tickets change', async () => {
  const { prisma } = database;
  const tickets = await Promise.all(Array.from({ length: 6 }, () => addTicket(prisma, submitter)));
  const close = ({ id }: { id: string }) => prisma.ticket.update({ where: { id }, data: { status: 'CLOSED' } });
  await Promise.all([...tickets.slice(0, 4).map(close), foldTicketCounts(prisma), foldTicketCounts(prisma)]);
  expect(await keptOfDesk()).toEqual(['2 OPEN', '4 CLOSED']);
  await Promise.all([foldTicketCounts(prisma), foldTicketCounts(prisma), foldTicketCounts(prisma)]);
  expect(await keptOfDesk()).toEqual(['2 OPEN', '4 CLOSED']);
  expect(await prisma.deskTicketCount.count({ where: { deskId: submitter.desk.id } })).toBe(2);

  await Promise.all(tickets.slice(4).map(close));
  await foldTicketCounts(prisma);
  expect(await prisma.deskTicketCount.findMany({ where: { deskId: submitter.desk.id } })).toMatchObject([
    { status: 'CLOSED', count: 6 },
  ]);
});

test('tickets are counted by status as they come, change and go', async () => {
  const first = await addTicket(database.prisma, submitter);
  const second = await addTicket(database.prisma, submitter);
  await addTicket(database.prisma, submitter, { status: 'CLOSED' });
  expect(await kept()).toEqual({ OPEN: 2, CLOSED: 1 });

  await database.prisma.ticket.update({ where: { id: first.id }, data: { status: 'IN_PROGRESS' } });
  expect(await kept()).toEqual({ OPEN: 1, IN_PROGRESS: 1, CLOSED: 1 });

  await database.prisma.ticket.delete({ where: { id: second.id } });
  expect(await kept()).toEqual({ IN_PROGRESS: 1, CLOSED: 1 });
});

test('one statement over many tickets counts each', async () => {
  const data = await Promise.all(Array.from({ length: 5 }, () => ticketOf(database.prisma, submitter)));
  await database.prisma.ticket.createMany({ data });
  expect(await kept()).toEqual({ OPEN: 5 });

  await database.prisma.ticket.updateMany({
    where: { workspaceId: submitter.workspaceId },
    data: { status: 'REVOKED' },
  });
  expect(await kept()).toEqual({ REVOKED: 5 });

  await database.prisma.ticket.deleteMany({ where: { workspaceId: submitter.workspaceId } });
  expect(await kept()).toEqual({});
});

test('a ticket that moves to another workspace is counted there', async () => {
  const ticket = await addTicket(database.prisma, submitter);
  const { workspace } = await addWorkspace(database.prisma, submitter.desk.id, 'Mira Novak');
  const workspaceId = workspace.id;
  const { conversationId } = await ticketOf(database.prisma, { ...submitter, workspaceId });
  await database.prisma.ticket.update({ where: { id: ticket.id }, data: { workspaceId, conversationId } });
  expect(await kept()).toEqual({});
  expect(await kept(workspaceId)).toEqual({ OPEN: 1 });
});

test('what is rolled back is not counted', async () => {
  const data = await ticketOf(database.prisma, submitter);
  const transaction = database.prisma.$transaction(async (tx) => {
    await tx.ticket.create({ data });
    throw new Error('changed my mind');
  });
  await expect(transaction).rejects.toThrow('changed my mind');
  expect(await kept()).toEqual({});
});

test('a change that leaves the status leaves the counts alone, so replies of a workspace never wait for each other', async () => {
  const ticket = await addTicket(database.prisma, submitter);
  await database.prisma.$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT FROM ticket_count WHERE workspace_id = ${submitter.workspaceId}::uuid FOR UPDATE`;
      await database.prisma.ticket.update({ where: { id: ticket.id }, data: { messageCount: 2 } });
    },
    { timeout: 60_000 },
  );
  expect(await kept()).toEqual({ OPEN: 1 });
});

test('tickets changed at once, one by one and in bulk, are counted right and without a deadlock', async () => {
  const statuses: TicketStatus[] = ['CLOSED', 'OPEN', 'RESOLVED', 'IN_PROGRESS', 'WAITING_ON_CUSTOMER', 'REVOKED'];
  const data = await Promise.all(Array.from({ length: 24 }, () => ticketOf(database.prisma, submitter)));
  const created = await database.prisma.ticket.createManyAndReturn({
    data: data.map((ticket, index) => ({ ...ticket, status: statuses[index % 6]! })),
  });
  const ids = created.map(({ id }) => id);
  const walk = async (ofTickets: string[], through: TicketStatus[]) => {
    for (const status of through)
      await database.prisma.ticket.updateMany({ where: { id: { in: ofTickets } }, data: { status } });
  };

  await Promise.all([
    walk(ids.slice(0, 6), statuses),
    walk(ids.slice(6, 12), statuses.toReversed()),
    ...ids.slice(12).map((id, index) => walk([id], index % 2 ? statuses : statuses.toReversed())),
  ]);
  expect(await kept()).toEqual(await counted());
  expect(await kept()).toEqual({ REVOKED: 12, CLOSED: 12 });
});
