import pg from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { observability } from '../../../../prisma/demo/desks/observability.ts';
import { addManyTickets } from '../../../bench/list-latency/many-tickets.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { type OpenDesk, openDesk } from '../../../test/fixtures.ts';

let app: TestApp;
let desk: OpenDesk;
const sent = vi.spyOn(pg.Client.prototype, 'query');

beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app, observability);
  await addManyTickets(app.database.url, desk.desk.slug, 10_000);
});
afterAll(async () => {
  sent.mockRestore();
  await app.stop();
});

interface Plan {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly Plan[];
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/** How Postgres reads the tickets of a page, as the statement that was sent for it says. */
async function planOf(variables: Record<string, unknown>): Promise<{ steps: string[]; endCursor: string }> {
  sent.mockClear();
  const { tickets } = await desk.agent.data(
    `query ($scope: TicketScope!, $orderBy: TicketOrder!, $after: String) {
      tickets(scope: $scope, orderBy: $orderBy, after: $after, first: 50) {
        edges { node { subject } } pageInfo { endCursor } } }`,
    variables,
  );
  expect(tickets.edges).toHaveLength(50);
  const statements = (sent.mock.calls as unknown[][]).flatMap(([query]) => {
    const { text, values } = query as { text?: string; values?: unknown[] };
    return text && /FROM "public"."ticket".*ORDER BY/s.test(text) ? [{ text, values }] : [];
  });
  expect(statements).toHaveLength(1);
  const [{ text, values } = { text: '', values: [] }] = statements;
  const { rows } = await app.database.pool.query(`EXPLAIN (FORMAT JSON) ${text}`, values);
  const nodes = nodesOf(rows[0]['QUERY PLAN'][0].Plan);
  const steps = nodes.map((node) => [node['Node Type'], node['Index Name']].filter(Boolean).join(' by '));
  return { steps, endCursor: tickets.pageInfo.endCursor };
}

it.each([
  ['all that changed last', 'UPDATED_DESC', 'ticket_desk_id_updated_at_id_idx'],
  ['the newest', 'CREATED_DESC', 'ticket_desk_id_created_at_id_idx'],
  ['premium first', 'PREMIUM_FIRST', 'ticket_desk_id_premium_updated_at_id_idx'],
  ['what is due', 'DUE_FIRST', 'ticket_due_idx'],
])('a page of a list of %s is one range of its index, first and further on', async (_list, orderBy, index) => {
  const list = { scope: { deskId: desk.deskId }, orderBy };
  const first = await planOf(list);
  expect(first.steps).toEqual(['Limit', `Index Scan by ${index}`]);
  const next = await planOf({ ...list, after: first.endCursor });
  expect(next.steps).toEqual(['Limit', `Index Scan by ${index}`]);
});
