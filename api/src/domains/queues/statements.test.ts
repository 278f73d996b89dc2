import { type DocumentNode, type GraphQLObjectType, Kind, parse, print, visit } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { licenses } from '../../../../prisma/demo/desks/licenses.ts';
import { listQueue, listTickets } from '../../../../web/src/playground/documents.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client } from '../../../test/client.ts';
import { fieldsOf } from '../../../test/everything.ts';
import { addAgent, addLicense, addWorkspace, globalId, localId } from '../../../test/factories.ts';
import { type OpenDesk, openDesk, reply, step } from '../../../test/fixtures.ts';
import { schema } from '../../schema.ts';

let app: TestApp;
let desk: OpenDesk;
/** Whatever the adapter of Prisma sends: the relay and the jobs have a pool of their own. */
const sent = vi.spyOn(pg.Client.prototype, 'query');
const statements = () => sent.mock.calls.filter(([query]: unknown[]) => isOfPrisma(query)).length;
const isOfPrisma = (query: unknown): boolean =>
  typeof query === 'object' && query !== null && 'rowMode' in query && query.rowMode === 'array';

beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app, licenses);
  for (const subject of ['One', 'Two', 'Three', 'Four', 'Five']) await desk.openTicket(subject);
  // What the team's list begins with: five tickets that have nothing in common but their desk.
  for (const [index, type] of desk.desk.ticketTypes.slice(0, 5).entries()) {
    const { workspace, people } = await addWorkspace(app.db, desk.desk.id, `Customer ${index}`);
    const license = await addLicense(app.db, workspace.id, 'ACTIVE');
    const customer = await app.as(people[0]!.id);
    const { createTicket } = await customer.data(
      'mutation ($input: CreateTicketInput!) { createTicket(input: $input) { ticket { id } } }',
      {
        input: {
          clientMutationId: 'first',
          workspaceId: globalId('Workspace', workspace.id),
          typeId: globalId('TicketType', type.id),
          licenseId: globalId('License', license.id),
          subject: `Ticket ${index}`,
          body: { markdown: 'Hello.' },
        },
      },
    );
    const { id } = createTicket.ticket;
    const agent = await app.as((await addAgent(app.db, desk.desk.id, `Agent ${index}`)).id);
    await step(agent, 'acceptTicket', id);
    await reply(agent, id, 'Looking.');
    await reply(customer, id, 'Thank you.');
    await app.db.ticket.update({
      where: { id: localId(id) },
      data: { priorityId: desk.desk.priorities[index % desk.desk.priorities.length]!.id },
    });
    await app.db.workspaceMember.create({
      data: { workspaceId: desk.workspace.id, personId: people[0]!.id, role: 'MEMBER' },
    });
  }
  // Mail and other consequences are written by jobs, with statements of their own.
  const jobs = () => app.database.pool.query('SELECT id FROM graphile_worker.jobs WHERE run_at <= now()');
  await vi.waitFor(async () => expect((await jobs()).rowCount).toBe(0), { timeout: 60_000, interval: 100 });
});
afterAll(async () => {
  sent.mockRestore();
  await app.stop();
});

/** The document with a page of another size. */
const ofSize = (document: DocumentNode, size: number): string =>
  print(
    visit(document, {
      enter: (field) => {
        if (field.kind !== Kind.FIELD || !['tickets', 'customers'].includes(field.name.value)) return;
        const others = (field.arguments ?? []).filter(({ name }) => name.value !== 'first');
        const first = {
          kind: Kind.ARGUMENT,
          name: { kind: Kind.NAME, value: 'first' },
          value: { kind: Kind.INT, value: String(size) },
        } as const;
        return { ...field, arguments: [...others, first] };
      },
    }),
  );

/**
 * Statements that an operation takes; it must succeed. What happens once in a while has happened before, and what jobs do beside
 * it is not there every time: the least is its own.
 */
async function cost(client: Client, query: string, variables: Record<string, unknown>): Promise<number> {
  await client.data(query, variables);
  const costs = [];
  for (let time = 1; time <= 3; time += 1) {
    const before = statements();
    await client.data(query, variables);
    costs.push(statements() - before);
  }
  return Math.min(...costs);
}

async function expectOneCost(client: Client, document: DocumentNode, variables: Record<string, unknown>) {
  const few = await cost(client, ofSize(document, 1), variables);
  const many = await cost(client, ofSize(document, 5), variables);
  expect(few).toBeGreaterThan(0);
  expect(many, print(document)).toBe(few);
}

/** Generated for another program than this: only its text is of interest. */
async function webDocuments(): Promise<
  Record<'QueueDocument' | 'TicketListDocument' | 'FindCustomersDocument', DocumentNode>
> {
  return import(new URL('../../../../web/src/gql/graphql.ts', import.meta.url).href);
}

const ticket = schema.getType('Ticket') as GraphQLObjectType;
const nested = fieldsOf(ticket, 3).filter(([, selection]) => selection !== '');

describe('a list takes as many statements for five tickets as for one', () => {
  it.each(nested)('with everything of %s', async (name, selection) => {
    const scope = { deskId: desk.deskId };
    const document = parse(
      `query ($scope: TicketScope!) { tickets(scope: $scope) { edges { node { ${name} ${selection} } } } }`,
    );
    await expectOneCost(desk.agent, document, { scope });
    await expectOneCost(desk.owner, document, { scope: { workspaceId: desk.workspaceId } });
  });

  it('in the words of the playground', async () => {
    await expectOneCost(desk.agent, parse(listQueue), { deskId: desk.deskId });
    await expectOneCost(desk.owner, parse(listTickets), { workspaceId: desk.workspaceId });
  });

  it('in the words of the web app', async () => {
    const { QueueDocument, TicketListDocument, FindCustomersDocument } = await webDocuments();
    const list = { filter: {}, orderBy: 'UPDATED_DESC' };
    await expectOneCost(desk.agent, QueueDocument, { ...list, deskId: desk.deskId });
    await expectOneCost(desk.owner, TicketListDocument, { ...list, scope: { workspaceId: desk.workspaceId } });
    await expectOneCost(desk.agent, FindCustomersDocument, { slug: desk.desk.slug, deskId: desk.deskId, search: '' });
  });
});
