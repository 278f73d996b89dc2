import { expect, test } from 'vitest';
import { createTicket } from './by-api.ts';
import { licenses } from './desks.ts';
import { setStage } from './stage.ts';

const stage = setStage();

test('the dashboard shows the licences and counts of a workspace, live, and leads to its support tickets', async () => {
  const page = await stage.open('/dashboard', { as: licenses.customer });
  const rows = page.getByRole('region', { name: 'Licences' }).getByRole('listitem');
  await rows.first().waitFor();
  expect((await rows.allTextContents()).map((row) => row.replace(/Ends .*\d{4}|No end date/, ' | '))).toEqual([
    expect.stringMatching(/^Quillstone (Panel|Backup) …\w{4} \| (Active|Pending)$/),
    expect.stringMatching(/^Quillstone (Panel|Backup) …\w{4} \| (Active|Pending)$/),
  ]);

  const open = page.getByRole('list', { name: 'Tickets by status' }).getByRole('link', { name: /^Open\s*\d/ });
  const before = Number((await open.textContent())?.replace(/\D/g, ''));
  await createTicket(page, 'Counted at once', { body: 'The dashboard is open meanwhile.' });
  await expect.poll(() => open.textContent()).toBe(`Open${before + 1}`);

  await page.getByRole('link', { name: 'Support tickets' }).click();
  await page.getByRole('heading', { name: 'Tickets' }).waitFor();
  await page.getByRole('link', { name: 'Counted at once' }).waitFor();
});

test('who has only a suspended licence may link it, who has only one that is over is offered none', async () => {
  const suspended = await stage.open('/tickets/new', { as: 'camille@atelier-fournier.example' });
  await suspended.getByRole('combobox', { name: 'Link a License' }).click();
  await expect.poll(() => suspended.getByRole('option').count()).toBe(2);
  const expired = await stage.open('/tickets/new', { as: 'seun@lagoscreative.example' });
  await expired.getByRole('textbox', { name: 'Subject' }).waitFor();
  expect(await expired.getByRole('combobox', { name: 'Link a License' }).count()).toBe(0);
});
