import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { arrived, choose } from './attachment-field.ts';
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
