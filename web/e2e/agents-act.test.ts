import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pdf } from '../../api/test/file-samples.ts';
import { arrived, choose } from './attachment-field.ts';
import { overflow, violations } from './axe.ts';
import { observability } from './desks.ts';
import { fillTicket, messages, status, submitTicket } from './pages.ts';
import { setStage } from './stage.ts';

const stage = setStage();

const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 800 };

/** What a page must be on a phone too; then it is wide again. */
async function checkLook(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize(phone);
  expect(await overflow(page)).toBe(0);
  await page.setViewportSize(desktop);
}

test('a form is downloaded, filled in, returned as incomplete, and sent again', async () => {
  const [customer, agent] = await Promise.all([
    stage.open('/tickets/new', { as: observability.customer }),
    stage.open('/queue', { as: observability.agent }),
  ]);
  const subject = 'Hand the account over';
  await fillTicket(customer, observability, subject);
  await customer.getByRole('radio', { name: 'Account Ownership Transfer' }).click();
  const [download] = await Promise.all([
    customer.waitForEvent('download'),
    customer.getByRole('link', { name: 'Download the application form' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('account-ownership-transfer.pdf');
  expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-');
  await choose(customer, 'Choose the filled-in form', { name: 'form.pdf', content: pdf() });
  await customer
    .getByRole('group', { name: 'Application form' })
    .getByText(/^[\d,.]+ (bytes?|KB)$/)
    .waitFor();
  const reference = await submitTicket(customer, observability, subject);

  await agent.getByRole('link', { name: subject }).click();
  await agent.getByRole('button', { name: 'Return the form…' }).click();
  const dialog = agent.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Return form' }).click();
  await dialog.getByText('Say what is missing').waitFor();
  await dialog.getByLabel('What is missing').fill('The company seal is missing.');
  await checkLook(agent);
  await dialog.getByRole('button', { name: 'Return form' }).click();
  await agent.getByText('The customer has not sent another yet.').waitFor();

  await messages(customer, 'The company seal is missing.').getByText('Returned the form as incomplete').waitFor();
  await status(customer, reference, observability.statusWhen.replied).waitFor();
  await customer.getByText('Your form was returned as incomplete.').waitFor();
  await customer.getByText('Attach the filled-in form as .doc, .docx or .pdf.').waitFor();
  await choose(customer, observability.words.attach, { name: 'sealed.pdf', content: pdf() });
  await arrived(customer, 'sealed.pdf');
  await customer.getByText('sealed.pdf goes as the application form.').waitFor();
  await checkLook(customer);
  await customer.getByRole('textbox', { name: 'Reply' }).click();
  await customer.keyboard.type('With the seal.');
  await customer.getByRole('button', { name: observability.words.sendReply, exact: true }).click();
  await customer.getByText('Your form was returned as incomplete.').waitFor({ state: 'detached' });
  await status(customer, reference, observability.statusWhen.answered).waitFor();
  await messages(agent, 'With the seal.').getByText('Form', { exact: true }).waitFor();
  await agent.getByRole('button', { name: 'Return the form…' }).waitFor();
});
