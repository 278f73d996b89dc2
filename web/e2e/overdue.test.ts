import { expect, test } from 'vitest';
import { licenses } from './desks.ts';
import { setStage } from './stage.ts';

const stage = setStage();

test('an agent finds what is overdue, the oldest first, as many as the rail says', async () => {
  const page = await stage.open('/queue?slice=overdue&sort=due', { as: licenses.agent });
  const overdue = page.getByRole('navigation', { name: 'Queue' }).getByRole('link', { name: 'Overdue' });
  const rows = page.getByRole('region', { name: 'Tickets' }).locator('a[data-reference]');
  await rows.first().waitFor();
  const told = async () => [await overdue.textContent(), `Overdue${await rows.count()}`];
  await expect.poll(told).toSatisfy(([counted, shown]: string[]) => counted === shown);
  const times = await rows.locator('time').evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
  expect(times).toEqual([...times].sort());
  for (const row of await rows.all()) expect(await row.textContent()).toContain('overdue');

  await rows.first().click();
  const details = page.getByRole('complementary', { name: 'Details' });
  await details.getByRole('term').filter({ hasText: 'Resolution' }).waitFor();
  await details.getByText(/overdue$/).waitFor();
});

test('a customer reads on the new-ticket page when the team works', async () => {
  const page = await stage.open('/tickets/new', { as: licenses.customer });
  await page.getByText(/^(Open now until|Opens .* at) \d\d:\d\d, your time\.$/).waitFor();
});
