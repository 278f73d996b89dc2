import { beforeAll, expect, test } from 'vitest';
import { openNow } from '../../api/test/chats.ts';
import { overflow, violations } from './axe.ts';
import { startChat, stepChat } from './by-api.ts';
import { hoursOf, inList, say, says, takesChats } from './chats.ts';
import { cloud } from './desks.ts';
import { messages } from './pages.ts';
import { setStage } from './stage.ts';

const stage = setStage();
const hannah = 'hannah@cloudfactory.example';
const yuki = 'yuki@hoshizora.example';

const setHours = hoursOf(stage);
beforeAll(() => setHours(openNow.settings.workingHours));

test('a chat is offered and declined, taken back, left, left to the assistant, and made a ticket', async () => {
  const customer = await stage.open('about:blank', { as: yuki });
  const chatId = await startChat(customer, 'cloud', 'My okapi volume is full.');
  await stepChat(customer, 'askForPerson', chatId);
  await customer.goto(`/help/cloud/chat?chat=${encodeURIComponent(chatId)}`);
  const isTold = (words: string) => customer.getByRole('status').filter({ hasText: words }).waitFor();

  const piotr = await stage.open('/chats', { as: cloud.agent });
  const colleague = await stage.open('/chats', { as: hannah });
  await takesChats(colleague).click();
  await expect.poll(() => takesChats(colleague).getAttribute('aria-checked')).toBe('true');
  await inList(piotr, 'Waiting', 'Yuki Sakamoto').click();
  await piotr.getByRole('button', { name: 'Accept', exact: true }).click();
  await says(piotr, 'You have this chat.');

  // Declined, it stays with who offered it.
  const offer = async () => {
    await piotr.getByRole('button', { name: 'Transfer' }).click();
    await piotr.getByRole('menuitem', { name: 'Hannah Osei' }).click();
    await says(piotr, 'Offered to Hannah Osei. Until they accept, it is yours.');
  };
  await offer();
  await inList(colleague, 'Offered to you', 'Yuki Sakamoto').click();
  await says(colleague, 'Piotr Zieliński offers you this chat.');
  await colleague.getByRole('button', { name: 'Decline' }).click();
  await says(colleague, 'Piotr Zieliński has this chat.');
  await says(piotr, 'You have this chat.');
  await colleague.getByRole('button', { name: 'Decline' }).waitFor({ state: 'detached' });

  // Taken back, it is offered no more.
  await offer();
  await inList(colleague, 'Offered to you', 'Yuki Sakamoto').waitFor();
  await piotr.getByRole('button', { name: 'Take back' }).click();
  await says(piotr, 'You have this chat.');
  await says(colleague, 'Piotr Zieliński has this chat.');
  await inList(colleague, 'With colleagues', 'Yuki Sakamoto').waitFor();
  await isTold('Piotr Zieliński is with you.');

  // Left, its customer waits for somebody else.
  const choose = async (page: typeof piotr, name: string) => {
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name }).click();
  };
  await choose(piotr, 'Leave The customer waits');
  await says(piotr, 'Waits for a person.');
  await messages(customer, 'The person you were talking to has left this chat.').waitFor();
  await isTold('You are next.');
  await inList(colleague, 'Waiting', 'Yuki Sakamoto').waitFor();

  // Left to the assistant, that answers.
  await colleague.getByRole('button', { name: 'Accept', exact: true }).click();
  await says(colleague, 'You have this chat.');
  await isTold('Hannah Osei is with you.');
  await colleague.setViewportSize({ width: 360, height: 740 });
  await expect.poll(() => overflow(colleague)).toBe(0);
  expect(await violations(colleague)).toEqual([]);
  await choose(colleague, 'Leave to the assistant');
  await says(colleague, 'The assistant answers.');
  await isTold('The assistant answers.');
  const answers = messages(customer, 'Automatic reply');
  const before = await answers.count();
  await say(customer, 'How do I reset my password?');
  await expect.poll(() => answers.count()).toBeGreaterThan(before);

  // As a ticket it goes on with whoever had it.
  await customer.getByRole('button', { name: 'Talk to a person' }).click();
  await inList(piotr, 'Waiting', 'Yuki Sakamoto').waitFor();
  await piotr.getByRole('button', { name: 'Accept', exact: true }).click();
  await says(piotr, 'You have this chat.');
  await say(piotr, 'Your okapi key is 4321.');
  await messages(customer, 'Your okapi key is 4321.').waitFor();
  await choose(piotr, 'Go on as a ticket');
  const ticket = piotr.getByRole('region', { name: 'Chat', exact: true }).getByRole('link', { name: /^TKT-/ });
  await ticket.waitFor();
  const reference = (await ticket.textContent()) ?? '';
  await customer.getByRole('link', { name: `Open ${reference}` }).waitFor();
  await ticket.click();
  await messages(piotr, 'My okapi volume is full.').waitFor();

  // What the team takes back on the ticket goes from the chat, too, that its customer still has open.
  const said = messages(piotr, 'Your okapi key is 4321.');
  await said.getByRole('button', { name: 'Message actions' }).click();
  await piotr.getByRole('menuitem', { name: 'Make internal' }).click();
  await piotr.getByRole('alertdialog').getByRole('button', { name: 'Make internal' }).click();
  await messages(customer, 'Your okapi key is 4321.').waitFor({ state: 'detached' });
  await messages(customer, 'My okapi volume is full.').waitFor();

  await takesChats(colleague).click();
  await expect.poll(() => takesChats(colleague).getAttribute('aria-checked')).toBe('false');
});
