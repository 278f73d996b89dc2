import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { demoPassword } from '../../prisma/demo/accounts.ts';
import { violations } from './axe.ts';
import { licenses, observability } from './desks.ts';
import { createDevice, type Device } from './device.ts';
import { messages, reply } from './pages.ts';
import { attach, attached, field, kept, openTicket, send, stored, write } from './reply-page.ts';
import { setStage } from './stage.ts';

const stage = setStage();

const devices: Device[] = [];
afterEach(async () => {
  for (const device of devices.splice(0)) await device.dispose();
});

/** From now on the server gets what the page sends, and the page gets no answer. */
async function loseAnswers(page: Page): Promise<() => number> {
  let lost = 0;
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('mutation PostReply')) return route.continue();
    await route.fetch();
    lost += 1;
    await route.abort();
  });
  return () => lost;
}

test('a reply whose answer is lost with the whole browser is stored once, and what was written after it is still there', async () => {
  const { page: elsewhere, ticket } = await openTicket(stage, 'The answer is lost');
  await elsewhere.close();
  const device = await createDevice(stage.parley.url);
  devices.push(device);

  const page = await device.open(`/tickets/${ticket.reference}`, licenses.customer);
  const lost = await loseAnswers(page);
  await reply(page, licenses, 'Sent into a storm.');
  await expect.poll(lost).toBeGreaterThan(0);
  await write(page, 'And one more thing');
  await attach(page, 'trace.png');
  await kept(page, 'And one more thing', 'trace.png');
  await device.kill();

  const again = await device.open(`/tickets/${ticket.reference}`, licenses.customer);
  await messages(again, 'Sent into a storm.').waitFor();
  await again.getByText('And one more thing').waitFor();
  await attached(again, 'trace.png').waitFor();
  await again.getByText('Sending…').waitFor({ state: 'detached' });
  await again.getByText('Waiting for the connection').waitFor({ state: 'detached' });
  expect(await messages(again, 'Sent into a storm.').count()).toBe(1);
  expect(await stored(stage, ticket, 'Sent into a storm.')).toHaveLength(1);

  await send(again).click();
  await messages(again, 'And one more thing').getByText('trace.png').first().waitFor();
  await expect.poll(() => stored(stage, ticket, 'And one more thing')).toHaveLength(1);
  await expect.poll(() => field(again).textContent()).toBe('');
});

test('replies written without a network wait, outlive the page, and arrive once and in order', async () => {
  const { page, ticket } = await openTicket(stage, 'Written in a tunnel');
  stage.expectErrors(/ERR_INTERNET_DISCONNECTED|WebSocket connection/);
  await page.context().setOffline(true);
  for (const text of ['First of three.', 'Second of three.', 'Third of three.']) {
    await reply(page, licenses, text);
    await messages(page, text).waitFor();
    await expect.poll(() => field(page).textContent()).toBe('');
  }
  await messages(page, 'First of three.').getByText('Waiting for the connection').waitFor();
  // Nothing could be shown there without a network; what waits goes out from any page.
  const context = page.context();
  await page.close();
  await context.setOffline(false);
  const later = await context.newPage();
  await later.goto('/tickets');

  const ofThree = () => stored(stage, ticket, 'of three.');
  await expect.poll(ofThree).toEqual(['First of three.', 'Second of three.', 'Third of three.']);
  await later.goto(`/tickets/${ticket.reference}`);
  await messages(later, 'Third of three.').waitFor();
  expect(await messages(later, 'of three.').count()).toBe(3);
  expect(await ofThree()).toHaveLength(3);
});

test('a second click, a second Ctrl+Enter and a second tab send the message once', async () => {
  const { page, ticket } = await openTicket(stage, 'Pressed twice');
  await write(page, 'Clicked twice.');
  await send(page).dblclick();
  await messages(page, 'Clicked twice.').waitFor();

  await write(page, 'Pressed twice.');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+Enter');
  await messages(page, 'Pressed twice.').waitFor();

  const other = await page.context().newPage();
  await other.goto(`/tickets/${ticket.reference}`);
  await write(page, 'Sent by two tabs.');
  await other.getByText('Sent by two tabs.').waitFor();
  await Promise.all([page, other].map((tab) => send(tab).evaluate((button: HTMLElement) => button.click())));
  for (const text of ['Clicked twice.', 'Pressed twice.', 'Sent by two tabs.']) {
    await expect.poll(() => stored(stage, ticket, text)).toHaveLength(1);
    for (const tab of [page, other]) {
      await messages(tab, text).waitFor();
      expect(await messages(tab, text).count(), text).toBe(1);
    }
  }
  await expect.poll(() => field(page).textContent()).toBe('');
  await expect.poll(() => field(other).textContent()).toBe('');
});

