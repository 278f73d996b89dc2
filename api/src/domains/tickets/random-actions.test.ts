import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { licenses } from '../../../../prisma/demo/desks/licenses.ts';
import { observability } from '../../../../prisma/demo/desks/observability.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client } from '../../../test/client.ts';
import { globalId } from '../../../test/factories.ts';
import { type OpenDesk, openDesk } from '../../../test/fixtures.ts';
import type { TicketStatus } from '../../database/generated/enums.ts';
import { closeUnanswered } from './auto-close.ts';

// Random people do random things with the tickets of a desk. After each, what everybody is shown is computed afresh from
// the rows alone, by rules written down here a second time.

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

/** Every change of status that the source documents allow, as "from>to". */
const allowedMoves: Record<string, readonly string[]> = {
  licenses: [
    ...['OPEN>IN_PROGRESS', 'OPEN>RESOLVED', 'IN_PROGRESS>RESOLVED', 'RESOLVED>OPEN'],
    ...['OPEN>CLOSED', 'IN_PROGRESS>CLOSED', 'RESOLVED>CLOSED'],
  ],
  cloud: [
    ...['OPEN>IN_PROGRESS', 'OPEN>WAITING_ON_CUSTOMER', 'IN_PROGRESS>WAITING_ON_CUSTOMER'],
    ...['WAITING_ON_CUSTOMER>IN_PROGRESS', 'OPEN>RESOLVED', 'IN_PROGRESS>RESOLVED', 'WAITING_ON_CUSTOMER>RESOLVED'],
    ...['RESOLVED>OPEN', 'OPEN>CLOSED', 'IN_PROGRESS>CLOSED', 'WAITING_ON_CUSTOMER>CLOSED', 'RESOLVED>CLOSED'],
  ],
  observability: [
    ...['OPEN>IN_PROGRESS', 'OPEN>WAITING_ON_CUSTOMER', 'IN_PROGRESS>WAITING_ON_CUSTOMER'],
    ...['WAITING_ON_CUSTOMER>IN_PROGRESS', 'OPEN>REVOKED', 'REVOKED>OPEN'],
    ...['OPEN>CLOSED', 'IN_PROGRESS>CLOSED', 'WAITING_ON_CUSTOMER>CLOSED'],
  ],
};

const roles = ['owner', 'member', 'stranger', 'agent'] as const;
type Role = (typeof roles)[number];

const steps = [
  ...(['acceptTicket', 'askCustomer', 'resolveTicket', 'reopenTicket', 'revokeTicket', 'closeTicket'] as const),
  'deleteTicket' as const,
];
const writings = ['postReply', 'addNote'] as const;

const action = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('open' as const) }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom(...writings), ticket: fc.nat() }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constantFrom(...steps), ticket: fc.nat() }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('assign' as const, 'unassign' as const), ticket: fc.nat() }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('hide' as const, 'show' as const), message: fc.nat() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('rate' as const),
      ticket: fc.nat(),
      stars: fc.integer({ min: -1, max: 7 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('leave' as const, 'join' as const, 'wait' as const) }) },
);
const deeds = fc.array(fc.record({ by: fc.constantFrom(...roles), action }), { minLength: 25, maxLength: 30 });
type Action = typeof action extends fc.Arbitrary<infer Value> ? Value : never;

it.each([licenses, cloud, observability])(
  'whatever people do at $slug, statuses move as documented, lists and counts are right, and nobody sees what is not theirs',
  async (preset) => {
    await fc.assert(
      fc.asyncProperty(deeds, async (all) => {
        const desk = await openDesk(app, preset);
        for (const { by, action } of all) {
          const before = await statuses(desk);
          await perform(desk, by, action);
          const after = await statuses(desk);
          for (const [id, status] of after) {
            const from = before.get(id) ?? 'OPEN';
            if (status !== from) expect(allowedMoves[preset.slug], `${by} ${action.do}`).toContain(`${from}>${status}`);
          }
          await Promise.all(roles.map((role) => checkLists(desk, role)));
        }
        await checkRatings(desk);
        await Promise.all(roles.map((role) => checkThreads(desk, role)));
        await Promise.all(roles.map((role) => checkDeleted(desk, role)));
      }),
      { numRuns: 1 },
    );
  },
);

