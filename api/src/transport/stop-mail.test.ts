import { afterAll, beforeAll, expect, test } from 'vitest';
import { licenses } from '../../../prisma/demo/desks/licenses.ts';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { type OpenDesk, openDesk, reply } from '../../test/fixtures.ts';

let app: TestApp;
let desk: OpenDesk;

beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app, licenses);
});
afterAll(() => app.stop());

/** The address in the newest mail to someone. */
async function stopAddress(recipient: string): Promise<string> {
  const newest = async () =>
    (await app.db.mailboxMessage.findFirst({ where: { recipient }, orderBy: { id: 'desc' } }))?.text ?? '';
  await expect.poll(newest).toContain('/mail/stop?');
  return /http:\S+\/mail\/stop\?\S+/.exec(await newest())?.[0] ?? '';
}

const watching = async (ticketId: string): Promise<boolean> =>
  (await desk.owner.data(`query ($id: ID!) { viewer { ticketState(ticketId: $id) { watching } } }`, { id: ticketId }))
    .viewer.ticketState.watching;

test('mail of a ticket is stopped by a POST, and by nothing that merely looks', async () => {
  const { id, reference } = await desk.openTicket();
  await reply(desk.agent, id, 'Hello');
  const address = await stopAddress(desk.people.owner.email);

  const page = await fetch(address);
  expect(page.status).toBe(200);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await page.text()).toContain(`Stop mail of ${reference}`);
  expect(await watching(id)).toBe(true);

  const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
  const done = await fetch(address, { method: 'POST', body });
  expect(done.status).toBe(200);
  expect(await done.text()).toContain(`You get no more mail of ${reference}`);
  expect(await watching(id)).toBe(false);
  expect((await fetch(address, { method: 'POST' })).status).toBe(200);
});

test('mail of new tickets is stopped for one agent', async () => {
  await desk.openTicket();
  const address = await stopAddress(desk.people.agent.email);
  await fetch(address, { method: 'POST' });
  const { viewer } = await desk.agent.data('{ viewer { mailPreferences { newTickets replies statusChanges } } }');
  expect(viewer.mailPreferences).toEqual({ newTickets: false, replies: true, statusChanges: true });
});

test('an address that was never made stops nothing', async () => {
  const { id } = await desk.openTicket();
  await reply(desk.agent, id, 'Hello');
  const address = new URL(await stopAddress(desk.people.owner.email));
  for (const [name, value] of [
    ['person', desk.people.member.id],
    ['ticket', 'new'],
    ['signature', 'x'],
  ] as const) {
    const forged = new URL(address);
    forged.searchParams.set(name, value);
    expect((await fetch(forged, { method: 'POST' })).status).toBe(404);
  }
  expect((await fetch(`${app.url}/mail/stop`, { method: 'POST' })).status).toBe(404);
  expect((await fetch(address, { method: 'DELETE' })).status).toBe(405);
  expect(await watching(id)).toBe(true);
});
