import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { licenses } from '../../../../prisma/demo/desks/licenses.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client, Data } from '../../../test/client.ts';
import { addLicense } from '../../../test/factories.ts';
import { type OpenDesk, openDesk, reply, step } from '../../../test/fixtures.ts';

let app: TestApp;
let desk: OpenDesk;
const tickets: { id: string; reference: string }[] = [];

beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app, licenses);
  for (const subject of ['one', 'two', 'three', 'four', 'five', 'six', 'seven']) {
    if (subject === 'six') await addLicense(app.db, desk.workspace.id, 'ACTIVE');
    tickets.push(await desk.openTicket(subject));
  }
  await desk.openTicket('not theirs', desk.owner).then(({ id }) => step(desk.agent, 'acceptTicket', id));
  await reply(desk.agent, tickets[1]!.id, 'Looking.');
});
afterAll(() => app.stop());

const list = /* GraphQL */ `
  query ($scope: TicketScope!, $filter: TicketFilter, $orderBy: TicketOrder! = UPDATED_DESC, $first: Int, $after: String, $last: Int, $before: String) {
    tickets(scope: $scope, filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      edges { cursor node { subject status premium } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;

const subjects = (data: Data): string[] => data.tickets.edges.map((edge: Data) => edge.node.subject);

/** Every page, one after the other. */
async function readAll(client: Client, variables: Record<string, unknown>, size: number): Promise<string[]> {
  const all: string[] = [];
  for (let after: string | null = null; ; ) {
    const data = await client.data(list, { ...variables, first: size, after });
    all.push(...subjects(data));
    if (!data.tickets.pageInfo.hasNextPage) return all;
    after = data.tickets.pageInfo.endCursor;
  }
}

describe('a list', () => {
  it.each(['UPDATED_DESC', 'CREATED_DESC', 'PREMIUM_FIRST'])(
    'in the order %s is the same read by pages of any size',
    async (orderBy) => {
      const scope = { deskId: desk.deskId };
      const whole = subjects(await desk.agent.data(list, { scope, orderBy }));
      expect(whole).toHaveLength(8);
      for (const size of [1, 3, 8]) expect(await readAll(desk.agent, { scope, orderBy }, size)).toEqual(whole);
      const end = await desk.agent.data(list, { scope, orderBy, last: 3 });
      expect(subjects(end)).toEqual(whole.slice(-3));
      const before = await desk.agent.data(list, { scope, orderBy, last: 2, before: end.tickets.pageInfo.startCursor });
      expect(subjects(before)).toEqual(whole.slice(-5, -3));
    },
  );

  it('begins with the latest change, the newest, or premium, as it is asked to', async () => {
    const scope = { workspaceId: desk.workspaceId };
    const first = async (orderBy: string) => subjects(await desk.owner.data(list, { scope, orderBy }))[0];
    expect(await first('UPDATED_DESC')).toBe('two');
    expect(await first('CREATED_DESC')).toBe('not theirs');
    const premium = (await desk.agent.data(list, { scope: { deskId: desk.deskId }, orderBy: 'PREMIUM_FIRST' })).tickets;
    expect(premium.edges.map((edge: Data) => edge.node.premium)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('filters by status, premium, assignee and part of a reference, in the database', async () => {
    const scope = { deskId: desk.deskId };
    const only = async (filter: object) => subjects(await desk.agent.data(list, { scope, filter })).sort();
    expect(await only({ status: ['IN_PROGRESS'] })).toEqual(['not theirs', 'two']);
    expect(await only({ premium: true })).toEqual(['not theirs', 'seven', 'six']);
    expect(await only({ unassigned: false })).toEqual(['not theirs']);
    expect(await only({ reference: tickets[2]!.reference.slice(4).toLowerCase() })).toEqual(['three']);
  });

  it('goes on where it was when rows have moved meanwhile', async () => {
    const scope = { deskId: desk.deskId };
    const page = await desk.agent.data(list, { scope, first: 3 });
    await reply(desk.agent, tickets[0]!.id, 'Moved to the top.');
    const rest = await readAll(desk.agent, { scope, after: page.tickets.pageInfo.endCursor }, 3);
    const next = await desk.agent.data(list, { scope, first: 10, after: page.tickets.pageInfo.endCursor });
    expect(subjects(next)).not.toContain(subjects(page)[2]);
    expect(new Set(rest).size).toBe(rest.length);
  });

  it('is for those whose list it is', async () => {
    const refused = async (client: Client, scope: object) => (await client.error(list, { scope })).extensions.code;
    expect(await refused(desk.stranger, { workspaceId: desk.workspaceId })).toBe('FORBIDDEN');
    expect(await refused(desk.owner, { deskId: desk.deskId })).toBe('FORBIDDEN');
    expect(await refused(app.anonymous(), { mine: true })).toBe('UNAUTHENTICATED');
    expect(subjects(await desk.member.data(list, { scope: { mine: true } }))).toEqual([]);
  });

  it('does not tell customers who is assigned by letting them filter by it', async () => {
    const { extensions } = await desk.owner.error(list, {
      scope: { workspaceId: desk.workspaceId },
      filter: { unassigned: true },
    });
    expect(extensions.code).toBe('FORBIDDEN');
  });

  it.each(['x', 'eyJhIjoxfQ', Buffer.from('["2026-01-01T00:00:00.000Z"]').toString('base64url')])(
    'refuses the cursor %o, naming the argument',
    async (after) => {
      const { extensions } = await desk.agent.error(list, { scope: { deskId: desk.deskId }, after });
      expect(extensions).toMatchObject({ code: 'BAD_INPUT', issues: [{ field: 'after', code: 'INVALID' }] });
    },
  );

  it('refuses more than a hundred at a time', async () => {
    const data = await desk.agent.data(list, { scope: { deskId: desk.deskId }, first: 100 });
    expect(subjects(data).length).toBeGreaterThan(0);
    const { tickets: capped } = await desk.agent.data(list, { scope: { deskId: desk.deskId }, first: 1_000_000 });
    expect(capped.edges.length).toBeLessThanOrEqual(100);
  });
});

describe('counts', () => {
  it('are those of the list, for the desk, the workspace and oneself', async () => {
    const counts = /* GraphQL */ `
      query ($scope: TicketScope!) { ticketCounts(scope: $scope) { total byStatus { status count } unassigned byAssignee { assignee { name } count } } }`;
    const ofDesk = (await desk.agent.data(counts, { scope: { deskId: desk.deskId } })).ticketCounts;
    expect(ofDesk).toMatchObject({
      total: 8,
      unassigned: 7,
      byAssignee: [{ assignee: { name: 'Maya Lind' }, count: 1 }],
    });
    const ofWorkspace = (await desk.owner.data(counts, { scope: { workspaceId: desk.workspaceId } })).ticketCounts;
    expect(ofWorkspace).toMatchObject({ total: 8, unassigned: null, byAssignee: null });
    const mine = (await desk.owner.data(counts, { scope: { mine: true } })).ticketCounts;
    expect(new Set(mine.byStatus.map(({ status, count }: Data) => `${status} ${count}`))).toEqual(
      new Set(ofWorkspace.byStatus.map(({ status, count }: Data) => `${status} ${count}`)),
    );
  });
});