/** Does it, or tries to: that people are refused is part of what they do. */
async function perform(desk: OpenDesk, by: Role, action: Action): Promise<void> {
  const client = desk[by];
  const run = (mutation: string, input: object) =>
    client.run(`mutation ($input: ${capital(mutation)}Input!) { ${mutation}(input: $input) { __typename } }`, {
      input,
    });
  if (action.do === 'open') {
    const workspaceId = by === 'stranger' ? desk.strangersWorkspaceId : desk.workspaceId;
    const { typeId } = desk;
    await run('createTicket', { ...writing('Opened.'), workspaceId, typeId, subject: 'Something' });
    return;
  }
  if (action.do === 'leave' || action.do === 'join') return moveMember(desk, action.do);
  // More than the week after which a desk closes what nobody answers.
  if (action.do === 'wait')
    return closeUnanswered({ db: app.db, now: () => new Date(Date.now() + 8 * 24 * 3_600_000) });
  if ('message' in action) {
    const messageId = pick('Message', await app.db.threadItem.findMany({ where: messagesOf(desk) }), action.message);
    const audience = action.do === 'hide' ? 'INTERNAL' : 'PUBLIC';
    if (messageId) await run('setMessageAudience', { messageId, audience });
    return;
  }
  if (!('ticket' in action)) return;
  const ticketId = pick('Ticket', await ticketRows(desk), action.ticket);
  if (!ticketId) return;
  if (action.do === 'postReply' || action.do === 'addNote') {
    await run(action.do, { ...writing(action.do === 'addNote' ? 'Between us.' : 'Hello.'), ticketId });
  } else if (action.do === 'rate') {
    await run('rateTicket', { ticketId, stars: action.stars });
  } else if (action.do === 'assign' || action.do === 'unassign') {
    const assigneeId = action.do === 'assign' ? globalId('Person', desk.people.agent.id) : null;
    await run('assignTicket', { ticketId, assigneeId });
  } else {
    await client.run(`mutation ($id: ID!) { ${action.do}(input: { ticketId: $id }) { __typename } }`, { id: ticketId });
  }
}

const writing = (markdown: string) => ({ clientMutationId: crypto.randomUUID(), body: { markdown } });
const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

function pick(typename: string, rows: readonly { id: string }[], index: number): string | undefined {
  const row = rows[index % rows.length];
  return row && globalId(typename, row.id);
}

async function moveMember({ workspace, people }: OpenDesk, how: 'leave' | 'join'): Promise<void> {
  const ids = { workspaceId: workspace.id, personId: people.member.id };
  await app.db.workspaceMember.deleteMany({ where: ids });
  if (how === 'join') await app.db.workspaceMember.create({ data: { ...ids, role: 'MEMBER' } });
}

const ticketRows = ({ desk }: OpenDesk) =>
  app.db.ticket.findMany({
    where: { deskId: desk.id, deletedAt: null },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
  });
const messagesOf = ({ desk }: OpenDesk) => ({ kind: 'MESSAGE' as const, conversation: { deskId: desk.id } });

async function statuses(desk: OpenDesk): Promise<Map<string, TicketStatus>> {
  return new Map((await ticketRows(desk)).map(({ id, status }) => [id, status]));
}

/** Whose tickets a role sees, by the rows of memberships alone. */
async function workspacesOf({ desk, people }: OpenDesk, role: Role): Promise<Set<string>> {
  const ofDesk = { deskId: desk.id };
  const members = { members: { some: { personId: people[role].id } } };
  const rows = await app.db.workspace.findMany({ where: role === 'agent' ? ofDesk : { ...ofDesk, ...members } });
  return new Set(rows.map(({ id }) => id));
}

const listFields = 'edges { node { id status messageCount } }';
const countFields = 'total byStatus { status count }';

