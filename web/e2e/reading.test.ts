import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { createTicket, type OpenedTicket, postReply } from './by-api.ts';
import { cloud } from './desks.ts';
import { messages } from './pages.ts';
import { setStage } from './stage.ts';

const stage = setStage();

const paragraphs = (count: number, words: string) =>
  Array.from({ length: count }, (_, index) => `${words}, part ${index + 1}.`).join('\n\n');
const mark = (page: Page) => page.getByText('New since you last looked');
const pill = (page: Page) => page.getByRole('button', { name: 'New messages' });

/** A ticket of several screens, which both sides have on theirs. */
async function bothReading(subject: string) {
  const customer = await stage.open('about:blank', { as: cloud.customer });
  const ticket = await createTicket(customer, subject, { body: 'Hello.' });
  for (const number of [1, 2, 3, 4]) await postReply(customer, ticket, { body: paragraphs(8, `Message ${number}`) });
  const agent = await stage.open('about:blank', { as: cloud.agent });
  await look(agent, () => agent.goto(`/queue/${ticket.reference}`));
  await look(customer, () => customer.goto(`/tickets/${ticket.reference}`));
  return { customer, agent, ticket };
}

test('what came while somebody was away begins below a line, where they land, until their next visit', async () => {
  const { customer, agent, ticket } = await bothReading('While I was away');
  expect(await mark(customer).count(), 'what one wrote oneself is not new').toBe(0);
  expect(await mark(agent).count(), 'nothing is new where everything is').toBe(0);
  await seen(ticket);
  await customer.goto('/tickets');
  await postReply(agent, ticket, { body: paragraphs(8, 'First answer') });
  await postReply(agent, ticket, { body: paragraphs(8, 'Second answer') });

  await customer.getByRole('link', { name: 'While I was away' }).click();
  await mark(customer).waitFor();
  await expect.poll(() => isInSight(mark(customer))).toBe(true);
  await expect.poll(() => isInSight(messages(customer, 'First answer').getByText('part 1.'))).toBe(true);
  await expect
    .poll(() => areInOrder([messages(customer, 'Message 4'), mark(customer), messages(customer, 'First answer')]))
    .toBe(true);

  await postReply(agent, ticket, { body: 'Third answer' });
  await messages(customer, 'Third answer').waitFor();
  expect(await mark(customer).count(), 'it stays at its place for this visit').toBe(1);
  await expect.poll(() => areInOrder([mark(customer), messages(customer, 'First answer')])).toBe(true);

  await seen(ticket);
  await look(customer, () => customer.reload());
  await messages(customer, 'Third answer').waitFor();
  expect(await mark(customer).count()).toBe(0);
});

test('what came while the page was in the background is new when somebody comes back to it', async () => {
  const { customer, agent, ticket } = await bothReading('In another tab');
  await seen(ticket);
  await setVisible(customer, false);
  await postReply(agent, ticket, { body: 'An answer meanwhile' });
  await messages(customer, 'An answer meanwhile').waitFor();
  expect(await mark(customer).count()).toBe(0);
  await setVisible(customer, true);
  await mark(customer).waitFor();
  await expect.poll(() => areInOrder([mark(customer), messages(customer, 'An answer meanwhile')])).toBe(true);
});

test('new messages wait below a reader who has scrolled up, and are followed by one who is at the end', async () => {
  const { customer, agent, ticket } = await bothReading('Who reads where');
  await expect.poll(() => isInSight(messages(agent, 'Message 4').getByText('part 8.'))).toBe(true);

  await postReply(agent, ticket, { body: 'For a reader at the top' });
  await messages(customer, 'For a reader at the top').waitFor();
  await pill(customer).waitFor();
  await expect.poll(() => isInSight(pill(customer)), { message: 'the pill' }).toBe(true);
  expect(await isInSight(messages(customer, 'For a reader at the top'))).toBe(false);
  await pill(customer).click();
  await pill(customer).waitFor({ state: 'detached' });
  await expect.poll(() => isInSight(messages(customer, 'For a reader at the top'))).toBe(true);

  await postReply(agent, ticket, { body: 'For a reader at the end' });
  await messages(customer, 'For a reader at the end').waitFor();
  await expect.poll(() => isInSight(messages(customer, 'For a reader at the end'))).toBe(true);
  await expect.poll(() => isInSight(messages(agent, 'For a reader at the end'))).toBe(true);
  await expect.poll(() => pill(customer).count()).toBe(0);

  const top = messages(agent, 'Message 1').getByText('part 1.');
  await top.scrollIntoViewIfNeeded();
  await expect.poll(() => isInSight(top)).toBe(true);
  await postReply(customer, ticket, { body: paragraphs(4, 'For an agent further up') });
  await pill(agent).waitFor();
  await expect.poll(() => isInSight(pill(agent)), { message: 'the pill of the pane' }).toBe(true);
  await pill(agent).click();
  await expect.poll(() => isInSight(messages(agent, 'For an agent further up').getByText('part 4.'))).toBe(true);
});

