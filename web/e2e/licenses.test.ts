import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { arrived, choose, file, files } from './attachment-field.ts';
import { createTicket } from './by-api.ts';
import { licenses } from './desks.ts';
import { fillTicket, head, messages, optionsOf, reply, setStatus, signIn, status } from './pages.ts';
import { field, pixel, stored } from './reply-page.ts';
import { setStage } from './stage.ts';
import { useUp } from './used-up.ts';

// The user guide of the licences desk in its order: each heading is a test, and they tell of one ticket. Priorities stand
// most urgent first, where the guide begins with the least.

const stage = setStage();
const { words } = licenses;

/** Of the ticket that the guide is walked with. */
let reference = '';

test('Overview: every ticket gets a unique ID', async () => {
  const page = await stage.open('/dashboard', { as: licenses.customer });
  const opened = [
    await createTicket(page, 'One', { body: 'First.' }),
    await createTicket(page, 'Two', { body: 'Next.' }),
  ];
  const references = opened.map((ticket) => ticket.reference);
  expect(references).toEqual(references.map(() => expect.stringMatching(/^TKT-[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{4}$/)));
  expect(new Set(references).size).toBe(2);
});

test('Accessing Support Tickets: who is not logged in is brought back to tickets after signing in', async () => {
  const page = await stage.open('/tickets');
  await page.waitForURL(/\/sign-in\?/);
  await signIn(page, licenses.customer);
  await page.waitForURL(/\/tickets$/);
  await page.getByRole('heading', { name: 'Tickets' }).waitFor();
  await page.goto('/dashboard');
  await page.getByRole('link', { name: 'Support tickets' }).click();
  await page.waitForURL(/\/tickets$/);
});

test('Creating a New Ticket: topic, subject, priority, licence, message, screenshots', async () => {
  const page = await stage.open('/tickets', { as: licenses.customer });
  await page.getByRole('link', { name: 'New Ticket' }).click();

  const topics = page.getByRole('radiogroup', { name: 'Topic' });
  expect(await optionsOf(topics)).toEqual([
    'General Topic: General questions and inquiries',
    'License Related: License activation, transfer, or issues',
    'Report Bug: Report a software bug or issue',
    'Feature Request: Suggest a new feature or improvement',
    'Billing & Payment: Payment issues, refunds, or invoices',
  ]);
  await topics.getByRole('radio', { name: 'License Related' }).click();
  await page.getByRole('textbox', { name: words.subject }).fill("License won't activate on server X");

  const priorities = page.getByRole('radiogroup', { name: 'Priority' });
  expect(await optionsOf(priorities)).toEqual([
    'High: Urgent problems affecting your service',
    'Medium: Standard issues',
    'Low: Non-urgent questions or general feedback',
  ]);
  expect(await priorities.getByRole('radio', { name: 'Medium' }).isChecked()).toBe(true);

  const license = page.getByRole('combobox', { name: 'Link a License' });
  await license.click();
  await page.getByRole('option').nth(1).waitFor();
  const offered = await page.getByRole('option').allTextContents();
  expect(offered.filter((option) => /active|pending|suspended/i.test(option)).length).toBe(offered.length - 1);
  await page.getByRole('option').nth(1).click();

  await page.getByRole('textbox', { name: words.body }).click();
  await page.keyboard.type('It says **invalid key**, whatever I do:');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- on the server');
  await choose(
    page,
    words.attach,
    ...['1', '2', '3', '4', '5'].map((name) => ({ name: `${name}.png`, content: pixel })),
  );
  await arrived(page, '5.png');
  await file(page, '5.png').hover();
  await page.getByRole('button', { name: 'Remove 5.png' }).click();
  await expect.poll(() => files(page).count()).toBe(4);

  await page.getByRole('button', { name: words.submit }).click();
  await page.waitForURL(/\/tickets\/TKT-[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{4}$/);
  reference = page.url().split('/').at(-1)!;
});

test('Viewing Your Tickets: the latest change first, each card with all that tells it apart', async () => {
  const page = await stage.open('/tickets', { as: licenses.customer });
  const card = page.getByRole('article').first();
  for (const fact of [
    "License won't activate",
    reference,
    'Open',
    'Medium',
    'License Related',
    'Licence:',
    'Created',
    'Updated',
  ])
    await card.getByText(fact).first().waitFor();
  await card.getByText('Premium').waitFor();
});

test('Filtering Tickets: tabs by status, each with its count', async () => {
  const page = await stage.open('/tickets', { as: licenses.customer });
  const tabs = page.getByRole('tablist', { name: 'Tickets by status' });
  const counts = new Map<string, number>();
  await tabs.getByRole('tab', { name: /^All\s*\d/ }).waitFor();
  for (const tab of await tabs.getByRole('tab').allTextContents()) {
    const [, label, count] = /^(.+?)\s*(\d+)$/.exec(tab)!;
    counts.set(label!, Number(count));
  }
  const [all, ...byStatus] = counts.values();
  expect([...counts.keys()]).toEqual(['All', 'Open', 'In Progress', 'Resolved', 'Closed']);
  expect(byStatus.reduce((sum, count) => sum + count, 0)).toBe(all);
  await tabs.getByRole('tab', { name: /^Resolved/ }).click();
  await expect.poll(() => page.getByRole('article').count()).toBe(counts.get('Resolved'));
});

test('Ticket Detail & Conversation: facts, message and attachments; the team answers as Support Team', async () => {
  const customer = await stage.open(`/tickets/${reference}`, { as: licenses.customer });
  await status(customer, reference, 'Open').waitFor();
  await head(customer, reference).getByText('License Related').waitFor();
  const original = messages(customer, 'invalid key');
  expect(await original.locator('strong').textContent()).toBe('invalid key');
  await original.getByRole('button', { name: /1\.png/ }).waitFor();
  await original.getByText('👤').waitFor();

  const agent = await stage.open(`/queue/${reference}`, { as: licenses.agent });
  await agent.getByRole('button', { name: 'Accept' }).click();
  await status(customer, reference, 'In Progress').waitFor();
  await reply(agent, licenses, 'A new key is in your account.');
  const answer = messages(customer, 'A new key is in your account.');
  await answer.getByText('Support Team').waitFor();
  await answer.getByText('🛡️').waitFor();
  expect(await customer.getByText('Tomás').count()).toBe(0);
  await setStatus(agent, 'Resolved');
  await status(customer, reference, 'Resolved').waitFor();
});

test('Replying to a Ticket: it appears at once, the page goes to it, and a resolved ticket is open again', async () => {
  const page = await stage.open(`/tickets/${reference}`, { as: licenses.customer });
  await reply(page, licenses, 'The new one is refused as well.');
  const sent = messages(page, 'The new one is refused as well.');
  await sent.waitFor();
  await status(page, reference, 'Open').waitFor();
  await expect.poll(() => isInView(sent)).toBe(true);
});

test('Closing a Ticket: asks first; then there is no reply form, but a way to a new ticket', async () => {
  const page = await stage.open(`/tickets/${reference}`, { as: licenses.customer });
  await page.getByRole('button', { name: 'Close Ticket' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
  await status(page, reference, 'Open').waitFor();
  await page.getByRole('button', { name: 'Close Ticket' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Close Ticket' }).click();
  await status(page, reference, 'Closed').waitFor();
  await page.getByRole('textbox', { name: 'Reply' }).waitFor({ state: 'detached' });
  await page.getByRole('region', { name: 'Conversation' }).getByRole('link', { name: 'New Ticket' }).click();
  await page.waitForURL(/\/tickets\/new/);
});

test('Ticket Statuses Explained: the ticket’s page says what its status means, as soon as it changes', async () => {
  const customer = await stage.open(`/tickets/${reference}`, { as: licenses.customer });
  await customer.getByText('The ticket is finalized. No further replies can be added.').waitFor();
  const { reference: another } = await createTicket(customer, 'From status to status', { body: 'Please look.' });
  await customer.goto(`/tickets/${another}`);
  await customer.getByText('has been submitted and is waiting for a response from the support team.').waitFor();
  const agent = await stage.open(`/queue/${another}`, { as: licenses.agent });
  await agent.getByRole('button', { name: 'Accept' }).click();
  await customer.getByText('The support team is actively working on your issue.').waitFor();
  await setStatus(agent, 'Resolved');
  await customer.getByText('If you reply, the ticket reopens automatically.').waitFor();
});

test('Premium Badge: the queue shows and sorts tickets of licensed accounts first', async () => {
  const agent = await stage.open('/queue?slice=all&sort=premium', { as: licenses.agent });
  await agent.getByRole('list', { name: 'All' }).getByRole('listitem').first().getByText('Premium').waitFor();
});

test('Tips for Faster Support: the form says what helps, and the team has the linked licence at once', async () => {
  const page = await stage.open('/tickets/new', { as: licenses.customer });
  for (const tip of [
    'A few words that say what it is about',
    'Include error messages',
    'can look up its details at once',
  ])
    await page.getByText(tip).waitFor();
  const agent = await stage.open(`/queue/${reference}?slice=every&type=license`, { as: licenses.agent });
  await agent.getByText('this ticket is about it').locator('visible=true').waitFor();
  const rows = agent.getByRole('region', { name: 'Tickets' });
  await rows.locator(`a[data-reference="${reference}"]`).waitFor();
});

test('Email Notifications: the team was told of the ticket, and its customer of the reply', async () => {
  const told = (recipient: string) =>
    stage.parley.db.mailboxMessage.count({ where: { recipient, subject: { contains: reference } } });
  await expect.poll(() => told(licenses.agent)).toBeGreaterThan(0);
  await expect.poll(() => told(licenses.customer)).toBeGreaterThan(0);
});

test('Rate Limits: too many replies and tickets are refused, say when to try again, and keep what was written', async () => {
  const page = await stage.open('/tickets', { as: licenses.customer });
  const ticket = await createTicket(page, 'In haste', { body: 'Quick.' });
  await page.goto(`/tickets/${ticket.reference}`);
  await reply(page, licenses, 'The first.');
  await expect.poll(() => stored(stage, ticket, 'The first.')).toHaveLength(1);
  await useUp(stage, 'WRITE_MESSAGE', 30);
  await reply(page, licenses, 'One too many.');
  const pending = messages(page, 'One too many.');
  await pending.getByText('Too many messages in a short time').waitFor();
  await pending.getByText(/^in \d+ seconds?$/).waitFor();
  await field(page).click();
  await page.keyboard.type('Meanwhile');
  await expect.poll(() => stored(stage, ticket, 'One too many.'), { timeout: 75_000 }).toHaveLength(1);
  await page.getByText('Too many messages').waitFor({ state: 'detached' });
  await expect.poll(() => pending.count()).toBe(1);
  await expect.poll(() => field(page).textContent()).toBe('Meanwhile');

  await useUp(stage, 'CREATE_TICKET', 600);
  await page.goto('/tickets/new');
  await fillTicket(page, licenses, 'One ticket too many');
  await page.getByRole('button', { name: words.submit, exact: true }).click();
  await page.getByText(/^Try again in \d+ minutes?/).waitFor();
  await expect.poll(() => page.getByRole('textbox', { name: words.subject }).inputValue()).toBe('One ticket too many');
});

const isInView = (element: Locator) =>
  element.evaluate((node) => {
    const { top, bottom } = node.getBoundingClientRect();
    return top < innerHeight && bottom > 0;
  });
