import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openNow } from '../../api/test/chats.ts';
import { violations } from './axe.ts';
import { startChat, stepChat, writeInChat } from './by-api.ts';
import { hoursOf, say } from './chats.ts';
import { cloud } from './desks.ts';
import { messages, presence, record, typeUntil } from './pages.ts';
import { setStage } from './stage.ts';

const stage = setStage();
const hannah = 'hannah@cloudfactory.example';
const marek = 'marek@nowakdata.example';

const setHours = hoursOf(stage);
beforeAll(() => setHours(openNow.settings.workingHours));

/** A chat that an agent has, on their page and on its customer's. */
async function bothInChat(question: string) {
  const customer = await stage.open('about:blank', { as: marek });
  const chatId = await startChat(customer, 'cloud', question);
  await stepChat(customer, 'askForPerson', chatId);
  const agent = await stage.open('about:blank', { as: cloud.agent });
  await stepChat(agent, 'acceptChat', chatId);
  const received = record(customer);
  await customer.goto(`/help/cloud/chat?chat=${encodeURIComponent(chatId)}`);
  await agent.goto(`/chats/${encodeURIComponent(chatId)}`);
  for (const page of [customer, agent]) await messages(page, question).waitFor();
  return { customer, agent, chatId, received };
}

test('who talks in a chat sees the other write, the team also who looks, and nobody what is not for them', async () => {
  const { customer, agent, chatId, received } = await bothInChat('My tapir volume is full.');
  const field = customer.getByRole('textbox', { name: 'Message' });
  await presence(agent, 'Marek Nowak is viewing').waitFor();
  await field.click();
  await typeUntil(customer, presence(agent, 'Marek Nowak is replying…'));
  await customer.keyboard.press('Enter');
  await presence(agent, 'Marek Nowak is viewing').waitFor();

  const colleague = await stage.open(`/chats/${encodeURIComponent(chatId)}`, { as: hannah });
  await presence(agent, 'Marek Nowak and Hannah Osei are viewing').waitFor();
  await colleague.getByRole('textbox', { name: 'Internal note' }).click();
  await typeUntil(colleague, presence(agent, 'Hannah Osei is writing a note…'));

  await agent.getByRole('textbox', { name: 'Message' }).click();
  await typeUntil(agent, presence(customer, 'Support is typing…'));
  expect(await violations(customer)).toEqual([]);
  await presence(colleague, 'Piotr Zieliński is replying…').waitFor();

  // Whoever vanishes types no more.
  await agent.context().close();
  await presence(customer, 'Support is typing…').waitFor({ state: 'detached' });
  expect(received.join('')).toContain('"supportIsTyping":true');
  for (const secret of ['VIEWING', 'NOTING', 'Hannah'])
    expect(received.join(''), 'what the customer’s browser was sent').not.toContain(secret);
  await stepChat(customer, 'endChat', chatId);
});

test('a screen reader hears what others say in a chat, each once, and neither what was there nor what its reader wrote', async () => {
  const { customer, agent, chatId } = await bothInChat('My ocelot volume is full.');
  const heard = await listen(customer);
  await say(customer, 'Of my own');
  await writeInChat(agent, chatId, 'How full is it?');
  await expect.poll(() => heard()).toEqual(['Piotr Zieliński: How full is it?']);
  await say(customer, 'Of my own, again');
  await writeInChat(agent, chatId, 'I see.');
  await expect.poll(() => heard()).toEqual(['Piotr Zieliński: How full is it?', 'Piotr Zieliński: I see.']);
  await stepChat(customer, 'endChat', chatId);
});

/** Everything that comes into the region that screen readers follow, from now on. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  const heard = await page.getByRole('log', { name: 'New messages' }).evaluateHandle((log) => {
    const words: string[] = [log.textContent ?? ''].filter(Boolean);
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) words.push(node.textContent ?? '');
    }).observe(log, { childList: true });
    return words;
  });
  return () => heard.jsonValue();
}
