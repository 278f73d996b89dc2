import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { addSubmitter, addTicket, messageOf, type Submitter } from '../../test/rows.ts';
import { Prisma, type TicketStatus } from './generated/client.ts';

// Migrations that mend rows which an earlier version wrote. The rows are made as they were then, and mended by the very file.

let database: TestDatabase;
let submitter: Submitter;
beforeAll(async () => {
  database = await createTestDatabase();
  submitter = await addSubmitter(database.prisma);
});
afterAll(() => database.close());

async function run(migration: string): Promise<void> {
  const file = new URL(`../../../prisma/migrations/${migration}/migration.sql`, import.meta.url);
  await database.pool.query(await readFile(file, 'utf8'));
}

it('desks that let a ticket get to where it could not be closed have it closed, and the rest stay as they were', async () => {
  const { desk } = submitter;
  const { desk: untouched } = await addSubmitter(database.prisma);
  const { rules } = desk.lifecycle as { rules: { event: string; from: string[] }[] };
  const fewer = rules.map((rule) => (rule.event === 'CLOSE' ? { ...rule, from: ['OPEN', 'RESOLVED'] } : rule));
  const lifecycle = { rules: fewer, autoCloseAfterHours: null };
  await database.prisma.desk.update({
    where: { id: desk.id },
    data: { lifecycle, features: ['STATISTICS', 'REVOKE', 'EXPORT'] },
  });
  const read = (id: string) => database.prisma.desk.findUniqueOrThrow({ where: { id } });
  const before = await read(untouched.id);

  for (const _again of [1, 2]) await run('20261122150000_lifecycles_close');
  expect(await read(desk.id)).toMatchObject({
    features: ['STATISTICS', 'EXPORT'],
    settingsVersion: 2,
    lifecycle: {
      rules: [...fewer, { event: 'CLOSE', from: ['IN_PROGRESS', 'WAITING_ON_CUSTOMER'], to: 'CLOSED' }],
      autoCloseAfterHours: null,
    },
  });
  expect(await read(untouched.id)).toEqual(before);
});

/** A ticket from before there were targets, with the thread that it had. */
async function ticketOfBefore(
  status: TicketStatus,
  ...thread: Partial<Prisma.ThreadItemUncheckedCreateInput>[]
): Promise<string> {
  const { id, conversationId } = await addTicket(database.prisma, submitter, { status, statusSince: at('09:59') });
  for (const item of thread) {
    await database.prisma.threadItem.create({ data: { ...messageOf(conversationId), ...item } });
  }
  return id;
}

const at = (time: string) => new Date(`2026-11-16T${time}:00Z`);
const said = (time: string, change: Partial<Prisma.ThreadItemUncheckedCreateInput> = {}) => ({
  createdAt: at(time),
  authorSide: 'TEAM' as const,
  ...change,
});
const moved = (time: string, statusFrom: TicketStatus, statusTo: TicketStatus) =>
  said(time, { kind: 'STATUS_CHANGE', statusFrom, statusTo, richText: Prisma.DbNull, html: null, text: null });

it('tickets from before targets get the first answer, and since when time stands still, from their threads', async () => {
  const ids = {
    answered: await ticketOfBefore(
      'IN_PROGRESS',
      said('08:00', { authorSide: 'CUSTOMER' }),
      said('08:01', { authorSide: 'SYSTEM', automatic: true }),
      said('08:02', { audience: 'INTERNAL' }),
      said('08:03', { purpose: 'OPENED_FOR_CUSTOMER' }),
      said('08:04'),
      said('08:05'),
    ),
    unanswered: await ticketOfBefore('OPEN', said('08:00', { authorSide: 'CUSTOMER' })),
    resolved: await ticketOfBefore(
      'RESOLVED',
      moved('08:00', 'OPEN', 'WAITING_ON_CUSTOMER'),
      moved('08:10', 'WAITING_ON_CUSTOMER', 'IN_PROGRESS'),
      moved('08:20', 'IN_PROGRESS', 'WAITING_ON_CUSTOMER'),
      moved('08:30', 'WAITING_ON_CUSTOMER', 'RESOLVED'),
    ),
    withoutThread: await ticketOfBefore('CLOSED'),
  };
  // A change since then has written what it knew: too late a time, and a target that was met long ago.
  const late = await ticketOfBefore('OPEN', said('08:00'), said('09:00'));
  await database.prisma.ticket.update({
    where: { id: late },
    data: { firstResponseAt: null, firstResponseDueAt: at('10:00'), dueAt: at('10:00'), resolutionDueAt: at('17:00') },
  });
  const waiting = await ticketOfBefore('WAITING_ON_CUSTOMER', moved('08:40', 'OPEN', 'WAITING_ON_CUSTOMER'));
  await database.prisma.ticket.update({ where: { id: waiting }, data: { pausedSince: at('09:00') } });

  for (const _again of [1, 2]) await run('20261122150100_targets_of_before');
  const read = async (id: string) =>
    database.prisma.ticket.findUniqueOrThrow({
      where: { id },
      select: { firstResponseAt: true, pausedSince: true, dueAt: true },
    });
  const nothing = { firstResponseAt: null, pausedSince: null, dueAt: null };
  expect(await read(ids.answered)).toEqual({ ...nothing, firstResponseAt: at('08:04') });
  expect(await read(ids.unanswered)).toEqual(nothing);
  expect(await read(ids.resolved)).toEqual({ ...nothing, pausedSince: at('08:20') });
  expect(await read(ids.withoutThread)).toEqual({ ...nothing, pausedSince: at('09:59') });
  expect(await read(late)).toEqual({ ...nothing, firstResponseAt: at('08:00'), dueAt: at('17:00') });
  expect(await read(waiting)).toEqual({ ...nothing, pausedSince: at('08:40') });
});
