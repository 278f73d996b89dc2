import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { arrived, choose } from './attachment-field.ts';
import { overflow, violations } from './axe.ts';
import { createTicket } from './by-api.ts';
import { cloud } from './desks.ts';
import { fillTicket, head, messages, optionsOf, reply, setStatus, status, submitTicket } from './pages.ts';
import { setStage } from './stage.ts';

// The guide of the cloud desk in its order, as far as it tells of tickets: each heading is a test, and they tell of one
// ticket. Priorities stand most urgent first, where the guide begins with the least.

const stage = setStage();
const { words } = cloud;

/** Of the ticket that the guide is walked with. */
let reference = '';

test('Ticket Statistics: four cards count the tickets, and change by themselves', async () => {
  const page = await stage.open('/tickets', { as: cloud.customer });
  await expect.poll(async () => (await statistics(page)).filter(Number.isInteger).length).toBe(4);
  const [total, open, inProgress, resolved] = (await statistics(page)) as [number, number, number, number];
  expect(open + inProgress + resolved).toBe(total);
  await createTicket(page, 'Counted', { body: 'One more.' });
  await expect.poll(() => statistics(page)).toEqual([total + 1, open + 1, inProgress, resolved]);
});

test('Creating a New Ticket: subject, category, priority, description', async () => {
  const page = await stage.open('/tickets', { as: cloud.customer });
  await page.getByRole('link', { name: 'New Ticket' }).click();
  expect(await optionsOf(page.getByRole('radiogroup', { name: 'Category' }))).toEqual([
    'General: Account questions, feature requests, general inquiries.',
    'Technical: Service issues, connectivity problems, configuration help.',
    'Billing: Invoice disputes, payment questions, pricing inquiries.',
    'Account: Profile changes, access issues, security concerns.',
  ]);
  const priorities = await optionsOf(page.getByRole('radiogroup', { name: 'Priority' }));
  expect(priorities.map((option) => option.split(':')[0])).toEqual(['Urgent', 'High', 'Medium', 'Low']);
  await page.getByRole('radio', { name: 'High' }).click();
  await fillTicket(page, cloud, 'Web server unreachable');
  reference = await submitTicket(page, cloud, 'Web server unreachable');
  await head(page, reference).getByText('High').waitFor();
});

test('Viewing a Ticket: messages in the order of time, a reply, its files', async () => {
  const page = await stage.open('/tickets', { as: cloud.customer });
  await page.getByRole('link', { name: 'Web server unreachable' }).click();
  await status(page, reference, 'Open').waitFor();
  await choose(page, words.attach, { name: 'nginx.conf', content: 'server { listen 80; }' });
  await arrived(page, 'nginx.conf');
  await reply(page, cloud, 'This is the configuration.');
  await messages(page, 'This is the configuration.')
    .getByRole('link', { name: /nginx\.conf/ })
    .waitFor();
  const thread = await page.getByRole('region', { name: 'Conversation' }).getByRole('article').allTextContents();
  expect(thread.map((text) => text.includes('It fails'))).toEqual([true, false]);
});

test('Ticket Status Workflow: one waiting for the customer says so, a reply moves it forward, a resolved one is reopened', async () => {
  const customer = await stage.open(`/tickets/${reference}`, { as: cloud.customer });
  const agent = await stage.open(`/queue/${reference}`, { as: cloud.agent });
  await status(customer, reference, 'Open').waitFor();
  await customer.getByText('The support team has not yet responded.').waitFor();
  await agent.getByRole('button', { name: 'Accept' }).click();
  await status(customer, reference, 'In Progress').waitFor();
  await customer.getByText('A support agent is actively investigating your issue.').waitFor();

  await setStatus(agent, 'Waiting on Customer');
  await status(customer, reference, 'Waiting on Customer').waitFor();
  await customer.getByText('Reply to move the ticket forward').waitFor();
  await reply(customer, cloud, 'Since Tuesday.');
  await status(customer, reference, 'In Progress').waitFor();

  await setStatus(agent, 'Resolved');
  await status(customer, reference, 'Resolved').waitFor();
  await customer.getByText('You can reopen it if the problem persists').waitFor();
  await head(customer, reference).getByRole('button', { name: 'Reopen' }).click();
  await status(customer, reference, 'Open').waitFor();

  await customer.getByRole('button', { name: 'Close Ticket' }).click();
  await customer.getByRole('alertdialog').getByRole('button', { name: 'Close Ticket' }).click();
  await status(customer, reference, 'Closed').waitFor();
  await customer.getByText('The ticket is archived. No further action is needed.').waitFor();
  await customer.getByRole('textbox', { name: 'Reply' }).waitFor({ state: 'detached' });
});

