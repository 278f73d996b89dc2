import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { licenses } from './desks.ts';
import { messages, openTicket, reply } from './pages.ts';
import { setOwnStage } from './stage.ts';

const stage = setOwnStage();

const liveOf = (page: Page) => page.getByRole('status').getByText('Live', { exact: true });

/** Where whatever can be pressed in the bar of a page begins, in pixels from the left. */
const placesInBar = (page: Page): Promise<number[]> =>
  page
    .getByRole('banner')
    .locator('a, button')
    .evaluateAll((each) => each.map((control) => control.getBoundingClientRect().x));

test('a customer’s page shows every reply once, although the server was killed between two of them', async () => {
  const customer = await stage.open('/tickets', { as: licenses.customer });
  const reference = await openTicket(customer, licenses, 'The export stops');
  const agent = await stage.open(`/queue/${reference}`, { as: licenses.agent });
  const live = liveOf(customer);
  await live.waitFor();
  await reply(agent, licenses, 'Before the power cut.');
  await messages(customer, 'Before the power cut.').waitFor();
  await agent.getByText('Sending…').waitFor({ state: 'detached' });
  const pages = [customer, agent];
  await liveOf(agent).waitFor();
  const places = await Promise.all(pages.map(placesInBar));

  // 503: it listens again, and is not ready yet.
  stage.expectErrors(/ERR_(CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE)|WebSocket connection|status of 503/);
  await stage.parley.kill();
  await live.waitFor({ state: 'detached' });
  // Sent into the dark: it waits in its place, and goes out by itself when the server is back.
  await reply(agent, licenses, 'After the power cut.');
  const waiting = agent.getByText('Waiting for the connection');
  await waiting.waitFor();
  await liveOf(agent).waitFor({ state: 'detached' });
  expect(await Promise.all(pages.map(placesInBar)), 'nothing moves under the pointer').toEqual(places);

  await stage.parley.restart();
  await waiting.waitFor({ state: 'detached' });
  await agent.getByText('Sending…').waitFor({ state: 'detached' });
  await messages(agent, 'After the power cut.').waitFor();
  await messages(customer, 'After the power cut.').waitFor();
  await live.waitFor();

  for (const page of pages) {
    expect(await messages(page, 'Before the power cut.').count()).toBe(1);
    expect(await messages(page, 'After the power cut.').count()).toBe(1);
  }
});

test('a reply stored while the customer’s page was cut off appears on it once, when it is back', async () => {
  const customer = await stage.open('/tickets', { as: licenses.customer });
  const reference = await openTicket(customer, licenses, 'The import stops');
  const live = liveOf(customer);
  await live.waitFor();
  await customer.context().setOffline(true);
  await live.waitFor({ state: 'detached' });

  const agent = await stage.open(`/queue/${reference}`, { as: licenses.agent });
  await reply(agent, licenses, 'Written while you were away.');
  await messages(agent, 'Written while you were away.').waitFor();
  expect(await messages(customer, 'Written while').count()).toBe(0);

  stage.expectErrors(/ERR_INTERNET_DISCONNECTED|WebSocket connection/);
  await customer.context().setOffline(false);
  await messages(customer, 'Written while you were away.').waitFor();
  await live.waitFor();
  expect(await messages(customer, 'Written while').count()).toBe(1);
});

test('a page that was opened from what the tab had, without a network, follows its ticket when there is one again', async () => {
  const customer = await stage.open('/tickets', { as: licenses.customer });
  const reference = await openTicket(customer, licenses, 'The list stops');
  await liveOf(customer).waitFor();
  // Past the form to the list.
  await customer.goBack();
  await customer.goBack();
  await customer.getByRole('link', { name: 'The list stops' }).waitFor();
  stage.expectErrors(/ERR_INTERNET_DISCONNECTED|WebSocket connection/);
  await customer.context().setOffline(true);
  await liveOf(customer).waitFor({ state: 'detached' });
  await customer.getByRole('link', { name: 'The list stops' }).click();
  await messages(customer, 'It fails every time').waitFor();

  const agent = await stage.open(`/queue/${reference}`, { as: licenses.agent });
  await reply(agent, licenses, 'Written before you were back.');
  await messages(agent, 'Written before you were back.').waitFor();
  await customer.context().setOffline(false);
  await messages(customer, 'Written before you were back.').waitFor();
  await reply(agent, licenses, 'Written after that.');
  await messages(customer, 'Written after that.').waitFor();
});

test('a page of an older build says that there is a new one, and leaves it to its reader when', async () => {
  const customer = await stage.open('/tickets', { as: licenses.customer });
  await openTicket(customer, licenses, 'The import is slow');
  // As a page that was open while the server got another build. Asked for again, it is what the server has.
  await customer.addInitScript(() => {
    if (performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type === 'reload')) return;
    const disguise = () => document.querySelector('meta[name="parley-build"]')?.setAttribute('content', 'another');
    document.addEventListener('readystatechange', disguise, { once: true });
  });
  const there = customer.url();
  await customer.goto(new URL('/dashboard', there).href);
  await customer.goto(there);
  await customer.getByText('A new version is ready').waitFor();
  await customer.getByRole('textbox', { name: 'Reply' }).click();
  await customer.keyboard.type('Half a sentence');

  await customer.getByRole('button', { name: 'Reload' }).click();
  await customer.getByRole('textbox', { name: 'Reply' }).getByText('Half a sentence').waitFor();
  await liveOf(customer).waitFor();
  await customer.getByText('A new version is ready').waitFor({ state: 'detached' });
});