test('screen readers hear of messages that come in, several at once, and of no other', async () => {
  const { customer, agent, ticket } = await bothReading('Heard');
  const said = customer.locator('section[aria-label="Conversation"] > [role="log"]');
  await postReply(customer, ticket, { body: 'Of my own' });
  await messages(customer, 'Of my own').waitFor();
  // Both come in with the connection, and so together however slow the machine is.
  stage.expectErrors(/ERR_INTERNET_DISCONNECTED|WebSocket connection/);
  await customer.context().setOffline(true);
  await customer.getByRole('status').getByText('Live', { exact: true }).waitFor({ state: 'detached' });
  for (const body of ['Of theirs, one', 'Of theirs, two']) await postReply(agent, ticket, { body });
  await customer.context().setOffline(false);
  await said.getByText(`2 new messages from ${cloud.signature}`).waitFor();
  await postReply(agent, ticket, { body: 'Of theirs, three' });
  await said.getByText(`New message from ${cloud.signature}`).waitFor();
});

test('a long message is folded, and opens for a search, for the keyboard and on demand', async () => {
  const customer = await stage.open('about:blank', { as: cloud.customer });
  const body = `${paragraphs(30, 'A long story')}\n\nThe needle, with [a link](https://parley.example/needle).`;
  const ticket = await createTicket(customer, 'Folded', { body });
  await customer.goto(`/tickets/${ticket.reference}`);
  const message = messages(customer, 'A long story');
  const needle = message.getByText('The needle');
  const more = message.getByRole('button', { name: 'Show more' });
  const less = message.getByRole('button', { name: 'Show less' });

  await more.click();
  await less.waitFor();
  const agent = await stage.open(`/queue/${ticket.reference}`, { as: cloud.agent });
  await messages(agent, 'A long story').getByRole('button', { name: 'Show more' }).waitFor();
  await postReply(agent, ticket, { body: 'Meanwhile' });
  await messages(customer, 'Meanwhile').waitFor();
  // The last that the reply brings: a reader at the end of what is folded then is taken along by what comes in.
  await customer.getByText('changed the status').waitFor();
  expect(await less.count(), 'it stays open while the thread lives').toBe(1);
  await less.click();
  await more.waitFor();
  await expect.poll(() => isInSight(message.getByText('A long story, part 1.'))).toBe(true);
  await expect.poll(() => isInSight(needle)).toBe(false);

  // As a browser does with what its search has found.
  await needle.evaluate((found) => found.scrollIntoView({ block: 'center' }));
  await less.waitFor();
  await expect.poll(() => isInSight(needle)).toBe(true);
  await less.click();
  await message.getByRole('link', { name: 'a link' }).focus();
  await less.waitFor();
  await expect.poll(() => isInSight(needle)).toBe(true);
});