test('a reply to a ticket that was closed meanwhile is refused with its reason, and its words and files are kept', async () => {
  const { page, ticket } = await openTicket(stage, 'Closed meanwhile');
  stage.expectErrors(/ERR_INTERNET_DISCONNECTED|WebSocket connection/);
  await write(page, 'One last question');
  await attach(page, 'question.png');
  await page.context().setOffline(true);
  await send(page).click();
  const waiting = messages(page, 'One last question');
  await waiting.getByText('Waiting for the connection').waitFor();

  const agent = await stage.open(`/queue/${ticket.reference}`, { as: licenses.agent });
  await agent.getByRole('button', { name: /^Status:/ }).click();
  await agent.getByRole('menuitemradio', { name: /^Closed/ }).click();
  await agent.getByRole('alertdialog').getByRole('button', { name: 'Close Ticket' }).click();
  await agent.getByRole('textbox', { name: 'Reply' }).waitFor({ state: 'detached' });

  await page.context().setOffline(false);
  await waiting.getByText('The ticket is closed').waitFor();
  await waiting.getByText('question.png').first().waitFor();
  await waiting.getByRole('button', { name: 'Copy text' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'New Ticket' }).waitFor();
  expect(await stored(stage, ticket, 'One last question')).toEqual([]);

  // On every other page it is told as well.
  await page.goto('/tickets');
  const unsent = page.getByRole('list', { name: 'Messages that were not sent' });
  await unsent.getByText('One last question').waitFor();
  expect(await violations(page)).toEqual([]);
  await unsent.getByRole('link', { name: 'Open ticket' }).click();
  await waiting.getByRole('button', { name: 'Discard' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Discard' }).click();
  await waiting.waitFor({ state: 'detached' });
  await page.reload();
  await messages(page, 'It fails every time.').waitFor();
  expect(await messages(page, 'One last question').count()).toBe(0);
});

test('a draft with its file outlives a reload, is the same in a second tab, and is gone from both when it is sent', async () => {
  const { page, ticket } = await openTicket(stage, 'Half a sentence');
  await write(page, 'Half a sentence');
  await attach(page, 'half.png');
  await page.reload();
  await expect.poll(() => field(page).textContent()).toBe('Half a sentence');
  await attached(page, 'half.png').waitFor();

  await field(page).click();
  const other = await page.context().newPage();
  await other.goto(`/tickets/${ticket.reference}`);
  await expect.poll(() => field(other).textContent()).toBe('Half a sentence');
  await attached(other, 'half.png').waitFor();
  await field(other).click();
  await other.keyboard.press('Control+End');
  await other.keyboard.type(', and the other half');
  await expect.poll(() => field(page).textContent()).toBe('Half a sentence, and the other half');
  // Back in the first tab one goes on typing where the text ends.
  await page.keyboard.type('.');
  await expect.poll(() => field(other).textContent()).toBe('Half a sentence, and the other half.');

  await send(page).click();
  for (const tab of [page, other]) {
    await messages(tab, 'and the other half').getByText('half.png').first().waitFor();
    await expect.poll(() => field(tab).textContent()).toBe('');
    await attached(tab, 'half.png').waitFor({ state: 'detached' });
  }
  await other.reload();
  await messages(other, 'and the other half').waitFor();
  expect(await field(other).textContent()).toBe('');
  await expect.poll(() => stored(stage, ticket, 'and the other half')).toHaveLength(1);
});

test('a browser that keeps nothing sends all the same, and asks before it is closed with something in the field', async () => {
  const { page, ticket } = await openTicket(stage, 'A private window');
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await page.reload();
  await reply(page, licenses, 'Leaves no trace.');
  await messages(page, 'Leaves no trace.').waitFor();
  await expect.poll(() => stored(stage, ticket, 'Leaves no trace.')).toHaveLength(1);
  await page.getByText('Sending…').waitFor({ state: 'detached' });

  await write(page, 'Not sent yet');
  const [question] = await Promise.all([page.waitForEvent('dialog'), page.close({ runBeforeUnload: true })]);
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
  expect(await field(page).textContent()).toBe('Not sent yet');
});

test('what somebody wrote is neither shown to nor sent as whoever signs in next, and goes out when they are back', async () => {
  const colleague = 'elena.popescu@northstar-logistics.example';
  const { page, ticket } = await openTicket(stage, 'One browser, two people', observability);
  stage.expectErrors(/ERR_INTERNET_DISCONNECTED|WebSocket connection/);
  await page.context().setOffline(true);
  await reply(page, observability, 'Written by Wei.');
  await messages(page, 'Written by Wei.').getByText('Waiting for the connection').waitFor();

  await signInSilently(page, colleague);
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Elena Popescu' }).waitFor();
  await messages(page, 'It fails every time.').getByText('Wei Zhang').waitFor();
  expect(await page.getByText('Written by Wei.').count()).toBe(0);
  expect(await stored(stage, ticket, 'Written by Wei.')).toEqual([]);

  await signInSilently(page, observability.customer);
  await page.reload();
  await messages(page, 'Written by Wei.')
    .getByText(/^\W*You$/)
    .waitFor();
  await expect.poll(() => stored(stage, ticket, 'Written by Wei.')).toHaveLength(1);
});

/** In the same browser, as another tab of it would. */
async function signInSilently(page: Page, email: string): Promise<void> {
  const data = { email, password: demoPassword };
  const headers = { origin: stage.parley.url };
  expect((await page.context().request.post('/api/auth/sign-in/email', { data, headers })).ok()).toBe(true);
}