/** The lists that a role may read, and their counts, are what the rows say. */
async function checkLists(desk: OpenDesk, role: Role): Promise<void> {
  const visible = await workspacesOf(desk, role);
  const rows = (await ticketRows(desk)).filter(({ workspaceId }) => visible.has(workspaceId));
  const messages = await app.db.threadItem.findMany({ where: { ...messagesOf(desk), audience: 'PUBLIC' } });
  const expected = rows.map(({ id, status, conversationId }) => ({
    node: {
      id: globalId('Ticket', id),
      status,
      messageCount: messages.filter((message) => message.conversationId === conversationId).length,
    },
  }));
  const counts = new Map<TicketStatus, number>();
  for (const { status } of rows) counts.set(status, (counts.get(status) ?? 0) + 1);

  for (const { id } of await app.db.workspace.findMany({ where: { deskId: desk.desk.id } })) {
    const result = await list(desk[role], { workspaceId: globalId('Workspace', id) });
    const isMember = role !== 'agent' && visible.has(id);
    expect(result.errors?.[0]?.extensions.code, `${role} reads a workspace`).toBe(isMember ? undefined : 'FORBIDDEN');
    if (!isMember) {
      expect(result.data).toBeNull();
      continue;
    }
    expect(result.data.tickets.edges, `the list of ${role}`).toEqual(expected);
    expect(result.data.ticketCounts, `the counts of ${role}`).toEqual(countsOf(counts, rows.length));
  }
  const queue = await list(desk[role], { deskId: desk.deskId });
  if (role !== 'agent') {
    expect(queue.data, `the queue is not for ${role}`).toBeNull();
    return;
  }
  expect(queue.data.tickets.edges, 'the queue').toEqual(expected);
  expect(queue.data.ticketCounts, 'the counts of the queue').toEqual(countsOf(counts, rows.length));
}

const list = (client: Client, scope: object) =>
  client.run(
    `query ($scope: TicketScope!) { tickets(scope: $scope, first: 100) { ${listFields} } ticketCounts(scope: $scope) { ${countFields} } }`,
    { scope },
  );

function countsOf(counts: ReadonlyMap<TicketStatus, number>, total: number) {
  const byStatus = [...counts].map(([status, count]) => ({ status, count }));
  return { total, byStatus: expect.toSatisfy((told: typeof byStatus) => isSameSet(told, byStatus)) };
}

const isSameSet = (a: readonly object[], b: readonly object[]) =>
  JSON.stringify(a.map((entry) => JSON.stringify(entry)).sort()) ===
  JSON.stringify(b.map((entry) => JSON.stringify(entry)).sort());

const threadFields =
  'thread(last: 100) { edges { node { __typename ... on Message { id } } } } lastMessage { id } rating { stars }';

/** Whoever sees a ticket reads of its messages those that are for them; to all others it does not exist. */
async function checkThreads(desk: OpenDesk, role: Role): Promise<void> {
  const visible = await workspacesOf(desk, role);
  for (const ticket of await ticketRows(desk)) {
    const { data } = await desk[role].run(
      `query ($reference: String!) { ticket(reference: $reference) { ${threadFields} } }`,
      { reference: ticket.reference },
    );
    if (!visible.has(ticket.workspaceId)) {
      expect(data.ticket, `${role} sees nothing of it`).toBeNull();
      continue;
    }
    const messages = await app.db.threadItem.findMany({
      where: { conversationId: ticket.conversationId, kind: 'MESSAGE' },
      orderBy: { createdAt: 'asc' },
    });
    const shown = messages.filter(({ audience }) => role === 'agent' || audience === 'PUBLIC');
    const ids = data.ticket.thread.edges.flatMap(({ node }: { node: { id?: string } }) => node.id ?? []);
    expect(ids, `the thread for ${role}`).toEqual(shown.map(({ id }) => globalId('Message', id)));
    const rating = await app.db.rating.findUnique({ where: { ticketId: ticket.id }, select: { stars: true } });
    expect(data.ticket.rating, `the rating for ${role}`).toEqual(rating);
    const newest = messages.filter(({ audience }) => audience === 'PUBLIC').at(-1);
    expect(data.ticket.lastMessage?.id ?? null).toBe(newest ? globalId('Message', newest.id) : null);
  }
}

/** Only what is closed is rated, on desks that ask for it, with one to five stars. */
async function checkRatings({ desk }: OpenDesk): Promise<void> {
  const ratings = await app.db.rating.findMany({ where: { ticket: { deskId: desk.id } }, include: { ticket: true } });
  for (const { stars, ticket } of ratings) {
    expect([ticket.status, desk.features.includes('RATING')]).toEqual(['CLOSED', true]);
    expect([1, 2, 3, 4, 5]).toContain(stars);
  }
}

/** What was deleted is on no list, as the rows of lists say, and does not exist for anybody. */
async function checkDeleted(desk: OpenDesk, role: Role): Promise<void> {
  const deleted = await app.db.ticket.findMany({ where: { deskId: desk.desk.id, deletedAt: { not: null } } });
  for (const { reference } of deleted) {
    const { data } = await desk[role].run('query ($reference: String!) { ticket(reference: $reference) { id } }', {
      reference,
    });
    expect(data.ticket, `${role} sees nothing of what was deleted`).toBeNull();
  }
}
