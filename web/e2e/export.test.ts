import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { overflow, violations } from './axe.ts';
import { createTicket } from './by-api.ts';
import { cloud, observability } from './desks.ts';
import { setStage } from './stage.ts';

const stage = setStage();

/** Exports what the page lists, and gives the file and where it is. */
async function exportList(page: Page, format: 'CSV' | 'Excel') {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const menu = page.getByRole('dialog', { name: 'Export' });
  await menu.getByRole('button', { name: format }).click();
  const link = menu.getByRole('link', { name: format === 'CSV' ? /\.csv$/ : /\.xlsx$/ }).first();
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const content = await readFile(await download.path());
  return { name: download.suggestedFilename(), content, url: new URL(download.url()).pathname };
}

test('a customer exports what they have searched for, and nobody else can read the file', async () => {
  const page = await stage.open('/tickets', { as: observability.customer, viewport: { width: 360, height: 720 } });
  await createTicket(page, '=Airships "über" 🎈', { body: 'They drift.' });
  await createTicket(page, 'Balloons', { body: 'They do not.' });
  await page.getByRole('searchbox', { name: 'Search tickets' }).fill('airship');
  await expect.poll(() => page.getByRole('article').count()).toBe(1);
  await expect.poll(() => page.url()).toContain('q=airship');

  const { name, content, url } = await exportList(page, 'CSV');
  expect(name).toMatch(/^Meridian Observability tickets \d{4}-\d\d-\d\d\.csv$/);
  const [header, ...rows] = content.toString('utf8').trimEnd().split('\r\n');
  expect(header).toMatch(/^\ufeffReference,Subject,Status,.*Created \(Europe\/Berlin\)/);
  expect(rows).toEqual([expect.stringMatching(/^TKT-[^,]+,"'=Airships ""über"" 🎈",Awaiting Assignment,/)]);
  await page.getByText('1 ticket ·').waitFor();
  await expect.poll(() => page.getByRole('status').allTextContents()).toContain('The export is ready: 1 ticket.');
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);

  const colleague = await stage.open('/queue', { as: observability.agent });
  expect((await colleague.request.get(url)).status()).toBe(404);
  await page.context().clearCookies();
  expect((await page.request.get(url)).status()).toBe(404);
});

test('an agent exports the queue as a workbook, and finds it again after a reload', async () => {
  const page = await stage.open('/queue?slice=all', { as: observability.agent });
  const rows = page.getByRole('region', { name: 'Tickets' }).locator('a[data-reference]');
  await expect.poll(() => rows.count()).toBeGreaterThan(0);
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
