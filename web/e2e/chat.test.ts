import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { neverOpen, openNow } from '../../api/test/chats.ts';
import { arrived, choose } from './attachment-field.ts';
import { overflow, violations } from './axe.ts';
import { stepChat, writeInChat } from './by-api.ts';
import { hoursOf, say } from './chats.ts';
import { cloud } from './desks.ts';
import { hasFocus, messages, signIn } from './pages.ts';
import { setStage } from './stage.ts';
import { useUp } from './used-up.ts';

const stage = setStage();
const katrin = 'katrin@cloudfactory.example';

const setHours = hoursOf(stage);

const chatIdOf = (page: Page): string => new URL(page.url()).searchParams.get('chat') ?? '';

test('out of hours: a visitor signs in, is answered with sources, and asks for a person, which makes a ticket', async () => {
  await setHours(neverOpen.settings.workingHours);
  const page = await stage.open('/help/cloud/chat', { viewport: { width: 360, height: 740 } });
  await signIn(page, cloud.customer);
  await page.getByText('Beta', { exact: true }).waitFor();
  await page.getByText('Closed.').waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);

  await page.getByRole('button', { name: 'How do I reset my password?' }).click();
  await messages(page, 'Automatic reply').getByRole('link', { name: 'How do I reset my password?' }).waitFor();
  await page.getByText('Our team is not there now').waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);

  await page.getByRole('button', { name: 'Talk to a person' }).click();
  await page
    .getByRole('status')
    .filter({ hasText: 'Our team is not at work now, so this chat is a ticket.' })
    .waitFor();
  await page.getByRole('textbox', { name: 'Message' }).waitFor({ state: 'detached' });
  await page.reload();
  await page.getByRole('link', { name: /^Open TKT-/ }).click();
  await page.getByRole('heading', { name: 'How do I reset my password?' }).waitFor();
  await messages(page, 'Our team is not at work at the moment.').waitFor();
});

test('in hours: through a procedure with a reload in the middle, to a person who leaves, and to another', async () => {
  await setHours(openNow.settings.workingHours);
  const page = await stage.open('/help/cloud/chat', { as: cloud.customer });
  await page.getByText(/^Open now/).waitFor();
  await page.getByRole('button', { name: 'Start chat' }).click();
  const field = page.getByRole('textbox', { name: 'Message' });
  await expect.poll(() => hasFocus(field)).toBe(true);
  await say(page, 'Restore a database to a point in time');
  await messages(page, 'Step 1 of').waitFor();
  await field.click();
  await page.keyboard.type('Not sent yet');
  await choose(page, cloud.words.attach, { name: 'restore.log', content: 'pg_restore: error' });
  await arrived(page, 'restore.log');
  await page.getByRole('button', { name: 'Done' }).click();
  await messages(page, 'Step 2 of').waitFor();
  await page.reload();
  await messages(page, 'Step 2 of').waitFor();
  await expect.poll(() => field.textContent()).toBe('Not sent yet');
  await arrived(page, 'restore.log');
  await page.getByRole('button', { name: 'That did not work' }).click();
  const latest = messages(page, 'Try this step once more');
  // Whoever is at the end stays there, also while the assistant is at work below what they wrote.
  await expect
    .poll(() => latest.evaluate((node) => node.getBoundingClientRect().bottom <= window.innerHeight))
    .toBe(true);

  await page.getByRole('button', { name: 'Talk to a person' }).click();
  await page.getByText('You are next.').waitFor();
  const chatId = chatIdOf(page);
  const agent = await stage.open('about:blank', { as: cloud.agent });
  await stepChat(agent, 'acceptChat', chatId);
  await page.getByRole('status').filter({ hasText: 'Piotr Zieliński is with you.' }).waitFor();
  await writeInChat(agent, chatId, 'I have your database in front of me.');
  await messages(page, 'I have your database in front of me.').waitFor();
  await page.getByRole('button', { name: cloud.words.sendReply, exact: true }).click();
  await messages(page, 'Not sent yet').getByText('restore.log').waitFor();

  await stepChat(agent, 'leaveChat', chatId);
  await messages(page, 'The person you were talking to has left this chat.').waitFor();
  await page.getByText('You are next.').waitFor();
  const second = await stage.open('about:blank', { as: katrin });
  await stepChat(second, 'acceptChat', chatId);
  await page.getByRole('status').filter({ hasText: 'is with you.' }).waitFor();
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: 'End chat' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'End chat' }).click();
  await page.getByRole('status').filter({ hasText: 'You have ended this chat.' }).waitFor();
  await page.getByRole('button', { name: 'Start another chat' }).click();
  await expect.poll(() => chatIdOf(page)).not.toBe(chatId);
  await stepChat(page, 'endChat', chatIdOf(page));
});

test('who writes too much is told for how long, loses nothing of it, and can still ask for a person', async () => {
  await setHours(openNow.settings.workingHours);
  const page = await stage.open('/help/cloud/chat', { as: cloud.customer, viewport: { width: 360, height: 740 } });
  await page.getByRole('button', { name: 'Start chat' }).click();
  await say(page, 'My invoice is in the wrong currency.');
  await messages(page, 'Automatic reply').nth(1).waitFor();
  const chatId = chatIdOf(page);
  await useUp(stage, 'WRITE_IN_CHAT', 60);

  await say(page, 'It should be in euros.');
  await say(page, 'And in last month’s as well.');
  for (const text of ['It should be in euros.', 'And in last month’s as well.']) {
    await messages(page, text).getByText('Too many messages in a short time').waitFor();
    await messages(page, text)
      .getByText(/^in \d+ seconds?$/)
      .waitFor();
  }
  const field = page.getByRole('textbox', { name: 'Message' });
  await field.click();
  await page.keyboard.type('Meanwhile');
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await page.getByRole('button', { name: 'Talk to a person' }).click();
  await page.getByText('You are next.').waitFor();

  const stored = () =>
    stage.parley.db.threadItem.count({
      where: { text: { in: ['It should be in euros.', 'And in last month’s as well.'] } },
    });
  await expect.poll(stored, { timeout: 120_000 }).toBe(2);
  await page.getByText('Too many messages').first().waitFor({ state: 'detached' });
  await expect.poll(() => messages(page, 'It should be in euros.').count()).toBe(1);
  await expect.poll(() => messages(page, 'And in last month’s as well.').count()).toBe(1);
  await expect.poll(() => field.textContent()).toBe('Meanwhile');
  await stepChat(page, 'endChat', chatId);
});
