import { describe, expect, it } from 'vitest';
import { createTicket } from './by-api.ts';
import { observability } from './desks.ts';
import { setStage } from './stage.ts';

const stage = setStage();

describe('the list of a customer', () => {
  it('is searched while one types, marks what it found, and keeps it in the address', async () => {
    const page = await stage.open('/tickets', { as: observability.customer });
    await createTicket(page, 'Zeppelins drift', { body: 'The **quokka** exporter stopped.' });
    await page.getByRole('searchbox', { name: 'Search tickets' }).fill('quok');
    const found = page.getByRole('listitem').filter({ hasText: 'Zeppelins drift' });
    await found.locator('mark', { hasText: 'quokka' }).waitFor();
    await expect.poll(() => page.getByRole('article').count()).toBe(1);
    await expect.poll(() => page.url()).toContain('q=quok');
    await expect.poll(() => page.getByRole('tab', { name: /^All/ }).textContent()).toMatch(/1$/);
    await page.reload();
    await found.waitFor();

    await page.getByRole('searchbox', { name: 'Search tickets' }).fill('xylophones');
    await page.getByText('Nothing found for “xylophones”').waitFor();
    await page.getByRole('button', { name: 'Clear the search' }).click();
    await found.waitFor();
  });

  it('is narrowed by type and time, with counts that follow, and shows my own tickets across workspaces', async () => {
    const page = await stage.open('/tickets', { as: observability.customer });
    await page.getByRole('article').first().waitFor();
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByRole('combobox', { name: 'Ticket Type' }).click();
    await page.getByRole('option', { name: 'Documentation Issue' }).click();
    await expect.poll(() => page.url()).toContain('type=');
    await page.keyboard.press('Escape');
    await expect
      .poll(async () => {
        const [all, cards] = [page.getByRole('tab', { name: /^All/ }), page.getByRole('article')];
        return [(await all.textContent())?.replace(/\D/g, ''), String(await cards.count())];
      })
      .toSatisfy(([counted, shown]: string[]) => counted === shown);

    await page.getByRole('link', { name: 'My Tickets' }).click();
    await page.getByRole('article').filter({ hasText: 'Zeppelins drift' }).waitFor();
    await createTicket(page, 'Zeppelins land', { body: 'All is well.' });
    await page.getByRole('article').filter({ hasText: 'Zeppelins land' }).waitFor();
  });
});

it('lets an agent search the queue and narrow it by who has the work, with counts that follow', async () => {
  const page = await stage.open('/queue', { as: observability.agent });
  const customer = await stage.open('/tickets', { as: observability.customer });
  await createTicket(customer, 'Gyroscope tilts', { body: 'The **wombat** exporter stopped.' });
  const rail = page.getByRole('navigation', { name: 'Queue' });
  const rows = page.getByRole('region', { name: 'Tickets' }).locator('a[data-reference]');
  const box = page.getByRole('searchbox', { name: 'Search the queue' });

  await box.fill('womb');
  await rows.locator('mark', { hasText: 'wombat' }).waitFor();
  await expect.poll(() => rows.count()).toBe(1);
  await expect.poll(() => page.url()).toContain('q=womb');
  await rail.getByRole('link', { name: /^All tickets\s*1$/ }).waitFor();
  // What comes to match is found without asking.
  await createTicket(customer, 'A wombat again', { body: 'It is back.' });
  await expect.poll(() => rows.count()).toBe(2);
  await rail.getByRole('link', { name: /^Unassigned\s*2$/ }).waitFor();
  // Other words change the list; the ticket that is being read stays beside it.
  await rows.filter({ hasText: 'Gyroscope tilts' }).click();
  await page.waitForURL(/\/queue\/TKT-/);
  await box.fill('wombat');
  await page.waitForURL(/\/queue\/TKT-.*q=wombat/);
  await page.getByRole('heading', { name: 'Gyroscope tilts' }).waitFor();
  await box.fill('womb');
  await page.waitForURL(/q=womb(&|$)/);

  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByRole('combobox', { name: 'Assigned to' }).click();
  await page.getByRole('option', { name: 'Me', exact: true }).click();
  await page.getByText('Nothing found for “womb” in All tickets').waitFor();
  await expect.poll(() => page.url()).toContain('assignee=me');
  await page.keyboard.press('Escape');
  await page.reload();
  await page.getByRole('button', { name: 'Clear search and filters' }).click();
  await rows.filter({ hasText: 'A wombat again' }).waitFor();
  await expect.poll(() => page.url()).not.toContain('assignee');
});
