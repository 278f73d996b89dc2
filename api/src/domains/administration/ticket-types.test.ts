import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AdministeredDesk, issuesOf, openAdministeredDesk, typeInput } from '../../../test/administered-desk.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Data } from '../../../test/client.ts';
import { globalId } from '../../../test/factories.ts';

let app: TestApp;
let world: AdministeredDesk['world'];
let adminId: string;
let seen: AdministeredDesk['seen'];
let send: AdministeredDesk['send'];
let createTicket: AdministeredDesk['createTicket'];

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  ({ world, adminId, seen, send, createTicket } = await openAdministeredDesk(app));
});

const newType = {
  label: 'Data Export',
  icon: 'wrench',
  description: 'For copies of what we hold.',
  requirement: 'NONE',
  formKinds: [],
  archived: false,
};

describe('ticket types', () => {
  test('can be changed, added and put in another order', async () => {
    const { ticketTypes } = await seen();
    const [first, second, ...rest] = ticketTypes.map(typeInput);
    const drafts = [newType, { ...second, label: '  Renamed  ' }, first, ...rest];
    expect((await send('updateTicketTypes', { ticketTypes: drafts })).errors).toBeUndefined();
    const after = (await seen()).ticketTypes;
    expect(after.slice(0, 3).map(({ slug, label }: Data) => `${slug} ${label}`)).toEqual([
      'data-export Data Export',
      `${ticketTypes[1].slug} Renamed`,
      `${ticketTypes[0].slug} ${ticketTypes[0].label}`,
    ]);
  });

  test('that tickets have can be archived and not deleted, and stay on those tickets', async () => {
    const { id } = await world.openTicket();
    const [used, ...rest] = (await seen()).ticketTypes.map(typeInput);
    expect(issuesOf((await send('updateTicketTypes', { ticketTypes: rest })).errors)).toEqual([
      'ticketTypes NOT_ALLOWED',
    ]);
    const archived = [{ ...used, archived: true }, ...rest];
    expect((await send('updateTicketTypes', { ticketTypes: archived })).errors).toBeUndefined();

    const { node, desk } = await world.owner.data(
      'query ($id: ID!, $slug: String!) { node(id: $id) { ... on Ticket { type { label archived } } } desk(slug: $slug) { ticketTypes { id } } }',
      { id, slug: world.desk.slug },
    );
    expect(node.type).toEqual({ label: used.label, archived: true });
    expect(desk.ticketTypes.map(({ id }: Data) => id)).not.toContain(used.id);
    expect(issuesOf((await createTicket(world.owner, used.id)).errors)).toEqual(['typeId UNKNOWN']);
  });

  test('are refused with the field of every mistake', async () => {
    const { ticketTypes } = await seen();
    const [first, ...rest] = ticketTypes.map(typeInput);
    const wrong = [
      { ...first, label: ' ', description: 'x'.repeat(1001) },
      { ...newType, icon: '', requirement: 'FORM_ATTACHMENT', formKinds: ['svg'] },
      ...rest,
    ];
    expect(issuesOf((await send('updateTicketTypes', { ticketTypes: wrong })).errors)).toEqual([
      'ticketTypes.0.label REQUIRED',
      'ticketTypes.0.description TOO_LONG',
      'ticketTypes.1.icon REQUIRED',
      'ticketTypes.1.formKinds.0 INVALID',
    ]);
    const customer = globalId('Person', world.people.owner.id);
    const strangers = [
      { ...first, defaultAssigneeId: customer },
      { ...first },
      { ...newType, id: globalId('TicketType', adminId) },
      { ...newType, requirement: 'FORM_ATTACHMENT', formKinds: [] },
      { ...newType, requirement: 'FORM_ATTACHMENT', formKinds: ['webp'] },
      ...rest,
    ];
    expect(issuesOf((await send('updateTicketTypes', { ticketTypes: strangers })).errors)).toEqual([
      'ticketTypes.1.id NOT_ALLOWED',
      'ticketTypes.2.id UNKNOWN',
      'ticketTypes.3.formKinds REQUIRED',
      'ticketTypes.4.formKinds NOT_ALLOWED',
      'ticketTypes.0.defaultAssigneeId UNKNOWN',
    ]);
    const none = ticketTypes.map((type: Data) => ({ ...typeInput(type), archived: true }));
    expect(issuesOf((await send('updateTicketTypes', { ticketTypes: none })).errors)).toEqual(['ticketTypes REQUIRED']);
    expect((await seen()).ticketTypes).toEqual(ticketTypes);
  });

  test('hand new tickets to their default assignee, by itself and without accepting them', async () => {
    const agent = globalId('Person', world.people.agent.id);
    const [first, ...rest] = (await seen()).ticketTypes.map(typeInput);
    await send('updateTicketTypes', { ticketTypes: [{ ...first, defaultAssigneeId: agent }, ...rest] });
    const { id } = await world.openTicket();
    const query = `query ($id: ID!) { node(id: $id) { ... on Ticket { status assignee { name } type { defaultAssignee { name } } thread(first: 5) { edges { node { __typename author { side person { name } } ... on AssignmentChange { assignee { name } } } } } } } }`;
    const forAgent = (await world.agent.data(query, { id })).node;
    expect(forAgent).toMatchObject({ status: 'OPEN', assignee: { name: 'Maya Lind' } });
    expect(forAgent.type.defaultAssignee.name).toBe('Maya Lind');
    expect(forAgent.thread.edges.map(({ node }: Data) => node)).toContainEqual({
      __typename: 'AssignmentChange',
      author: { side: 'SYSTEM', person: null },
      assignee: { name: 'Maya Lind' },
    });
    const forCustomer = (await world.owner.data(query, { id })).node;
    expect(forCustomer.type.defaultAssignee).toBeNull();
  });
});
