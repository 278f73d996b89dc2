import { expect, test } from 'vitest';
import { arrived, choose, file } from './attachment-field.ts';
import { createTicket } from './by-api.ts';
import { observability } from './desks.ts';
import { fillTicket, head, messages, openTicket, optionsOf, reply, status, submitTicket } from './pages.ts';
import { setStage } from './stage.ts';

// The guide of the observability desk in its order: each heading is a test. The form, the mailed code, the export, the end
// of a ticket and the workspaces have journeys of their own.

const stage = setStage();
const { words, statusWhen } = observability;
const colleague = 'elena.popescu@northstar-logistics.example';

/** Of the ticket that the guide is walked with. */
let reference = '';

test('Ticket Management: tickets belong to the workspace, and the team’s hours are told', async () => {
  const page = await stage.open('/tickets', { as: observability.customer });
  await createTicket(page, 'Seen by all of us', { body: 'Whoever is here.' });
  const other = await stage.open('/tickets', { as: colleague });
  await other.getByRole('link', { name: 'Seen by all of us' }).waitFor();
  await other.goto('/tickets/new');
  await other
    .getByText(/Monday.*Friday/)
    .first()
    .waitFor();
});

test('Submit a Ticket: type, title, priority, description', async () => {
  const page = await stage.open('/tickets', { as: observability.customer });
  reference = await openTicket(page, observability, 'Panels stay empty');
  await status(page, reference, statusWhen.opened).waitFor();
});

test('Ticket Type: eight, of which one asks for a form and one for a mailed code', async () => {
  const page = await stage.open('/tickets/new', { as: observability.customer });
  const types = await optionsOf(page.getByRole('radiogroup', { name: 'Ticket Type' }));
  expect(types.map((option) => option.split(':')[0])).toEqual([
    ...['Feature Usage Guide', 'Bug Report', 'Feature Request/Suggestion', 'Documentation Issue', 'Sales Inquiry'],
    ...['Account Ownership Transfer', 'Remove MFA Authentication', 'General Inquiry'],
  ]);
  await fillTicket(page, observability, 'A new owner');
  await page.getByRole('radio', { name: 'Remove MFA Authentication' }).click();
  await page.getByRole('button', { name: 'Send code' }).waitFor();
  await page.getByRole('radio', { name: 'Account Ownership Transfer' }).click();
  await page.getByRole('link', { name: 'Download the application form' }).waitFor();
  await page.getByRole('button', { name: words.submit, exact: true }).click();
  await page.getByText('Attach the filled-in application form').waitFor();
  await choose(page, 'Choose the filled-in form', { name: 'transfer.pdf', content: '%PDF-1.4\n%%EOF\n' });
  await page.getByRole('button', { name: 'Remove transfer.pdf' }).waitFor();
  await submitTicket(page, observability, 'A new owner');
  await messages(page, 'since Monday.')
    .getByRole('link', { name: /transfer\.pdf/ })
    .waitFor();
});

test('Priority: four, each with what it means', async () => {
  const page = await stage.open('/tickets/new', { as: observability.customer });
  const priorities = await optionsOf(page.getByRole('radiogroup', { name: 'Priority' }));
  expect(priorities).toEqual([
    expect.stringMatching(/^P1 Critical: The platform is unavailable/),
    expect.stringMatching(/^P2 High: Core features are failing/),
    expect.stringMatching(/^P3 Medium: The service is running normally/),
    expect.stringMatching(/^P4 Low: No service failure/),
  ]);
});

test('Attachment Requirements: what is no such file, or the sixth of them, is refused by name', async () => {
  const page = await stage.open('/tickets/new', { as: observability.customer });
  await page.getByText('A single attachment cannot exceed 8 MB').waitFor();
  await choose(page, words.attach, { name: 'script.sh', content: 'ls' });
  await file(page, 'script.sh').getByText(/png/).waitFor();
  const five = ['1', '2', '3', '4', '5', '6'].map((name) => ({ name: `${name}.txt`, content: name }));
  await choose(page, words.attach, ...five);
  await arrived(page, '5.txt');
  await file(page, '6.txt').getByText(/5/).first().waitFor();
});

test('Ticket List: all of the workspace, and my own', async () => {
  const page = await stage.open('/tickets', { as: colleague });
  await page.getByRole('link', { name: 'Panels stay empty' }).waitFor();
  await createTicket(page, 'Of Elena alone', { body: 'Mine.' });
  await page.getByRole('link', { name: 'My Tickets' }).click();
  await page.getByRole('link', { name: 'Panels stay empty' }).waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Of Elena alone' }).waitFor();
});

test('List Operations: filter and search by type, status, number and title', async () => {
  const page = await stage.open('/tickets', { as: observability.customer });
  const search = page.getByRole('searchbox', { name: 'Search tickets' });
  for (const words of [reference, 'panels stay']) {
    await search.fill(words);
    await expect.poll(() => page.getByRole('article').count()).toBe(1);
    await page.getByRole('link', { name: 'Panels stay empty' }).waitFor();
  }
  await page.getByRole('button', { name: 'Export', exact: true }).waitFor();
  await expect.poll(() => page.url()).toContain('q=panels');
  await page.getByRole('tab', { name: /^Closed/ }).click();
  await page.getByText('Nothing found for “panels stay”').waitFor();
});

test('Ticket Status: accepted, answered, and back when the customer replies', async () => {
  const customer = await stage.open(`/tickets/${reference}`, { as: observability.customer });
  const agent = await stage.open(`/queue/${reference}`, { as: observability.agent });
  await agent.getByRole('button', { name: 'Accept' }).click();
  await status(customer, reference, statusWhen.accepted).waitFor();
  await reply(agent, observability, 'Which panel is it?');
  await status(customer, reference, statusWhen.replied).waitFor();
  await reply(customer, observability, 'All of them.');
  await status(customer, reference, statusWhen.answered).waitFor();
});

test('Ticket Details: status, type, submitter and workspace', async () => {
  const page = await stage.open(`/tickets/${reference}`, { as: colleague });
  await status(page, reference, statusWhen.answered).waitFor();
  for (const fact of ['Bug Report', 'Wei Zhang', 'Northstar Logistics']) await page.getByText(fact).first().waitFor();
});

test('Ticket Operations: one that waits is revoked and reopened, a closed one is neither reopened nor answered', async () => {
  const page = await stage.open('/tickets', { as: observability.customer });
  const { reference } = await createTicket(page, 'By mistake', { body: 'Sorry.' });
  await page.goto(`/tickets/${reference}`);
  const act = async (name: string) => {
    await head(page, reference).getByRole('button', { name }).click();
    await page.getByRole('alertdialog').getByRole('button', { name }).click();
  };
  await act('Revoke');
  await status(page, reference, 'Revoked').waitFor();
  await head(page, reference).getByRole('button', { name: 'Reopen' }).click();
  await status(page, reference, statusWhen.opened).waitFor();
  await act('Close Ticket');
  await status(page, reference, 'Closed').waitFor();
  await page.getByRole('textbox', { name: 'Reply' }).waitFor({ state: 'detached' });
  await head(page, reference).getByRole('button', { name: 'Reopen' }).waitFor({ state: 'detached' });
});
