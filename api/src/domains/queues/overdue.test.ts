import { afterAll, beforeAll, expect, it } from 'vitest';
import { observability } from '../../../../prisma/demo/desks/observability.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client, Data } from '../../../test/client.ts';
import {
  liveCursor,
  note,
  type OpenDesk,
  openDesk,
  queueEvents,
  reply,
  setAudience,
  step,
} from '../../../test/fixtures.ts';

// Workdays 09:00 to 17:00 in Shanghai, which is 01:00 to 09:00 UTC. P3, the default: four hours, then five days.
const monday = '2026-11-16T01:00:00.000Z';
let now = new Date(monday);
let app: TestApp;
let desk: OpenDesk;

beforeAll(async () => {
  app = await startTestApp({ now: () => now });
  desk = await openDesk(app, observability);
});
afterAll(() => app.stop());

const clock = (moment: string) => {
  now = new Date(`2026-11-${moment}:00.000Z`);
};
const targetsOf = async (client: Client, id: string) =>
  (
    await client.data(
      `query ($id: ID!) { node(id: $id) { ... on Ticket {
         targets { dueAt firstResponseDueAt firstResponseAt resolutionDueAt pausedSince }
         priority { targets { firstResponseMinutes resolutionMinutes } } } } }`,
      { id },
    )
  ).node;
const list = /* GraphQL */ `query ($scope: TicketScope!, $filter: TicketFilter, $orderBy: TicketOrder! = DUE_FIRST, $first: Int, $after: String, $last: Int, $before: String) {
  tickets(scope: $scope, filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    edges { cursor node { subject } } pageInfo { hasNextPage endCursor startCursor } } }`;
const subjects = ({ tickets }: Data): string[] => tickets.edges.map((edge: Data) => edge.node.subject);
const counts = async (client: Client, scope: object, filter?: object) =>
  (
    await client.data(
      'query ($scope: TicketScope!, $filter: TicketFilter) { ticketCounts(scope: $scope, filter: $filter) { total overdue nextDueAt } }',
      { scope, filter },
    )
  ).ticketCounts;

it('a ticket is due by its priority, is answered, waits and goes on; customers learn nothing of it', async () => {
  clock('16T01:00');
  const { id } = await desk.openTicket('Followed');
  expect(await targetsOf(desk.agent, id)).toEqual({
    targets: {
      dueAt: '2026-11-16T05:00:00.000Z',
      firstResponseDueAt: '2026-11-16T05:00:00.000Z',
      firstResponseAt: null,
      resolutionDueAt: '2026-11-20T09:00:00.000Z',
      pausedSince: null,
    },
    priority: { targets: { firstResponseMinutes: 240, resolutionMinutes: 2400 } },
  });
  for (const client of [desk.owner, desk.member]) {
    expect(await targetsOf(client, id)).toEqual({ targets: null, priority: { targets: null } });
  }

  // A note is no answer.
  clock('16T02:00');
  await note(desk.agent, id, 'Only for us.');
  expect((await targetsOf(desk.agent, id)).targets).toMatchObject({ firstResponseAt: null });
  const messageId = await reply(desk.agent, id, 'Please send the log.');
  expect((await targetsOf(desk.agent, id)).targets).toMatchObject({
    dueAt: null,
    firstResponseDueAt: '2026-11-16T05:00:00.000Z',
    firstResponseAt: expect.stringMatching(/^2026-11-16T02:00:00/),
    pausedSince: '2026-11-16T02:00:00.000Z',
  });
  clock('16T04:00');
  await reply(desk.owner, id, 'Here it is.');
  expect((await targetsOf(desk.agent, id)).targets).toMatchObject({
    dueAt: '2026-11-23T03:00:00.000Z',
    pausedSince: null,
  });
  // An answer that customers see no more was none.
  await setAudience(desk.agent, messageId, 'INTERNAL');
  expect((await targetsOf(desk.agent, id)).targets).toMatchObject({
    dueAt: '2026-11-16T07:00:00.000Z',
    firstResponseAt: null,
  });
  await desk.agent.data(
    `mutation ($ticketId: ID!, $priorityId: ID!) {
       setTicketPriority(input: { ticketId: $ticketId, priorityId: $priorityId }) { ticket { id } } }`,
    { ticketId: id, priorityId: desk.priorityIds[0] },
  );
  expect((await targetsOf(desk.agent, id)).targets.dueAt).toBe('2026-11-16T04:00:00.000Z');
  await step(desk.agent, 'closeTicket', id);
  expect((await targetsOf(desk.agent, id)).targets.dueAt).toBeNull();
});

