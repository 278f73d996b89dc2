import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openNow } from '../../api/test/chats.ts';
import { overflow, violations } from './axe.ts';
import { startChat, stepChat } from './by-api.ts';
import { hoursOf, inList, say, says } from './chats.ts';
import { cloud } from './desks.ts';
import { messages } from './pages.ts';
import { setStage } from './stage.ts';

const stage = setStage();
const hannah = 'hannah@cloudfactory.example';
const yuki = 'yuki@hoshizora.example';

const setHours = hoursOf(stage);
beforeAll(() => setHours(openNow.settings.workingHours));

/** Ends a page as a crash does: nothing in it runs any more, and nothing is said in parting. */
async function kill(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  // It never arrives there.
  page.goto('chrome://crash').catch(() => undefined);
  await crashed;
}

/** Somebody who is there no more is noticed after a minute and a half, and given up a minute later. */
const untilGivenUp = { timeout: 240_000 };

test('an agent whose browser dies is missed, the customer waits again, and another agent goes on with all of it', {
  timeout: 600_000,
}, async () => {
  const customer = await stage.open('about:blank', { as: yuki });
  const chatId = await startChat(customer, 'cloud', 'My kudu volume is full.');
  await stepChat(customer, 'askForPerson', chatId);
  await customer.goto(`/help/cloud/chat?chat=${encodeURIComponent(chatId)}`);
  const isTold = (words: string) => customer.getByRole('status').filter({ hasText: words }).waitFor(untilGivenUp);

  const piotr = await stage.open('/chats', { as: cloud.agent });
  const colleague = await stage.open('/chats', { as: hannah });
  await inList(piotr, 'Waiting', 'Yuki Sakamoto').click();
  await piotr.getByRole('button', { name: 'Accept', exact: true }).click();
  await isTold('Piotr Zieliński is with you.');
  await say(piotr, 'I have a look at your kudu.');
  await messages(customer, 'I have a look at your kudu.').waitFor();
  await inList(colleague, 'With colleagues', 'Yuki Sakamoto').waitFor();

  const answers = messages(customer, 'Automatic reply');
  const before = await answers.count();
  await kill(piotr);
  await say(customer, 'How do I reset my password?');
  await messages(customer, 'The connection to the person you were talking to was lost.').waitFor(untilGivenUp);
  await isTold('You are next.');
  // What they had left open is answered meanwhile: that they were lost, that one waits, and the answer.
  await expect.poll(() => answers.count()).toBe(before + 3);
  expect(await violations(customer)).toEqual([]);

  await inList(colleague, 'Waiting', 'Yuki Sakamoto').click();
  await colleague.getByRole('button', { name: 'Accept', exact: true }).click();
  await says(colleague, 'You have this chat.');
  for (const words of ['My kudu volume is full.', 'I have a look at your kudu.', 'How do I reset my password?']) {
    await messages(colleague, words).first().waitFor();
  }
  await isTold('Hannah Osei is with you.');
  await answers.filter({ hasText: 'A person is with you now' }).nth(1).waitFor();
  const silentFrom = await answers.count();
  await say(customer, 'Is the kudu well?');
  await messages(colleague, 'Is the kudu well?').waitFor();
  await say(colleague, 'The kudu is well.');
  await messages(customer, 'The kudu is well.').waitFor();
  expect(await answers.count()).toBe(silentFrom);
  await customer.setViewportSize({ width: 360, height: 740 });
  await expect.poll(() => overflow(customer)).toBe(0);
  await stepChat(customer, 'endChat', chatId);
});
