import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { licenses } from '../../prisma/demo/desks/licenses.ts';
import { startTestApp, type TestApp } from '../test/app.ts';
import { globalId } from '../test/factories.ts';
import { type OpenDesk, openDesk } from '../test/fixtures.ts';

let app: TestApp;
let desk: OpenDesk;

beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app, licenses);
});
afterAll(() => app.stop());

describe('an argument is refused, naming it,', () => {
  const tickets =
    'query ($scope: TicketScope!, $filter: TicketFilter) { tickets(scope: $scope, filter: $filter) { edges { cursor } } }';
  const ids = (count: number) => Array.from({ length: count }, () => globalId('Ticket', crypto.randomUUID()));
  const cursor = (...values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');
  const thread = (args: string) =>
    `query ($reference: String!) { ticket(reference: $reference) { thread(${args}) { edges { cursor } } } }`;

  it.each([
    [
      'ids of something that is no node',
      'ids',
      'INVALID',
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      () => ({ ids: [globalId('Viewer', crypto.randomUUID())] }),
    ],
    [
      'more ids than a page has items',
      'ids',
      'TOO_LONG',
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      () => ({ ids: ids(101) }),
    ],
    [
      'an id of no type',
      'id',
      'INVALID',
      'query ($id: ID!) { node(id: $id) { id } }',
      () => ({ id: globalId('Nothing', crypto.randomUUID()) }),
    ],
    ['an empty id as the scope', 'scope.deskId', 'INVALID', tickets, () => ({ scope: { deskId: '' } })],
    [
      'more types than a page has items',
      'filter.typeId',
      'TOO_LONG',
      tickets,
      () => ({ scope: { deskId: desk.deskId }, filter: { typeId: ids(101) } }),
    ],
    [
      'an empty id as the assignee',
      'filter.assigneeId',
      'INVALID',
      tickets,
      () => ({ scope: { deskId: desk.deskId }, filter: { assigneeId: '' } }),
    ],
    [
      'an empty reference',
      'filter.reference',
      'INVALID',
      tickets,
      () => ({ scope: { deskId: desk.deskId }, filter: { reference: '' } }),
    ],
    [
      'an empty id as who is assigned',
      'assigneeId',
      'INVALID',
      'mutation ($id: ID!) { assignTicket(input: { ticketId: $id, assigneeId: "" }) { ticket { id } } }',
      async () => ({ id: (await desk.openTicket()).id }),
    ],
    [
      'a negative size of a page',
      'first',
      'INVALID',
      'query ($scope: TicketScope!) { tickets(scope: $scope, first: -1) { edges { cursor } } }',
      () => ({ scope: { deskId: desk.deskId } }),
    ],
    ['a negative size of a page of a thread', 'last', 'INVALID', thread('last: -1'), () => desk.openTicket()],
    [
      'a cursor before all time',
      'after',
      'INVALID',
      thread(`after: "${cursor('0000-01-01T00:00:00.000Z')}"`),
      () => desk.openTicket(),
    ],
    [
      'a cursor after all time',
      'before',
      'INVALID',
      thread(`before: "${cursor('+275760-09-13T00:00:00.000Z')}"`),
      () => desk.openTicket(),
    ],
  ])('for %s', async (_case, field, code, document, variables) => {
    const { extensions } = await desk.agent.error(document, await variables());
    expect(extensions).toMatchObject({ code: 'BAD_INPUT', issues: [{ field, code }] });
  });

  it('but for a status that is named again and again, as it is the same list', async () => {
    const filter = { status: Array.from({ length: 50_000 }, () => 'OPEN') };
    await desk.agent.data(tickets, { scope: { deskId: desk.deskId }, filter });
  });
});

it('no desk has a slug with a NUL byte', async () => {
  const query = 'query ($slug: String!) { desk(slug: $slug) { id } }';
  expect(await app.anonymous().data(query, { slug: 'a\u0000b' })).toEqual({ desk: null });
});
