import { afterAll, beforeAll, expect, it } from 'vitest';
import { observability } from '../../../../prisma/demo/desks/observability.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client, Data } from '../../../test/client.ts';
import { addWorkspace, localId } from '../../../test/factories.ts';
import { type OpenDesk, openDesk, step } from '../../../test/fixtures.ts';

let app: TestApp;
let desk: OpenDesk;
beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app, observability);
});
afterAll(() => app.stop());

const document = `query ($id: ID!, $search: String!, $first: Int) { node(id: $id) { ... on Desk {
  customers(search: $search, first: $first) { person { name } email workspaces { name } openTicketCount openTickets { reference } } } } }`;
const find = async (client: Client, search: string, first?: number): Promise<Data> =>
  (await client.data(document, { id: desk.deskId, search, first })).node.customers;
const names = async (search: string, first?: number): Promise<string[]> =>
  (await find(desk.agent, search, first)).map(({ person }: Data) => person.name);

it('finds customers of the desk by name and address, the nearest first', async () => {
  await addWorkspace(app.db, desk.desk.id, 'Joan Ann', 'Ann', 'Anna Berg', 'Johannes Kern', '100% Ann_a');
  expect(await names('ann')).toEqual(['Ann', 'Anna Berg', '100% Ann_a', 'Joan Ann', 'Johannes Kern']);
  expect(await names('ANNA')).toEqual(['Anna Berg']);
  expect(await names('100%')).toEqual(['100% Ann_a']);
  expect(await names('n_a')).toEqual(['100% Ann_a']);
  expect(await names('ann', 2)).toEqual(['Ann', 'Anna Berg']);
  expect(await names(desk.people.member.email.slice(0, 30))).toEqual(['Noor Haddad']);
  expect(await names('')).toHaveLength(8);
  expect(await names("'; DROP TABLE person; --")).toEqual([]);
});

it('knows only who is in a workspace of this desk that is not disbanded', async () => {
  const elsewhere = await openDesk(app, observability);
  const gone = await addWorkspace(app.db, desk.desk.id, 'Greta Gone');
  await app.db.workspace.update({ where: { id: gone.workspace.id }, data: { disbandedAt: new Date() } });
  expect(await names('Greta')).toEqual([]);
  expect(await names('Maya Lind'), 'the team is no customer').toEqual([]);
  await app.db.workspaceMember.create({
    data: { workspaceId: elsewhere.workspace.id, personId: desk.people.member.id, role: 'MEMBER' },
  });
  const [found] = await find(desk.agent, 'Noor Haddad');
  expect(found.workspaces).toEqual([{ name: "Mira Novak's" }]);
});

it('tells the team their address and what of theirs is open, and nobody else', async () => {
  const first = await desk.openTicket('One', desk.member);
  const second = await desk.openTicket('Two', desk.member);
  await step(desk.member, 'closeTicket', first.id);
  const query =
    'query ($reference: String!) { ticket(reference: $reference) { customer { email openTicketCount openTickets { reference } pastTickets { reference } workspaces { name } } } }';
  const { reference } = second;
  const { ticket } = await desk.agent.data(query, { reference });
  expect(ticket.customer).toEqual({
    email: desk.people.member.email,
    openTicketCount: 1,
    openTickets: [{ reference }],
    pastTickets: [{ reference: first.reference }],
    workspaces: [{ name: "Mira Novak's" }],
  });
  for (const client of [desk.owner, desk.member]) {
    expect((await client.data(query, { reference })).ticket.customer).toBeNull();
    expect(await find(client, 'Noor')).toBeNull();
  }
  expect(await find(app.anonymous(), 'Noor')).toBeNull();
  await app.db.workspaceMember.deleteMany({ where: { personId: desk.people.member.id } });
  const left = await desk.agent.data(query, { reference });
  expect(left.ticket.customer).toMatchObject({ email: desk.people.member.email, workspaces: [] });
  expect(localId(second.id)).toBeTruthy();
});

it('refuses a search that is too long, and more than it gives', async () => {
  const issueOf = async (search: string, first: number) =>
    (await desk.agent.run(document, { id: desk.deskId, search, first })).errors?.[0]?.extensions.issues?.[0];
  expect(await issueOf('x'.repeat(101), 10)).toMatchObject({ field: 'search', code: 'TOO_LONG' });
  expect(await issueOf('x', 21)).toMatchObject({ field: 'first', code: 'NOT_ALLOWED' });
  expect(await issueOf('x', 0)).toMatchObject({ field: 'first', code: 'NOT_ALLOWED' });
});

it('refuses to go from customers to tickets and on to customers', async () => {
  const { id } = await desk.openTicket();
  for (const field of ['openTickets', 'pastTickets']) {
    const tickets = (of: string, inner: string) => `customer { ${of} { id ${inner} } }`;
    const { extensions } = await desk.agent.error(
      `query ($id: ID!) { node(id: $id) { ... on Ticket { ${tickets('openTickets', tickets(field, ''))} } } }`,
      { id },
    );
    expect(extensions).toMatchObject({ code: 'BAD_INPUT', issues: [{ field, code: 'NOT_ALLOWED' }] });
  }
});
