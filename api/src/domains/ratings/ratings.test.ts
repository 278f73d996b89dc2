import { afterAll, beforeAll, expect, it } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { observability } from '../../../../prisma/demo/desks/observability.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client } from '../../../test/client.ts';
import { localId } from '../../../test/factories.ts';
import { liveCursor, type OpenDesk, openDesk, step, ticketEvents } from '../../../test/fixtures.ts';

const day = 24 * 60 * 60 * 1000;
let app: TestApp;
let desk: OpenDesk;
beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app, observability);
});
afterAll(() => app.stop());

const mutation = `mutation ($input: RateTicketInput!) {
  rateTicket(input: $input) { ticket { rating { stars text } } }
}`;
const rate = (client: Client, ticketId: string, stars: number, text: string | null = null) =>
  client.run(mutation, { input: { ticketId, stars, text } });
const refusal = async (client: Client, ticketId: string, stars = 4, text: string | null = null) =>
  (await rate(client, ticketId, stars, text)).errors?.[0]?.extensions;
const readRating = async (client: Client, id: string) =>
  (await client.data('query ($id: ID!) { node(id: $id) { ... on Ticket { rating { stars text } } } }', { id })).node
    .rating;

async function closed(as: Client = desk.owner): Promise<string> {
  const { id } = await desk.openTicket('To be rated', as);
  await step(as, 'closeTicket', id);
  return id;
}

it('the submitter rates a closed ticket, and everybody who sees it reads that, live', async () => {
  const id = await closed(desk.member);
  expect(await readRating(desk.agent, id)).toBeNull();
  const after = await liveCursor(desk.agent);
  const streams = [desk.agent, desk.owner].map((client) => client.subscribe(ticketEvents, { ticketId: id, after }));
  expect(await rate(desk.member, id, 5, '  Quick and kind.\n')).toEqual({
    data: { rateTicket: { ticket: { rating: { stars: 5, text: 'Quick and kind.' } } } },
  });
  for (const stream of streams) await stream.event((event) => event.changed?.includes('RATING'));
  for (const client of [desk.agent, desk.owner, desk.member]) {
    expect(await readRating(client, id)).toEqual({ stars: 5, text: 'Quick and kind.' });
  }
});

it('is changed within a day, which stays one rating, and not after it', async () => {
  const id = await closed();
  const actions = async () =>
    (await desk.owner.data('query ($id: ID!) { viewer { ticketState(ticketId: $id) { allowedActions } } }', { id }))
      .viewer.ticketState.allowedActions;
  /** As if it had been given that long ago. */
  const givenAgo = (milliseconds: number) =>
    app.db.rating.update({
      where: { ticketId: localId(id) },
      data: { createdAt: new Date(Date.now() - milliseconds) },
    });
  await rate(desk.owner, id, 2, 'Slow.');
  await givenAgo(day - 60_000);
  expect(await actions()).toContain('RATE');
  expect((await rate(desk.owner, id, 4)).errors).toBeUndefined();
  await givenAgo(day + 60_000);
  expect(await actions()).not.toContain('RATE');
  expect(await refusal(desk.owner, id, 1)).toMatchObject({
    code: 'CONFLICT',
    issues: [{ field: 'ticketId', code: 'NOT_ALLOWED', allowed: 'a ticket that was rated in the last 24 hours' }],
  });
  expect(await readRating(desk.owner, id)).toEqual({ stars: 4, text: null });
});

it('is refused before the ticket is closed', async () => {
  const { id } = await desk.openTicket();
  expect(await refusal(desk.owner, id)).toMatchObject({ code: 'CONFLICT', issues: [{ allowed: 'a closed ticket' }] });
  await step(desk.owner, 'revokeTicket', id);
  expect(await refusal(desk.owner, id)).toMatchObject({ code: 'CONFLICT' });
});

it('is for the submitter alone: not for owners, colleagues, the team, or strangers', async () => {
  const id = await closed(desk.member);
  for (const client of [desk.owner, desk.agent]) expect(await refusal(client, id)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await refusal(desk.stranger, id)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await refusal(app.anonymous(), id)).toMatchObject({ code: 'UNAUTHENTICATED' });
});

it('is refused on a desk that asks for none', async () => {
  const other = await openDesk(app, cloud);
  const { id } = await other.openTicket();
  await step(other.owner, 'closeTicket', id);
  expect(await refusal(other.owner, id)).toMatchObject({ code: 'CONFLICT' });
});

it('names every mistake of the form at once', async () => {
  const id = await closed();
  for (const stars of [0, 6, -1]) {
    expect(await refusal(desk.owner, id, stars)).toMatchObject({
      code: 'BAD_INPUT',
      issues: [{ field: 'stars', code: 'NOT_ALLOWED' }],
    });
  }
  expect(await refusal(desk.owner, id, 9, 'x'.repeat(2001))).toMatchObject({
    issues: [{ field: 'stars' }, { field: 'text', code: 'TOO_LONG' }],
  });
  expect(await refusal(desk.owner, id, 3, 'a\u0000b')).toMatchObject({ issues: [{ field: 'text', code: 'INVALID' }] });
  expect((await rate(desk.owner, id, 3, 'x'.repeat(2000))).errors).toBeUndefined();
});