/** Total, open, in progress and resolved, as the cards say; NaN where they don't know yet. */
async function statistics(page: Page): Promise<number[]> {
  const numbers = page.getByLabel('Ticket statistics').locator('dd:first-of-type');
  return (await numbers.allTextContents()).map((text) => (text ? Number(text) : Number.NaN));
}

test('Knowledge Base: articles by category, found by keyword, read signed out and said to be helpful', async () => {
  const visitor = await stage.open('/help/cloud/articles');
  await visitor.getByRole('link', { name: 'Networking and firewalls' }).click();
  await visitor.getByRole('heading', { name: 'Networking and firewalls', level: 1 }).waitFor();
  expect(await overflow(visitor)).toBe(0);
  await visitor.getByRole('searchbox', { name: 'Search articles and questions' }).fill('fierwall grups');
  const found = visitor.getByRole('list', { name: 'Found' }).getByRole('link');
  await found.filter({ hasText: 'Firewall groups and rules' }).first().waitFor();
  await expect.poll(() => visitor.locator('mark').first().textContent()).toBe('Firewall');
  expect(await violations(visitor)).toEqual([]);
  await found.filter({ hasText: 'Firewall groups and rules' }).first().click();
  await visitor.getByRole('heading', { name: 'Firewall groups and rules', level: 1 }).waitFor();
  await visitor.getByRole('navigation', { name: 'On this page' }).getByRole('link').first().click();
  await expect.poll(() => new URL(visitor.url()).hash).not.toBe('');
  expect(await violations(visitor)).toEqual([]);

  const customer = await stage.open('/help/cloud/articles/private-networks', { as: cloud.customer });
  await customer.getByRole('table').first().waitFor();
  await customer.getByRole('complementary', { name: 'Note' }).waitFor();
  expect(await violations(customer)).toEqual([]);
  await customer.getByRole('button', { name: 'Yes' }).click();
  await customer.getByText('Thank you.').waitFor();
  await customer.reload();
  await customer.getByRole('button', { name: 'Yes', pressed: true }).waitFor();
  await stage.parley.db.articleVote.deleteMany();
  await stage.parley.db.article.updateMany({ data: { helpfulCount: 0 } });
});

test('FAQ: a question opens to its answer, has an address of its own, and is found', async () => {
  const visitor = await stage.open('/help/cloud/faq');
  const question = (name: string) => visitor.getByRole('button', { name });
  await question('How do billing cycles work?').click();
  await visitor.getByText('The cycle is the calendar month').waitFor();
  await expect.poll(() => new URL(visitor.url()).hash).toBe('#billing-cycle');
  await visitor.reload();
  await visitor.getByText('The cycle is the calendar month').waitFor();
  await visitor.getByRole('searchbox', { name: 'Search questions' }).fill('pasword');
  await question('How do billing cycles work?').waitFor({ state: 'detached' });
  await question('How do I reset my password?').waitFor();
  expect(await violations(visitor)).toEqual([]);
});

