import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { postReply } from './by-api.ts';
import { cloud } from './desks.ts';
import { hasFocus, messages, reply } from './pages.ts';
import { field, openTicket, send, stored, write } from './reply-page.ts';
import { setStage } from './stage.ts';

const stage = setStage();

test('who writes while somebody replies is shown the reply and asked before sending', async () => {
  const { page, ticket } = await openTicket(stage, 'Crossed letters', cloud);
  const agent = await stage.open(`/queue/${ticket.reference}`, { as: cloud.agent });
  await write(page, 'Is anybody there?');
  await reply(agent, cloud, 'We are on it.');
  await messages(page, 'We are on it.').waitFor();

  await page.keyboard.press('Control+Enter');
  const question = page.getByRole('alertdialog', { name: 'Piotr Zieliński replied while you were writing.' });
  await question.waitFor();
  await expect.poll(() => hasFocus(question)).toBe(true);
  expect(await violations(page)).toEqual([]);
  // Whoever presses twice has not read it.
  await page.keyboard.press('Control+Enter');
  await question.waitFor();
  await page.keyboard.press('Escape');
  await question.waitFor({ state: 'detached' });
  await expect.poll(() => hasFocus(field(page))).toBe(true);
  expect(await stored(stage, ticket, 'Is anybody there?')).toEqual([]);

  await page.keyboard.type(' Thank you.');
  await page.keyboard.press('Control+Enter');
  await messages(page, 'Thank you.').waitFor();
  await expect.poll(() => stored(stage, ticket, 'Thank you.')).toHaveLength(1);

  await messages(agent, 'Thank you.').waitFor();
  await write(page, 'One more');
  await reply(agent, cloud, 'It is solved.');
  await messages(page, 'It is solved.').waitFor();
  await send(page, cloud).click();
  await question.getByRole('button', { name: 'Send anyway' }).click();
  await messages(page, 'One more').waitFor();
  await expect.poll(() => stored(stage, ticket, 'One more')).toHaveLength(1);

  // Their own from another tab asks nothing.
  await write(page, 'In one tab');
  await postReply(page, ticket, { body: 'In another tab' });
  await messages(page, 'In another tab').waitFor();
  await send(page, cloud).click();
  await expect.poll(() => stored(stage, ticket, 'In one tab')).toHaveLength(1);
});

test('a reply that waited while somebody else replied asks in its place before it goes out', async () => {
  const { page, ticket } = await openTicket(stage, 'Crossed on the way', cloud);
  stage.expectErrors(/ERR_INTERNET_DISCONNECTED|WebSocket connection/);
  await page.context().setOffline(true);
  await reply(page, cloud, 'Shall I restart it?');
  await reply(page, cloud, 'Or wait?');
  await messages(page, 'Or wait?').getByText('Waiting').waitFor();
  const agent = await stage.open('about:blank', { as: cloud.agent });
  await postReply(agent, ticket, { body: 'Please restart it.' });
  await page.context().setOffline(false);

  const refused = messages(page, 'Shall I restart it?');
  await refused.getByText('Piotr Zieliński replied before this was sent.').waitFor();
  await messages(page, 'Or wait?').getByText('Waiting for the message above').waitFor();
  await refused.getByRole('button', { name: 'Edit' }).click();
  await expect.poll(() => field(page).textContent()).toBe('Shall I restart it?');
  const behind = messages(page, 'Or wait?');
  await behind.getByRole('button', { name: 'Send anyway' }).click();
  await expect.poll(() => stored(stage, ticket, 'Or wait?')).toHaveLength(1);
  await send(page, cloud).click();
  await expect.poll(() => stored(stage, ticket, 'Shall I restart it?')).toHaveLength(1);
});
