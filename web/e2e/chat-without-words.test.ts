import { expect, test } from 'vitest';
import { neverOpen, openNow } from '../../api/test/chats.ts';
import { overflow, violations } from './axe.ts';
import { hoursOf, inList, say, says } from './chats.ts';
import { cloud } from './desks.ts';
import { hasFocus, messages } from './pages.ts';
import { setStage } from './stage.ts';

const stage = setStage();

const setHours = hoursOf(stage);
const phone = { width: 360, height: 740 };

test('in hours a person is asked for before a word, comes, and is told what it is about', async () => {
  await setHours(openNow.settings.workingHours);
  const page = await stage.open('/help/cloud/chat', { as: cloud.customer, viewport: phone });
  await page.getByRole('button', { name: 'Start chat' }).click();
  await page.getByRole('button', { name: 'Talk to a person' }).click();
  const queue = page.getByRole('status').filter({ hasText: 'You are next.' });
  await queue.filter({ hasText: 'You can write meanwhile what it is about.' }).waitFor();
  expect(await page.getByRole('button', { name: 'Make it a ticket' }).count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);

  const agent = await stage.open('/chats', { as: cloud.agent });
  await inList(agent, 'Waiting', 'Lars Holmgren').filter({ hasText: 'Has written nothing yet' }).click();
  await agent.getByRole('button', { name: 'Accept', exact: true }).click();
  await says(agent, 'You have this chat.');
  await agent.getByRole('button', { name: 'More', exact: true }).click();
  await agent.getByRole('menuitem', { name: 'Leave to the assistant' }).waitFor();
  expect(await agent.getByRole('menuitem', { name: 'Go on as a ticket' }).count()).toBe(0);
  await agent.keyboard.press('Escape');
  await say(agent, 'Hello, how can I help?');
  await messages(page, 'Hello, how can I help?').waitFor();
  await say(page, 'My gazelle volume is full.');
  await messages(agent, 'My gazelle volume is full.').waitFor();
  await agent.getByRole('button', { name: 'More', exact: true }).click();
  await agent.getByRole('menuitem', { name: 'Go on as a ticket' }).click();
  await page.getByRole('link', { name: /^Open TKT-/ }).click();
  await page.getByRole('heading', { name: 'My gazelle volume is full.' }).waitFor();
});

test('out of hours who asks for a person before a word is told the hours, writes, and gets their ticket', async () => {
  await setHours(neverOpen.settings.workingHours);
  const page = await stage.open('/help/cloud/chat', { as: cloud.customer, viewport: phone });
  await page.getByRole('button', { name: 'Start chat' }).click();
  await page.getByText('Write what it is about first: then it can become a ticket.').waitFor();
  const ask = page.getByRole('button', { name: 'Talk to a person' });
  await ask.click();
  await messages(page, 'Our team is not at work at the moment.')
    .getByText('Support hours: As the test has it.')
    .waitFor();
  // Once more would tell the same: it waits for words, and keeps the focus of who pressed it.
  await expect.poll(() => ask.getAttribute('aria-disabled')).toBe('true');
  await expect.poll(() => hasFocus(ask)).toBe(true);
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);

  await say(page, 'My impala volume is full.');
  await messages(page, 'Automatic reply').nth(2).waitFor();
  await page.getByText('Our team is not there now: it becomes a ticket.').waitFor();
  await ask.click();
  await page.getByRole('link', { name: /^Open TKT-/ }).click();
  await page.getByRole('heading', { name: 'My impala volume is full.' }).waitFor();
});
