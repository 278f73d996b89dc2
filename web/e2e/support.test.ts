import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { weekdays } from '../../api/src/domains/desks/settings.ts';
import { overflow, violations } from './axe.ts';
import { hoursOf } from './chats.ts';
import { cloud, licenses } from './desks.ts';
import { hasFocus } from './pages.ts';
import { setStage } from './stage.ts';

// How a customer of the cloud desk gets on from what they read, and what its team sees and changes of that.

const stage = setStage();
const setHours = hoursOf(stage);

test('customers come to the support page from any page of theirs, on a phone too, where their desk has answers', async () => {
  const support = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Support', exact: true });
  for (const screen of [{}, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }]) {
    const customer = await stage.open('/tickets', { as: cloud.customer, ...screen });
    await support(customer).click();
    await customer.getByRole('heading', { name: 'Support', level: 1 }).waitFor();
    expect(new URL(customer.url()).pathname).toBe('/help/cloud');
    await customer.goBack();
    await support(customer).waitFor();
    expect(await overflow(customer)).toBe(0);
    expect(await violations(customer)).toEqual([]);
  }

  const elsewhere = await stage.open('/tickets', { as: licenses.customer });
  await elsewhere.getByRole('button', { name: 'Mira Kovačević' }).click();
  await elsewhere.getByRole('menuitem', { name: 'Support' }).waitFor();
  expect(await support(elsewhere).count()).toBe(0);
});

