import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { observability } from '../../../../prisma/demo/desks/observability.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client, Data } from '../../../test/client.ts';
import { globalId } from '../../../test/factories.ts';
import { liveCursor, type OpenDesk, openDesk, step } from '../../../test/fixtures.ts';

const app: TestApp = await startTestApp();
let desk: OpenDesk;
/** A desk that the owner of the first one's workspace is a customer of, too. */
let elsewhere: OpenDesk;
let mine: { id: string; reference: string };

beforeEach(async () => {
  desk = await openDesk(app, observability);
  elsewhere = await openDesk(app, observability);
  const member = { workspaceId: elsewhere.workspace.id, personId: desk.people.owner.id, role: 'MEMBER' as const };
  await app.db.workspaceMember.create({ data: member });
  mine = await desk.openTicket('mine here');
  await desk.openTicket('a colleague’s', desk.member);
  await elsewhere.openTicket('mine elsewhere', desk.owner);
  await elsewhere.openTicket('a stranger’s');
});
afterAll(() => app.stop());

const list = /* GraphQL */ `
  query ($scope: TicketScope!) {
    tickets(scope: $scope) { edges { node { subject } } }
    ticketCounts(scope: $scope) { total }
  }`;

async function subjects(client: Client, scope: object): Promise<string[]> {
  const { tickets, ticketCounts } = await client.data(list, { scope });
  expect(ticketCounts.total).toBe(tickets.edges.length);
  return tickets.edges.map(({ node }: Data) => node.subject).sort();
}

const submitterEvents = /* GraphQL */ `
  subscription ($deskId: ID, $after: LiveCursor) {
    submitterEvents(deskId: $deskId, after: $after) {
      __typename
      ... on TicketChanged { ticket { subject } changed }
      ... on TicketRemoved { ticketId }
      ... on CountsChanged { counts { id total } }
      ... on Resync { reason }
    }
  }`;

describe('my tickets', () => {
  it('are those I opened, in all of my workspaces, or in those of one desk', async () => {
    expect(await subjects(desk.owner, { mine: true })).toEqual(['mine elsewhere', 'mine here']);
    expect(await subjects(desk.owner, { mineAtDeskId: desk.deskId })).toEqual(['mine here']);
    expect(await subjects(desk.owner, { mineAtDeskId: globalId('Desk', crypto.randomUUID()) })).toEqual([]);
  });

  it('are those of workspaces I have not left, even when I joined the team of their desk', async () => {
    const key = { workspaceId: desk.workspace.id, personId: desk.people.owner.id };
    await app.db.workspaceMember.delete({ where: { workspaceId_personId: key } });
    expect(await subjects(desk.owner, { mine: true })).toEqual(['mine elsewhere']);
    await app.db.deskMember.create({ data: { deskId: desk.desk.id, personId: key.personId, role: 'AGENT' } });
    expect(await subjects(desk.owner, { mine: true })).toEqual(['mine elsewhere']);
  });

  it('arrive as they come and change, without those of colleagues', async () => {
    const stream = desk.owner.subscribe(submitterEvents, { after: await liveCursor(desk.owner) });
    await desk.openTicket('another colleague’s', desk.member);
    await step(desk.agent, 'acceptTicket', mine.id);
    await elsewhere.openTicket('new elsewhere', desk.owner);
    const isNew = (event: Data) => event.changed?.includes('CREATED');
    await expect.poll(() => stream.received.some(isNew)).toBe(true);
    const told = stream.received;
    const changes = told.filter(({ __typename }) => __typename === 'TicketChanged');
    expect(new Set(changes.map(({ ticket }) => ticket.subject))).toEqual(new Set(['mine here', 'new elsewhere']));
    expect(told.some(({ __typename }) => __typename === 'TicketRemoved')).toBe(false);
    await expect.poll(() => stream.received.some((data) => data.counts?.total === 3)).toBe(true);
    stream.stop();
  });

  it('start over when I leave a workspace', async () => {
    const stream = desk.owner.subscribe(submitterEvents, { after: await liveCursor(desk.owner) });
    await step(desk.agent, 'acceptTicket', mine.id);
    await expect.poll(() => stream.received.length).toBeGreaterThan(0);
    await app.db.workspaceMember.delete({
      where: { workspaceId_personId: { workspaceId: desk.workspace.id, personId: desk.people.owner.id } },
    });
    await expect.poll(() => stream.received.at(-1)?.reason).toBe('ACCESS_CHANGED');
    expect(await subjects(desk.owner, { mine: true })).toEqual(['mine elsewhere']);
  });
});