test('Support Hub: four cards, the statistics, and a tab for each way to get help, which the address names', async () => {
  const customer = await stage.open('/help/cloud', { as: cloud.customer });
  const cards = customer.getByRole('list', { name: 'Elsewhere' }).getByRole('link');
  await expect.poll(() => cards.count()).toBe(4);
  await expect.poll(async () => (await statistics(customer)).filter(Number.isInteger).length).toBe(4);
  const [total] = (await statistics(customer)) as [number];
  await createTicket(customer, 'Counted on the hub', { body: 'One more.' });
  await expect.poll(async () => (await statistics(customer))[0]).toBe(total + 1);
  expect(await violations(customer)).toEqual([]);

  const tab = (name: string) => customer.getByRole('tab', { name });
  await tab('FAQ').click();
  await customer.getByRole('button', { name: 'How do I reset my password?' }).waitFor();
  await expect.poll(() => new URL(customer.url()).searchParams.get('tab')).toBe('faq');
  await tab('Live Chat').click();
  await customer.getByText('Beta', { exact: true }).waitFor();
  await customer.reload();
  await customer.getByRole('link', { name: 'Open the chat' }).waitFor();
  await tab('Knowledge Base').click();
  await customer.getByRole('link', { name: 'Networking and firewalls' }).waitFor();
  expect(await violations(customer)).toEqual([]);

  const visitor = await stage.open('/help/cloud', { viewport: { width: 360, height: 740 } });
  await visitor.getByRole('link', { name: 'Sign in' }).last().waitFor();
  expect(await overflow(visitor)).toBe(0);
});

test('Status Page: what the team posts is on the page of whoever reads it, without a reload', async () => {
  const reader = await stage.open('/help/cloud/status', { as: cloud.customer });
  const summary = (words: string) => reader.getByRole('status').filter({ hasText: words });
  await summary('All services work').waitFor();
  const days = reader.getByRole('slider', { name: 'API, Everywhere: the last 90 days' });
  await days.focus();
  await reader.keyboard.press('Home');
  await reader.keyboard.press('ArrowRight');
  await expect.poll(() => days.getAttribute('aria-valuetext')).toMatch(/^\w+ \d+ \w+: Operational$/);
  expect(await violations(reader)).toEqual([]);
  expect(await reader.getByRole('button', { name: 'New incident' }).count()).toBe(0);

  const agent = await stage.open('/help/cloud/status', { as: cloud.agent });
  await agent.getByRole('button', { name: 'New incident' }).click();
  const form = agent.getByRole('form', { name: 'New incident' });
  const title = form.getByRole('textbox', { name: 'What is wrong' });
  await title.fill('Zones answer slowly');
  await form.getByRole('button', { name: 'Add a component' }).click();
  await form.getByRole('button', { name: 'Post incident' }).click();
  await form.getByText('Say what it means for those who use the services.').waitFor();
  expect(await title.inputValue(), 'what was typed stays').toBe('Zones answer slowly');
  expect(await violations(agent)).toEqual([]);
  await form.getByRole('textbox', { name: 'What to say' }).fill('One of **four** name servers is away.');
  await form.getByRole('button', { name: 'Post incident' }).click();

  const incident = reader.getByRole('article', { name: 'Zones answer slowly' });
  await incident.getByText('One of four name servers is away.').waitFor();
  await summary('Some services are partly out').waitFor();
  expect(await violations(reader)).toEqual([]);

  await agent
    .getByRole('article', { name: 'Zones answer slowly' })
    .getByRole('button', { name: 'Post update' })
    .click();
  const update = agent.getByRole('form', { name: 'Update of “Zones answer slowly”' });
  await update.getByRole('combobox', { name: 'Stage' }).click();
  await agent.getByRole('option', { name: 'Resolved' }).click();
  await update.getByRole('textbox', { name: 'What to say' }).fill('It is back.');
  await update.getByRole('button', { name: 'Post and resolve' }).click();
  await incident.getByText('It is back.').waitFor();
  await summary('All services work').waitFor();
  await reader
    .getByRole('region', { name: 'Past incidents' })
    .getByRole('article', { name: 'Zones answer slowly' })
    .waitFor();
  await stage.parley.db.incident.deleteMany({ where: { title: 'Zones answer slowly' } });
});
