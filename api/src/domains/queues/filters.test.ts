import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { licenses } from '../../../../prisma/demo/desks/licenses.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client, Data } from '../../../test/client.ts';
import { globalId } from '../../../test/factories.ts';
import { type OpenDesk, openDesk, step } from '../../../test/fixtures.ts';

let app: TestApp;
let desk: OpenDesk;
let other: OpenDesk;

beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app, licenses);
  other = await openDesk(app, licenses);
  const [first, second] = [await desk.openTicket('first'), await desk.openTicket('second')];
  await desk.openTicket('third', desk.member);
  await step(desk.agent, 'acceptTicket', first.id);
  const data = { typeId: desk.desk.ticketTypes[1]!.id, createdAt: new Date('2026-01-05T12:00:00Z') };
  await app.db.ticket.update({ where: { reference: second.reference }, data });
});
afterAll(() => app.stop());

const list = /* GraphQL */ `
  query ($scope: TicketScope!, $filter: TicketFilter) {
    tickets(scope: $scope, filter: $filter) { edges { node { subject } } }
    ticketCounts(scope: $scope, filter: $filter) { id total unassigned byStatus { status count } byAssignee { count } }
  }`;

/** What a list shows, after its counts have said the same. */
async function shown(client: Client, scope: object, filter?: object): Promise<string[]> {
  const data = await client.data(list, { scope, filter });
  const subjects = data.tickets.edges.map(({ node }: Data) => node.subject).sort();
  expect(data.ticketCounts.total).toBe(subjects.length);
  return subjects;
}

const refusal = async (client: Client, scope: object, filter: object) => {
  const { errors } = await client.run(list, { scope, filter });
  return errors![0]!.extensions;
};

describe('a filter', () => {
  it('finds by type, time and assignee what the counts count, on both sides', async () => {
    const [ofDesk, ofWorkspace] = [{ deskId: desk.deskId }, { workspaceId: desk.workspaceId }];
    const typeId = [globalId('TicketType', desk.desk.ticketTypes[1]!.id)];
    const januaryOnly = { from: '2026-01-01T00:00:00Z', before: '2026-02-01T00:00:00Z' };
    for (const [client, scope] of [[desk.agent, ofDesk] as const, [desk.owner, ofWorkspace] as const]) {
      expect(await shown(client, scope, { typeId })).toEqual(['second']);
      expect(await shown(client, scope, { created: januaryOnly })).toEqual(['second']);
      expect(await shown(client, scope, { created: { from: januaryOnly.before } })).toEqual(['first', 'third']);
      expect(await shown(client, scope, { updated: { before: januaryOnly.from } })).toEqual([]);
      expect(await shown(client, scope, { priorityId: [desk.priorityIds[0]!] })).toEqual([]);
      expect(await shown(client, scope, { typeId: [] })).toEqual([]);
    }
    const assigneeId = globalId('Person', desk.people.agent.id);
    expect(await shown(desk.agent, ofDesk, { assigneeId })).toEqual(['first']);
    const { ticketCounts } = await desk.agent.data(list, { scope: ofDesk, filter: { unassigned: true } });
    expect(ticketCounts).toMatchObject({ total: 2, unassigned: 2, byAssignee: [] });
  });

  it('gives counts of their own, so that they replace no others in a cache', async () => {
    const idOf = async (filter?: object) =>
      (await desk.agent.data(list, { scope: { deskId: desk.deskId }, filter })).ticketCounts.id;
    expect(await idOf({ premium: true })).toBe(await idOf({ premium: true }));
    expect(new Set([await idOf(), await idOf({ premium: true }), await idOf({ premium: false })]).size).toBe(3);
  });

  it('names every field that holds what is unknown to the desk, at once', async () => {
    const unknown = await refusal(
      desk.agent,
      { deskId: desk.deskId },
      {
        typeId: [globalId('TicketType', other.desk.ticketTypes[0]!.id)],
        priorityId: [other.priorityIds[0]!],
        assigneeId: globalId('Person', other.people.agent.id),
        created: { from: '2026-02-01T00:00:00Z', before: '2026-01-01T00:00:00Z' },
        reference: 'two words',
      },
    );
    expect(unknown).toMatchObject({ code: 'BAD_INPUT' });
    expect(unknown.issues!.map(({ field, code }) => `${field} ${code}`).sort()).toEqual([
      'filter.assigneeId UNKNOWN',
      'filter.created.before INVALID',
      'filter.priorityId UNKNOWN',
      'filter.reference INVALID',
      'filter.typeId UNKNOWN',
    ]);
  });

  it('is not for customers to learn who is assigned by', async () => {
    const assigneeId = globalId('Person', desk.people.agent.id);
    for (const scope of [{ workspaceId: desk.workspaceId }, { mine: true }, { mineAtDeskId: desk.deskId }]) {
      expect((await refusal(desk.owner, scope, { assigneeId })).code).toBe('FORBIDDEN');
      expect((await refusal(desk.owner, scope, { unassigned: false })).code).toBe('FORBIDDEN');
    }
  });
});
