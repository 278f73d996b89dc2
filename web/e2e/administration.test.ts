import { expect, test } from 'vitest';
import { createTicket } from './by-api.ts';
import { cloud } from './desks.ts';
import { setOwnStage } from './stage.ts';

const stage = setOwnStage();

test('what an admin changes stands in every open form at once, and what would trap a ticket is refused', async () => {
  const customer = await stage.open('/tickets', { as: cloud.customer });
  const subject = 'Which regions are there?';
  const { reference } = await createTicket(customer, subject, { body: 'We plan a move.' });
  const card = customer.getByRole('article').filter({ hasText: reference });
  await card.getByText('Open', { exact: true }).waitFor();
  const form = await customer.context().newPage();
  await form.goto('/tickets/new');
  await form.getByRole('textbox', { name: cloud.words.subject }).fill('Half a sentence');

  const admin = await stage.open('/admin', { as: 'katrin@cloudfactory.example' });
  await admin.getByRole('heading', { name: 'General' }).waitFor();

  await admin.getByRole('link', { name: 'Statuses and tabs' }).click();
  await admin.getByRole('group', { name: 'open', exact: true }).getByLabel('Label').fill('Received');
  await save(admin);
  await card.getByText('Received', { exact: true }).waitFor();

  await admin.getByRole('link', { name: 'Priorities' }).click();
  await admin
    .getByRole('group', { name: /Urgent/ })
    .getByLabel('Label')
    .fill('Burning');
  await save(admin);
  await form.getByRole('radio', { name: 'Burning' }).waitFor();

  await admin.getByRole('link', { name: 'Ticket types' }).click();
  await admin.getByRole('button', { name: 'Add a type' }).click();
  const added = admin.getByRole('group', { name: 'New type' });
  await added.getByLabel('Description').fill('For moves between regions.');
  await admin.getByRole('button', { name: 'Save' }).click();
  await added.getByText('Fill this in.').waitFor();
  await added.getByLabel('Label').fill('Migration');
  await save(admin);
  await form.getByRole('radio', { name: 'Migration' }).waitFor();
  expect(await form.getByRole('textbox', { name: cloud.words.subject }).inputValue()).toBe('Half a sentence');

  await admin.getByRole('link', { name: 'Lifecycle' }).click();
  await admin.getByLabel('It is closed, in Resolved').selectOption('');
  await admin.getByLabel('It is reopened, in Resolved').selectOption('');
  await admin.getByLabel('The customer replies, in Resolved').selectOption('');
  await admin.getByRole('button', { name: 'Save' }).click();
  await admin.getByText('A ticket in “Resolved” must be closed when its workspace or account ends').waitFor();
  await admin.getByRole('link', { name: 'Links' }).click();
  await admin.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
  await admin.getByRole('button', { name: 'Discard changes' }).click();
  await expect.poll(() => admin.getByLabel('It is closed, in Resolved').inputValue()).toBe('CLOSED');
});

test('a colleague joins the team, and loses the queue on the page they have open when they are taken off', async () => {
  const admin = await stage.open('/admin/team', { as: 'katrin@cloudfactory.example' });
  await admin.getByLabel('Email').fill('nobody@cloudfactory.example');
  await admin.getByRole('button', { name: 'Add to the team' }).click();
  await admin.getByText('Nobody has an account with this address.').waitFor();
  await admin.getByLabel('Email').fill('rohan@meridian.example');
  await admin.getByRole('button', { name: 'Add to the team' }).click();
  const member = admin.getByRole('listitem').filter({ hasText: 'rohan@meridian.example' });
  await member.waitFor();

  const rohan = await stage.open('/queue?desk=cloud', { as: 'rohan@meridian.example' });
  const desk = rohan.getByRole('combobox', { name: 'Desk' });
  await desk.filter({ hasText: 'Cloud Factory' }).waitFor();
  await member.getByRole('button', { name: 'Remove Rohan Desai' }).click();
  await admin.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  await member.waitFor({ state: 'detached' });
  await desk.waitFor({ state: 'detached' });

  await admin.getByRole('link', { name: 'Audit log' }).click();
  await admin.getByText('took off the team').waitFor();
});

async function save(page: import('playwright-core').Page): Promise<void> {
  await page.getByRole('button', { name: 'Save' }).click();
  await page
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor();
}
