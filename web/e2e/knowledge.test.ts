import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { cloud } from './desks.ts';
import { fillTicket } from './pages.ts';
import { setStage } from './stage.ts';

// What the cloud desk's team does with its answers. They are archived again at the end: the demo's own stay as they are.

const stage = setStage();

const title = 'Marmalade quotas of a project';
const field = (page: Page, label: string) => page.getByRole('textbox', { name: label, exact: true });

test('an agent writes an article and publishes it, its open page follows, and its old address leads on', async () => {
  const agent = await stage.open('/queue', { as: cloud.agent });
  await agent.getByRole('link', { name: 'Knowledge base' }).click();
  await agent.getByRole('heading', { name: 'Articles', level: 1 }).waitFor();
  await agent.getByRole('list', { name: 'Articles' }).getByRole('link').first().waitFor();
  expect(await violations(agent)).toEqual([]);
  await agent.getByRole('link', { name: 'New article' }).click();
  await field(agent, 'Title').fill(title);
  await expect.poll(() => field(agent, 'Address').inputValue()).toBe('marmalade-quotas-of-a-project');
  await agent.getByRole('button', { name: 'Save draft' }).click();
  await agent.getByText('Say in a sentence or two what it is about').waitFor();
  await agent.getByText('Write the article.').waitFor();
  await field(agent, 'Summary').fill('How much marmalade a project may have.');
  await field(agent, 'Text').click();
  await agent.keyboard.type('Each project has a quota.');
  await agent.getByRole('button', { name: 'Table', exact: true }).click();
  await agent.getByText('Not saved yet. Kept in this browser.').waitFor();
  await agent.reload();
  await field(agent, 'Text').getByText('Each project has a quota.').waitFor();
  expect(await violations(agent)).toEqual([]);
  await agent.getByRole('button', { name: 'Publish', exact: true }).click();
  await agent.getByRole('button', { name: 'Back to draft' }).waitFor();
  await agent.getByText('Saved', { exact: true }).waitFor();

  const reader = await stage.open('/help/cloud/articles/marmalade-quotas-of-a-project', { as: cloud.customer });
  await reader.getByRole('heading', { name: title, level: 1 }).waitFor();
  await reader.getByRole('cell', { name: 'First' }).waitFor();

  await field(agent, 'Title').fill('Marmalade quotas');
  await field(agent, 'Search words (optional)').fill('jam limit\nspread');
  await field(agent, 'Address').fill('marmalade-quotas');
  await agent.getByText('Links to the address of before').waitFor();
  await agent.getByRole('button', { name: 'Save changes' }).click();
  await reader.getByRole('heading', { name: 'Marmalade quotas', level: 1, exact: true }).waitFor();
  await expect.poll(() => new URL(reader.url()).pathname).toBe('/help/cloud/articles/marmalade-quotas');
  const visitor = await stage.open('/help/cloud/articles/marmalade-quotas-of-a-project');
  await expect.poll(() => new URL(visitor.url()).pathname).toBe('/help/cloud/articles/marmalade-quotas');

  await visitor.goto('/help/cloud/articles?q=jam+limit');
  await visitor.getByRole('link', { name: /Marmalade quotas/ }).waitFor();

  await agent.getByRole('link', { name: 'Revisions' }).click();
  const change = agent.getByRole('region', { name: 'Version 3' });
  await change.getByRole('deletion').filter({ hasText: 'of a project' }).waitFor();
  await change.getByRole('insertion').filter({ hasText: 'jam limit' }).waitFor();
  await agent.getByRole('button', { name: /Version 1/ }).click();
  await agent.getByRole('region', { name: 'Version 1' }).getByText('Each project has a quota.').waitFor();
  await agent.getByRole('combobox', { name: 'Compared with' }).click();
  await agent.getByRole('option', { name: 'version 3' }).click();
  const [once, now] = ['of a project', 'jam limit'];
  const back = agent.getByRole('region', { name: 'Version 1' });
  await back.getByRole('insertion').filter({ hasText: once }).waitFor();
  await back.getByRole('deletion').filter({ hasText: now }).waitFor();
  await agent.reload();
  await back.getByRole('insertion').filter({ hasText: once }).waitFor();
  expect(await violations(agent)).toEqual([]);
  await agent.getByRole('button', { name: 'Restore' }).click();
  await agent.getByRole('alertdialog').getByRole('button', { name: 'Restore' }).click();
  await reader.getByRole('heading', { name: title, level: 1 }).waitFor();
});

