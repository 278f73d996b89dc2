import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openNow } from '../../api/test/chats.ts';
import { overflow, violations } from './axe.ts';
import { createTicket, startChat, stepChat, writeInChat } from './by-api.ts';
import { hoursOf, inList, says, takesChats } from './chats.ts';
import { cloud } from './desks.ts';
import { confirm, hasFocus, messages } from './pages.ts';
import { setStage } from './stage.ts';

const stage = setStage();
const hannah = 'hannah@cloudfactory.example';
const yuki = 'yuki@hoshizora.example';

const setHours = hoursOf(stage);
beforeAll(() => setHours(openNow.settings.workingHours));

/** Holds what the page asks of the API under a name until it is let go. */
async function hold(page: Page, operation: string): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes(operation)) await held;
    await route.continue();
  });
  return letGo;
}

test('a chat is accepted by one of two, answered with a canned reply, handed over and ended', async () => {
  const customer = await stage.open('about:blank', { as: yuki });
  const piotr = await stage.open('/chats', { as: cloud.agent });
  const colleague = await stage.open('/chats', { as: hannah });

  // Whether they take chats is the same in every tab, and known to colleagues at once.
  await takesChats(colleague).click();
  await expect.poll(() => takesChats(colleague).getAttribute('aria-checked')).toBe('true');
  const another = await colleague.context().newPage();
  await another.goto('/queue');
  await expect.poll(() => takesChats(another).getAttribute('aria-checked')).toBe('true');
  await another.close();

  const chatId = await startChat(customer, 'cloud', 'My zebra volume is full.');
  await stepChat(customer, 'askForPerson', chatId);
  await inList(piotr, 'Waiting', 'Yuki Sakamoto').click();
  await messages(piotr, 'My zebra volume is full.').waitFor();
  await messages(piotr, 'I am an automatic assistant').getByText('Automatic reply').waitFor();
  await inList(colleague, 'Waiting', 'Yuki Sakamoto').click();

  const letGo = await hold(colleague, 'acceptChat');
  await colleague.getByRole('button', { name: 'Accept', exact: true }).click();
  await piotr.getByRole('button', { name: 'Accept', exact: true }).click();
  await says(piotr, 'You have this chat.');
  letGo();
  await colleague.getByText('A person has this chat already.').waitFor();
  await says(colleague, 'Piotr Zieliński has this chat.');

  const field = piotr.getByRole('textbox', { name: 'Message' });
  await field.click();
  await piotr.keyboard.press('/');
  await piotr.getByRole('combobox', { name: 'Find a canned reply' }).fill('network');
  await piotr.getByRole('option', { name: /Ask for the network of a machine/ }).waitFor();
  await piotr.keyboard.press('Enter');
  await expect.poll(() => field.textContent()).toContain('ip route');
  expect(await violations(piotr)).toEqual([]);
  await piotr.getByRole('button', { name: cloud.words.sendReply, exact: true }).click();
  await messages(colleague, 'ip route').waitFor();

  // What is not sent yet is there when one comes back from another chat.
  await field.click();
  await piotr.keyboard.type('Half a thought');
  await piotr.goto('/chats');
  await writeInChat(customer, chatId, 'Here it is.');
  await inList(piotr, 'Yours', 'Unread. Yuki Sakamoto').click();
  await messages(piotr, 'Here it is.').waitFor();
  await expect.poll(() => field.textContent()).toBe('Half a thought');

  await piotr.getByRole('button', { name: 'Transfer' }).click();
  await piotr.getByRole('menuitem', { name: 'Hannah Osei' }).click();
  await says(piotr, 'Offered to Hannah Osei.');
  await inList(colleague, 'Offered to you', 'Yuki Sakamoto').waitFor();
  await colleague.getByRole('button', { name: 'Accept', exact: true }).click();
  await says(colleague, 'You have this chat.');
  await says(piotr, 'Hannah Osei has this chat.');
  await field.waitFor({ state: 'detached' });

  await colleague.setViewportSize({ width: 360, height: 740 });
  await expect.poll(() => overflow(colleague)).toBe(0);
  await colleague.getByRole('button', { name: 'End chat' }).click();
  await confirm(colleague, 'End chat');
  await says(colleague, 'This chat was ended by the team.');
  await says(piotr, 'This chat was ended by the team.');
  await piotr.getByText('Nobody waits for a person').waitFor();

  await takesChats(colleague).click();
  await expect.poll(() => takesChats(colleague).getAttribute('aria-checked')).toBe('false');
});

test('what an admin has ready is offered at once on the open ticket of an agent', async () => {
  const customer = await stage.open('about:blank', { as: yuki });
  const { reference } = await createTicket(customer, 'Zebra volumes', { body: 'They are full.' });
  const piotr = await stage.open(`/queue/${reference}`, { as: cloud.agent });
  const field = piotr.getByRole('textbox', { name: 'Reply' });
  const search = piotr.getByRole('combobox', { name: 'Find a canned reply' });
  await piotr.getByRole('button', { name: 'Canned replies' }).click();
  await piotr.getByRole('option').first().waitFor();
  await search.fill('zebra');
  await piotr.getByText('None says that.').waitFor();

  const admin = await stage.open('/admin/canned-replies', { as: 'katrin@cloudfactory.example' });
  await admin.getByRole('button', { name: 'Add a reply' }).click();
  await admin.getByRole('textbox', { name: 'Title' }).fill('Zebras');
  await admin.getByRole('textbox', { name: 'Shortcut' }).fill('details');
  await admin.getByRole('textbox', { name: 'Text', exact: true }).click();
  await admin.keyboard.type('Feed them less.');
  await admin.getByRole('button', { name: 'Save' }).click();
  await admin.getByText('Another reply has this shortcut.').waitFor();
  expect(await violations(admin)).toEqual([]);
  await admin.getByRole('textbox', { name: 'Shortcut' }).fill('zebras');
  await admin.getByRole('button', { name: 'Save' }).click();
  await admin.getByRole('listitem').filter({ hasText: 'Feed them less.' }).waitFor();

  await piotr.getByRole('option', { name: /Zebras/ }).click();
  await expect.poll(() => field.textContent()).toBe('Feed them less.');
  await expect.poll(() => hasFocus(field)).toBe(true);

  await admin.getByRole('button', { name: 'Delete Zebras' }).click();
  await confirm(admin, 'Delete');
  await admin.getByRole('listitem').filter({ hasText: 'Feed them less.' }).waitFor({ state: 'detached' });
});
