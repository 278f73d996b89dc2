import { afterAll, beforeAll, expect, it } from 'vitest';
import { observability } from '../../../../prisma/demo/desks/observability.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client } from '../../../test/client.ts';
import { globalId } from '../../../test/factories.ts';
import { liveCursor, type OpenDesk, openDesk, step, ticketEvents } from '../../../test/fixtures.ts';

let app: TestApp;
let desk: OpenDesk;

beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app, observability);
});
afterAll(() => app.stop());

const setType = `mutation ($id: ID!, $typeId: ID!) {
  setTicketType(input: { ticketId: $id, typeId: $typeId }) { ticket { type { label } } } }`;

const typeId = (slug: string) =>
  globalId('TicketType', desk.desk.ticketTypes.find((type) => type.slug === slug)?.id ?? crypto.randomUUID());
const refusal = async (client: Client, id: string, type: string) => {
  const { extensions } = await client.error(setType, { id, typeId: type });
  return [extensions.code, ...(extensions.issues ?? []).map(({ field, code }) => `${field} ${code}`)].join(' ');
};
const free = () => desk.desk.ticketTypes.filter(({ requirement }) => requirement === 'NONE');
const gated = () => desk.desk.ticketTypes.filter(({ requirement }) => requirement !== 'NONE');

it('changes before everybody’s eyes, and the thread says so', async () => {
  const { id } = await desk.openTicket();
  const after = await liveCursor(desk.owner);
  const stream = desk.owner.subscribe(ticketEvents, { ticketId: id, after });
  const other = free()[1]!;
  const { setTicketType } = await desk.agent.data(setType, { id, typeId: typeId(other.slug) });
  expect(setTicketType.ticket.type.label).toBe(other.label);
  const event = await stream.event('TicketChanged');
  expect(event).toMatchObject({ changed: ['TYPE'], entry: { __typename: 'TypeChange' } });
  const thread = `query ($id: ID!) { node(id: $id) { ... on Ticket { thread(last: 1) { edges { node {
    ... on TypeChange { fromType { label } toType { label } } } } } } } }`;
  const { node } = await desk.owner.data(thread, { id });
  const [{ node: entry }] = node.thread.edges;
  expect(entry).toEqual({ fromType: { label: desk.desk.ticketTypes[0]?.label }, toType: { label: other.label } });
});

it('never becomes one that asks for a form or a code, which only the customer gives', async () => {
  const { id } = await desk.openTicket();
  expect(
    gated()
      .map(({ requirement }) => requirement)
      .sort(),
  ).toEqual(['EMAILED_CODE', 'FORM_ATTACHMENT']);
  for (const { slug } of gated()) {
    expect(await refusal(desk.agent, id, typeId(slug))).toBe('BAD_INPUT typeId NOT_ALLOWED');
  }
});

it('is the team’s to change, while the ticket is unfinished, to a type of the desk', async () => {
  const { id } = await desk.openTicket();
  const other = typeId(free()[1]!.slug);
  expect(await refusal(desk.owner, id, other)).toBe('FORBIDDEN');
  expect(await refusal(desk.stranger, id, other)).toBe('NOT_FOUND');
  expect(await refusal(desk.agent, id, globalId('TicketType', crypto.randomUUID()))).toBe('BAD_INPUT typeId UNKNOWN');
  await step(desk.owner, 'closeTicket', id);
  expect(await refusal(desk.agent, id, other)).toBe('CONFLICT ticketId NOT_ALLOWED');
});