// More than a page of messages, one after the other.
test('earlier messages come in above without moving what is read', { timeout: 180_000 }, async () => {
  const customer = await stage.open('about:blank', { as: cloud.customer });
  const ticket = await createTicket(customer, 'A long exchange', { body: 'The very first words.' });
  for (let number = 1; number <= 52; number += 1) {
    await postReply(customer, ticket, { body: `Line ${number} of the exchange` });
  }
  const agent = await stage.open(`/queue/${ticket.reference}`, { as: cloud.agent });
  await customer.goto(`/tickets/${ticket.reference}`);
  for (const page of [customer, agent]) {
    const first = messages(page, 'Line 3 of the exchange');
    const earlier = page.getByRole('button', { name: 'Show earlier messages' });
    await first.waitFor();
    await earlier.focus();
    await page.keyboard.press('Home');
    const before = await restingTop(first);
    await earlier.click();
    await messages(page, 'The very first words.').waitFor();
    expect(Math.abs((await restingTop(first)) - before), 'pixels that it moved').toBeLessThan(2);
    expect(await earlier.count()).toBe(0);
  }
});

test('a thread is read day by day, in the reader’s own zone', async () => {
  const customer = await stage.open('about:blank', { as: cloud.customer });
  const ticket = await createTicket(customer, 'Over midnight', { body: 'Late at night' });
  await postReply(customer, ticket, { body: 'Early in the morning' });
  const { db } = stage.parley;
  const items = await db.threadItem.findMany({
    where: { conversation: { ticket: { reference: ticket.reference } }, kind: 'MESSAGE' },
    orderBy: { createdAt: 'asc' },
  });
  // In Berlin, where the page is, it is two hours later in summer.
  const times = ['2025-07-14T21:30:00Z', '2025-07-14T22:30:00Z'];
  for (const [index, { id }] of items.entries()) {
    await db.threadItem.update({ where: { id }, data: { createdAt: new Date(times[index]!) } });
  }
  await customer.goto(`/tickets/${ticket.reference}`);
  const days = customer.getByText(/^(Monday 14|Tuesday 15) July/);
  await expect.poll(() => days.count()).toBe(2);
  const time = messages(customer, 'Early in the morning').getByRole('button').first();
  await time.focus();
  await customer.getByRole('tooltip', { name: 'Tuesday, 15 July 2025 at 00:30:00' }).waitFor();
});

/** The customer has seen all of the thread that there is. */
async function seen({ reference }: OpenedTicket): Promise<void> {
  const { db } = stage.parley;
  await expect
    .poll(async () => {
      const ticket = await db.ticket.findUniqueOrThrow({
        where: { reference },
        select: { seenBy: { where: { person: { email: cloud.customer } } }, lastMessage: true },
      });
      return ticket.seenBy[0]?.seenAt.getTime() === ticket.lastMessage?.createdAt.getTime();
    })
    .toBe(true);
}

/** Opens a thread and waits until the page has made up its mind about what is new in it: only then it tells what is seen. */
async function look(page: Page, open: () => Promise<unknown>): Promise<void> {
  const told = page.waitForRequest((request) => request.postData()?.includes('markTicketSeen') ?? false);
  await Promise.all([told, open()]);
}

/** As a browser tells a page when its tab comes to the front, or leaves it. */
async function setVisible(page: Page, isVisible: boolean): Promise<void> {
  await page.evaluate(
    (state) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
      document.dispatchEvent(new Event('visibilitychange'));
    },
    isVisible ? 'visible' : 'hidden',
  );
}

async function topOf(element: Locator): Promise<number> {
  return element.evaluate((node) => node.getBoundingClientRect().top);
}

/** Each below the one before. */
async function areInOrder(elements: readonly Locator[]): Promise<boolean> {
  const tops = await Promise.all(elements.map(topOf));
  return tops.every((top, index) => index === 0 || tops[index - 1]! < top);
}

/** Where it stands once nothing scrolls any more. */
async function restingTop(element: Locator): Promise<number> {
  let top = Number.NaN;
  const rests = async () => {
    const last = top;
    top = await topOf(element);
    return top === last;
  };
  await expect.poll(rests).toBe(true);
  return top;
}

/** Whether somebody can see it: inside the window and all that scrolls around it, with nothing over its middle. */
async function isInSight(element: Locator): Promise<boolean> {
  return element.evaluate((node) => {
    const { left, top, width, height } = node.getBoundingClientRect();
    const shown = document.elementFromPoint(left + Math.min(width, 20) / 2, top + height / 2);
    return shown !== null && (node.contains(shown) || shown.contains(node));
  });
}