test('two agents write the same article: who saves last sees both texts and decides', async () => {
  const [one, other] = [
    await stage.open('/knowledge/cloud/articles/marmalade-quotas', { as: cloud.agent }),
    await stage.open('/knowledge/cloud/articles/marmalade-quotas', { as: 'katrin@cloudfactory.example' }),
  ];
  await field(one, 'Summary').fill('What Piotr wrote.');
  await field(other, 'Summary').fill('What Katrin wrote.');
  await one.getByRole('button', { name: 'Save changes' }).click();
  await one.getByText('Saved', { exact: true }).waitFor();
  const overtaken = other.getByRole('region', { name: 'Changed meanwhile' });
  await overtaken.getByText('Piotr').first().waitFor();
  await overtaken.getByRole('insertion').filter({ hasText: 'Katrin' }).waitFor();
  await overtaken.getByRole('button', { name: 'Keep mine' }).click();
  await other.getByRole('button', { name: 'Save changes' }).click();
  await expect.poll(() => field(one, 'Summary').inputValue()).toBe('What Katrin wrote.');
  await other.getByRole('button', { name: 'Archive' }).click();
  await other.getByRole('button', { name: 'Publish again' }).waitFor();
});

test('who describes a ticket is shown articles that may help, in a new tab', async () => {
  const customer = await stage.open('/tickets/new', { as: cloud.customer });
  await fillTicket(customer, cloud, 'Firewall groups');
  const help = customer.getByRole('region', { name: 'Articles that may help' });
  await help.getByRole('link', { name: /Firewall groups and rules/ }).waitFor();
  expect(await violations(customer)).toEqual([]);
  const [opened] = await Promise.all([
    customer.context().waitForEvent('page'),
    help.getByRole('link', { name: /Firewall groups and rules/ }).click(),
  ]);
  await opened.getByRole('heading', { name: 'Firewall groups and rules', level: 1 }).waitFor();
  expect(await field(customer, cloud.words.subject).inputValue()).toBe('Firewall groups');
});

test('agents put categories in order, and write and delete questions, which their readers see at once', async () => {
  const agent = await stage.open('/knowledge/cloud/categories', { as: cloud.agent });
  await agent.getByRole('button', { name: 'New category' }).click();
  const dialog = agent.getByRole('dialog');
  await field(agent, 'Name').fill('Marmalade');
  await dialog.getByRole('button', { name: 'Add category' }).click();
  await dialog.getByText('Say in a sentence what belongs here.').waitFor();
  await field(agent, 'Description').fill('All of it.');
  await dialog.getByRole('button', { name: 'Add category' }).click();
  const categories = agent.getByRole('list', { name: 'Categories' }).getByRole('listitem');
  await expect.poll(() => categories.last().textContent()).toContain('Marmalade');
  await agent.getByRole('button', { name: 'Move Marmalade up' }).click();
  await expect.poll(() => categories.last().textContent()).not.toContain('Marmalade');
  expect(await violations(agent)).toEqual([]);
  await agent.getByRole('button', { name: 'Delete Marmalade' }).click();
  await agent.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
  await categories.filter({ hasText: 'Marmalade' }).waitFor({ state: 'detached' });

  const reader = await stage.open('/help/cloud/faq', { as: cloud.customer });
  await reader.getByRole('button', { name: 'How do billing cycles work?' }).waitFor();
  await agent.getByRole('link', { name: 'FAQ' }).click();
  await agent.getByRole('button', { name: 'New question' }).click();
  await field(agent, 'Question').fill('Is there marmalade?');
  await field(agent, 'Answer').click();
  await agent.keyboard.type('On Sundays.');
  await agent.getByRole('button', { name: 'Add question' }).click();
  await reader.getByRole('button', { name: 'Is there marmalade?' }).waitFor();
  expect(await violations(agent)).toEqual([]);
  await agent.getByRole('button', { name: 'Delete “Is there marmalade?”' }).click();
  await agent.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
  await reader.getByRole('button', { name: 'Is there marmalade?' }).waitFor({ state: 'detached' });
});