it('the overdue are counted, filtered and sorted as time passes, with nothing happening', async () => {
  const setup = await openDesk(app, observability);
  const scope = { deskId: setup.deskId };
  for (const [moment, subject] of [
    ['17T01:00', 'first'],
    ['17T02:00', 'second'],
    ['17T03:00', 'third'],
  ] as const) {
    clock(moment);
    await setup.openTicket(subject);
  }
  const { id } = await setup.openTicket('done');
  await step(setup.agent, 'closeTicket', id);

  expect(await counts(setup.agent, scope)).toEqual({ total: 4, overdue: 0, nextDueAt: '2026-11-17T05:00:00.000Z' });
  clock('17T05:00');
  expect((await counts(setup.agent, scope)).overdue).toBe(0);
  clock('17T06:30');
  expect(await counts(setup.agent, scope)).toEqual({ total: 4, overdue: 2, nextDueAt: '2026-11-17T07:00:00.000Z' });
  expect(subjects(await setup.agent.data(list, { scope, filter: { overdue: true } }))).toEqual(['first', 'second']);
  expect(subjects(await setup.agent.data(list, { scope, filter: { overdue: false } }))).toEqual(['third', 'done']);
  expect((await counts(setup.agent, scope, { overdue: true })).total).toBe(2);

  const whole = ['first', 'second', 'third', 'done'];
  expect(subjects(await setup.agent.data(list, { scope }))).toEqual(whole);
  for (const first of [1, 2, 3]) {
    const pages: string[] = [];
    for (let after: string | null = null; ; ) {
      const data: Data = await setup.agent.data(list, { scope, first, after });
      pages.push(...subjects(data));
      after = data.tickets.pageInfo.endCursor;
      if (!data.tickets.pageInfo.hasNextPage) break;
    }
    expect(pages).toEqual(whole);
  }
  const end = await setup.agent.data(list, { scope, last: 1 });
  expect(subjects(end)).toEqual(['done']);
  const before = await setup.agent.data(list, { scope, last: 2, before: end.tickets.pageInfo.startCursor });
  expect(subjects(before)).toEqual(['second', 'third']);
  const start = await setup.agent.data(list, { scope, last: 5, before: before.tickets.pageInfo.startCursor });
  expect(subjects(start)).toEqual(['first']);
});

it('an answer takes a ticket out of what is overdue on the open queue', async () => {
  const setup = await openDesk(app, observability);
  clock('18T01:00');
  const { id } = await setup.openTicket('late');
  clock('18T06:00');
  const stream = setup.agent.subscribe(
    queueEvents
      .replace('counts { total', 'counts { overdue nextDueAt total')
      .replace('ticket { id', 'ticket { targets { dueAt } id'),
    { deskId: setup.deskId, after: await liveCursor(setup.agent) },
  );
  await reply(setup.agent, id, 'Sorry for the wait.');
  const changed = await stream.event((event) => event.__typename === 'TicketChanged' && event.ticket.status !== 'OPEN');
  expect(changed.ticket.targets.dueAt).toBeNull();
  await stream.event((event) => event.__typename === 'CountsChanged' && event.counts.overdue === 0);
});

it('customers neither filter nor sort by it, and count none', async () => {
  for (const scope of [{ workspaceId: desk.workspaceId }, { mine: true }]) {
    const overdue = await desk.owner.error(list, { scope, orderBy: 'UPDATED_DESC', filter: { overdue: true } });
    expect(overdue.extensions.code).toBe('FORBIDDEN');
    expect((await desk.owner.error(list, { scope })).extensions.code).toBe('FORBIDDEN');
    expect(await counts(desk.owner, scope)).toMatchObject({ overdue: null, nextDueAt: null });
  }
});
