import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { createTicket } from './by-api.ts';
import { observability } from './desks.ts';
import { followMail } from './mail.ts';
import { head, signIn } from './pages.ts';
import { setOwnStage } from './stage.ts';

const stage = setOwnStage();

const owner = 'wei.zhang@northstar-logistics.example';
const invited = 'samira@haidari-consulting.example';

const member = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

/** Of somebody's menu in the list of members, confirmed. */
async function change(page: Page, name: string, item: string, confirm: string): Promise<void> {
  await page.getByRole('button', { name: `Change ${name}` }).click();
  await page.getByRole('menuitem', { name: item }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: confirm }).click();
}

test('a workspace gains somebody by mail, hands itself over, and ends', async () => {
  const page = await stage.open('/tickets', { as: owner });
  await page.getByRole('button', { name: 'Workspace: Northstar Logistics' }).click();
  await page.getByRole('menuitem', { name: 'New workspace' }).click();
  await page.getByLabel('Workspace name').fill('Harbour Night Shift');
  await page.getByRole('button', { name: 'Create workspace' }).click();
  await page.getByRole('heading', { name: 'Harbour Night Shift' }).waitFor();

  stage.expectErrors(/status of 400/);
  await page.getByLabel('Email').fill(owner);
  await page.getByRole('button', { name: 'Send invitation' }).click();
  await page.getByText('They belong to the workspace already').waitFor();
  expect(await page.getByLabel('Email').inputValue()).toBe(owner);
  await page.getByLabel('Email').fill(invited);
  await page.getByRole('button', { name: 'Send invitation' }).click();
  await page.getByRole('list', { name: 'Open invitations' }).getByText(invited, { exact: true }).waitFor();

  // The link is opened by somebody who is not signed in yet.
  const other = await stage.open('/mailbox');
  await followMail(other, invited);
  await other.getByRole('heading', { name: 'Join Harbour Night Shift' }).waitFor();
  await other.getByRole('link', { name: 'Sign in' }).click();
  await signIn(other, invited);
  await other.getByRole('button', { name: 'Join workspace' }).click();
  await other.getByRole('button', { name: 'Workspace: Harbour Night Shift' }).waitFor();

  // The owner sees them come, and hands the workspace over; who gets it can invite at once.
  await member(page, 'Samira Haidari').waitFor();
  await page.getByText('Nobody is invited at the moment.').waitFor();
  await other.goto('/workspace');
  await other.getByRole('heading', { name: 'Members' }).waitFor();
  expect(await other.getByRole('button', { name: 'Send invitation' }).count()).toBe(0);
  await change(page, 'Samira Haidari', 'Pass your ownership on', 'Pass ownership');
  await other.getByRole('button', { name: 'Send invitation' }).waitFor();
  await page.getByRole('button', { name: 'Send invitation' }).waitFor({ state: 'detached' });

  // Disbanded, it is gone from both screens.
  await other.getByRole('button', { name: 'Disband workspace' }).click();
  await other.getByLabel('Type Harbour Night Shift to confirm').fill('Harbour');
  await other.getByRole('button', { name: 'Disband for everybody' }).click();
  await other.getByText('Type the name exactly as it stands above.').waitFor();
  await other.getByLabel('Type Harbour Night Shift to confirm').fill('Harbour Night Shift');
  await other.getByRole('button', { name: 'Disband for everybody' }).click();
  await page.getByRole('heading', { name: 'Northstar Logistics' }).waitFor();
  await other.getByRole('button', { name: /^Workspace: (Bluefin Retail|Kestrel Payments)$/ }).waitFor();
});

test('someone taken out of a workspace loses its open ticket before their eyes', async () => {
  const page = await stage.open('/workspace', { as: owner });
  const other = await stage.open('/tickets', { as: 'grace.mwangi@northstar-logistics.example' });
  await other.getByRole('heading', { name: 'Tickets' }).waitFor();
  await member(page, 'Grace Mwangi').waitFor();
  await change(page, 'Grace Mwangi', 'Remove', 'Remove');
  await other.getByRole('heading', { name: 'You belong to no workspace any more' }).waitFor();
  await member(page, 'Grace Mwangi').waitFor({ state: 'detached' });
});

test('an agent puts a ticket under another type, and its workspace sees it move', async () => {
  const customer = await stage.open('/tickets', { as: owner });
  const { reference } = await createTicket(customer, 'Rather a question', { body: 'How do I export a chart?' });
  await customer.goto(`/tickets/${reference}`);
  await head(customer, reference).getByText('Feature Usage Guide').waitFor();
  const agent = await stage.open(`/queue/${reference}`, { as: observability.agent });
  await agent.getByRole('button', { name: /: Feature Usage Guide$/ }).click();
  await agent.getByRole('menuitemradio', { name: /^General Inquiry/ }).waitFor();
  expect(await agent.getByRole('menuitemradio', { name: /Remove MFA|Ownership Transfer/ }).count()).toBe(0);
  await agent.getByRole('menuitemradio', { name: /^General Inquiry/ }).click();
  await head(customer, reference).getByText('General Inquiry').waitFor();
  await customer.getByText(/changed this from Feature Usage Guide to General Inquiry/).waitFor();
});
