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
  await expect.poll(() => overflow(page)).toBe(0);
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

test('an agent opens a ticket for a customer and moves it, and lists and pages follow', async () => {
  const [agent, old, next] = await Promise.all([
    stage.open('/queue', { as: observability.agent }),
    stage.open('/tickets', { as: 'helena@bluefin-retail.example' }),
    stage.open('/tickets', { as: 'liam@kestrelpay.example' }),
  ]);
  const subject = 'Reported by telephone';
  await agent.getByRole('link', { name: 'New ticket' }).click();
  await agent.getByRole('button', { name: 'Open ticket' }).click();
  await agent.getByText('Choose who the ticket is for.').waitFor();
  const customer = agent.getByRole('combobox', { name: 'Customer' });
  await customer.fill('samira');
  await agent.getByRole('option', { name: /Samira Haidari/ }).waitFor();
  await checkLook(agent);
  await customer.press('Enter');
  await agent.getByText('samira@haidari-consulting.example').waitFor();
  await choosePlace(agent, 'Workspace', 'Bluefin Retail');
  await agent.getByRole('textbox', { name: observability.words.subject }).fill(subject);
  await agent.getByRole('textbox', { name: observability.words.body }).click();
  await agent.keyboard.type('Samira called: two monitors are silent.');
  await agent.getByRole('button', { name: 'Open ticket' }).click();
  await messages(agent, 'two monitors are silent').getByText('Opened this ticket for the customer').waitFor();
  const details = agent.getByRole('complementary', { name: 'Details' });
  await details.getByRole('link', { name: 'samira@haidari-consulting.example' }).waitFor();
  await details.getByText('Their other open tickets').waitFor();

  await old.getByRole('link', { name: subject }).click();
  await messages(old, 'two monitors are silent').getByText('Opened this ticket for the customer').waitFor();
  expect(await next.getByRole('link', { name: subject }).count()).toBe(0);
  await agent.getByRole('button', { name: 'Move…' }).click();
  await choosePlace(agent, 'To the workspace', 'Kestrel Payments');
  await checkLook(agent);
  await agent.getByRole('button', { name: 'Move ticket' }).click();
  await agent.getByText('You moved this from Bluefin Retail to Kestrel Payments').waitFor();
  await old.getByRole('heading', { name: 'There is no such ticket for you' }).waitFor();
  await next.getByRole('link', { name: subject }).click();
  await next.getByText('Rohan Desai moved this to another workspace').waitFor();
  await old.goto('/tickets');
  await old.getByRole('article').first().waitFor();
  expect(await old.getByRole('link', { name: subject }).count()).toBe(0);
});

async function choosePlace(page: Page, label: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name }).click();
}
