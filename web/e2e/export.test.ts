import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cloud, observability } from './desks.ts';
import { exportList } from './pages.ts';
import { setStage } from './stage.ts';

// That a customer exports what they searched for is walked in the guide of the observability desk.

const stage = setStage();

test('an agent cancels an export that waits, exports the queue as a workbook, and finds it again after a reload', async () => {
  const page = await stage.open('/queue?slice=all', { as: observability.agent });
  const rows = page.getByRole('region', { name: 'Tickets' }).locator('a[data-reference]');
  await expect.poll(() => rows.count()).toBeGreaterThan(0);
  await cancelWaiting(page);
  const { name, content } = await exportList(page, 'Excel');
  expect(name).toMatch(/\.xlsx$/);
  expect(content.subarray(0, 2).toString()).toBe('PK');
  await page.reload();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('link', { name: `Download ${name}` }).waitFor();
});

test('a desk without exports offers none', async () => {
  const page = await stage.open('/tickets', { as: cloud.customer });
  await page.getByRole('button', { name: 'Filter' }).waitFor();
  expect(await page.getByRole('button', { name: 'Export' }).count()).toBe(0);
});

/** Asks for an export while those of others take all the slots, and cancels it. */
async function cancelWaiting(page: Page): Promise<void> {
  await stage.parley.db.$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('export'), slot)::text FROM generate_series(0, 1) AS slot`;
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      const menu = page.getByRole('dialog', { name: 'Export' });
      await menu.getByRole('button', { name: 'CSV' }).click();
      await menu.getByRole('button', { name: /^Cancel/ }).click();
      await menu.getByText(/· Cancelled ·/).waitFor();
      await page.keyboard.press('Escape');
      await menu.waitFor({ state: 'detached' });
    },
    { timeout: 60_000 },
  );
}