test('an article leads to related ones, and a configuration example of it is copied as it stands', async () => {
  const reader = await stage.open('/help/cloud/articles/private-networks', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const example = reader.locator('div:has(> pre)', { hasText: 'network:' });
  await example.hover();
  await example.getByRole('button', { name: 'Copy code' }).click();
  await reader.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
  expect(await reader.evaluate(() => navigator.clipboard.readText())).toMatchInlineSnapshot(`
    "# /etc/netplan/60-private.yaml
    network:
      version: 2
      ethernets:
        private:
          match: { macaddress: "52:54:00:11:3a:90" }
          set-name: private
          dhcp4: true
          dhcp4-overrides: { use-routes: false, use-dns: false }"
  `);

  const related = reader.getByRole('region', { name: 'Related articles' }).getByRole('link');
  // Those that its writer chose, in their order, and one of its own category.
  await expect
    .poll(() => related.allTextContents())
    .toEqual([
      'Let an application reach a database',
      'Connect an office by a site-to-site VPN',
      'Firewall groups and rules',
      'Put a load balancer in front of your web servers',
    ]);
  await related.filter({ hasText: 'Connect an office' }).click();
  await reader.getByRole('heading', { name: 'Connect an office by a site-to-site VPN', level: 1 }).waitFor();
  await related.filter({ hasText: 'Private networks' }).click();
  await reader.getByRole('heading', { name: 'Private networks', level: 1 }).waitFor();
});

test('what customers search for in vain, agents see with how often, and begin an article about', async () => {
  const search = 'marmalade kettles';
  const agent = await stage.open('/knowledge/cloud/searches', { as: cloud.agent });
  const miss = agent.getByRole('listitem').filter({ hasText: `“${search}”` });
  const says = async (words: string) => {
    await agent.reload();
    await agent.getByRole('heading', { name: 'Searches in vain' }).waitFor();
    return (await miss.allTextContents()).some((text) => text.includes(words));
  };
  expect(await says('last')).toBe(false);

  const customer = await stage.open('/help/cloud/articles', { as: cloud.customer });
  await customer.getByRole('searchbox', { name: 'Search articles and questions' }).fill('Marmalade  kettles');
  await customer.getByText('Nothing found for').waitFor();
  await expect.poll(() => says('Once, last')).toBe(true);
  const visitor = await stage.open('/help/cloud/faq');
  await visitor.getByRole('searchbox', { name: 'Search questions' }).fill(search);
  await visitor.getByText('No question found for').waitFor();
  await expect.poll(() => says('2 times, last')).toBe(true);
  expect(await miss.textContent(), 'nobody knows who searched').not.toContain('Lars');
  expect(await violations(agent)).toEqual([]);

  await miss.getByRole('link', { name: 'Write an article' }).click();
  await expect
    .poll(() => agent.getByRole('textbox', { name: 'Title', exact: true }).inputValue())
    .toBe('Marmalade kettles');
  await agent.goBack();
  await agent.getByRole('button', { name: `Dismiss “${search}”` }).click();
  await miss.waitFor({ state: 'detached' });
});

test('an agent puts questions in order by the keyboard, and whoever reads them sees it at once', async () => {
  const [first, second] = ['How do I reset my password?', 'How do billing cycles work?'];
  const agent = await stage.open('/knowledge/cloud/faq', { as: cloud.agent });
  const reader = await stage.open('/help/cloud/faq', { as: cloud.customer });
  const leading = async (page: Page, role: 'listitem' | 'button', words: RegExp) =>
    (await page.getByRole(role).filter({ hasText: words }).allTextContents()).map((text) => text.match(words)?.[0]);
  const both = /How do I reset my password\?|How do billing cycles work\?/;
  await expect.poll(() => leading(reader, 'button', both)).toEqual([first, second]);

  const down = agent.getByRole('button', { name: `Move “${first}” down` });
  await down.focus();
  await agent.keyboard.press('Enter');
  await expect.poll(() => leading(reader, 'button', both)).toEqual([second, first]);
  await expect.poll(() => leading(agent, 'listitem', both)).toEqual([second, first]);
  await expect.poll(() => hasFocus(down), { message: 'the next press moves the same question' }).toBe(true);

  const up = agent.getByRole('button', { name: `Move “${first}” up` });
  await up.focus();
  await agent.keyboard.press('Enter');
  await expect.poll(() => leading(reader, 'button', both)).toEqual([first, second]);
  await expect.poll(() => leading(agent, 'listitem', both)).toEqual([first, second]);
  await expect.poll(() => hasFocus(up), { message: 'at the top, the keyboard is where it was' }).toBe(true);
  const visitor = await stage.open('/help/cloud?tab=faq');
  await expect.poll(() => leading(visitor, 'button', both)).toEqual([first, second]);
});

test('who reads in Tokyo is told by their own clock when the team in Berlin works', async () => {
  const inThreeDays = new Date(Date.now() + 3 * 86_400_000);
  const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Berlin', weekday: 'long' }).format(inThreeDays);
  const weekday = weekdays.find((each) => each === day.toUpperCase())!;
  await setHours({
    timeZone: 'Europe/Berlin',
    week: [{ weekday, opens: '09:00', closes: '18:00' }],
    holidays: [],
    summary: `${day}, 9:00–18:00 in Berlin.`,
  });
  const hourIn = (timeZone: string) =>
    Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit' }).format(inThreeDays));
  const ahead = (24 + hourIn('Asia/Tokyo') - hourIn('Europe/Berlin')) % 24;
  const opens = (clock: string) => `Opens ${day} at ${clock}, your time.`;

  const tokyo = { as: 'yuki@hoshizora.example', timezoneId: 'Asia/Tokyo' };
  const reader = await stage.open('/help/cloud?tab=chat', tokyo);
  await reader.getByText(opens(`${9 + ahead}:00`)).waitFor();
  await reader.getByText(`${day}, 9:00–18:00 in Berlin.`).waitFor();
  await reader.getByRole('link', { name: 'Open the chat' }).click();
  await reader.getByText(opens(`${9 + ahead}:00`)).waitFor();
  await reader.getByText('The hours are those of Europe/Berlin, where it is').waitFor();

  const atHome = await stage.open('/help/cloud?tab=chat');
  await atHome.getByText(opens('09:00')).waitFor();
});

const title = 'Marmalade boils over';
afterAll(() => stage.parley.db.incident.deleteMany({ where: { title } }));

test('the hub says how the services are as soon as the team posts an incident, and as it is resolved', async () => {
  const hub = await stage.open('/help/cloud', { as: cloud.customer });
  const line = (words: string) => hub.getByRole('main').getByRole('link', { name: words });
  await line('All services work').waitFor();
  const agent = await stage.open('/help/cloud/status', { as: cloud.agent });
  await agent.getByRole('button', { name: 'New incident' }).click();
  const form = agent.getByRole('form', { name: 'New incident' });
  await form.getByRole('textbox', { name: 'What is wrong' }).fill(title);
  await form.getByRole('button', { name: 'Add a component' }).click();
  await form.getByRole('textbox', { name: 'What to say' }).fill('The kettle is too small.');
  await form.getByRole('button', { name: 'Post incident' }).click();
  await line('Some services are partly out').waitFor();
  expect(await violations(hub)).toEqual([]);

  await agent.getByRole('article', { name: title }).getByRole('button', { name: 'Post update' }).click();
  const update = agent.getByRole('form', { name: `Update of “${title}”` });
  await update.getByRole('combobox', { name: 'Stage' }).click();
  await agent.getByRole('option', { name: 'Resolved' }).click();
  await update.getByRole('textbox', { name: 'What to say' }).fill('It is off the stove.');
  await update.getByRole('button', { name: 'Post and resolve' }).click();
  await line('All services work').waitFor();
});
