import { expect, test } from 'vitest';
import { arrived, choose, file } from './attachment-field.ts';
import { overflow, violations } from './axe.ts';
import { createTicket } from './by-api.ts';
import { observability } from './desks.ts';
import {
  confirm,
  exportList,
  fillTicket,
  head,
  messages,
  openTicket,
  optionsOf,
  reply,
  status,
  submitTicket,
} from './pages.ts';
import { setStage } from './stage.ts';

// The guide of the observability desk in its order: each heading is a test, and each operation of the list. That an agent
// returns a form, that a mailed code removes a second factor, how workspaces are left and disbanded, and that cancelling an
// account closes its tickets have journeys of their own: agents-act, second-factor, workspaces and account-page.

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

test('List Operations, Filter and Search: by type, status, number and title', async () => {
  const page = await stage.open('/tickets', { as: observability.customer });
  const search = page.getByRole('searchbox', { name: 'Search tickets' });
  for (const words of [reference, 'panels stay']) {
    await search.fill(words);
    await expect.poll(() => page.getByRole('article').count()).toBe(1);
    await page.getByRole('link', { name: 'Panels stay empty' }).waitFor();
  }
  await expect.poll(() => page.url()).toContain('q=panels');
  await page.getByRole('tab', { name: /^Closed/ }).click();
  await page.getByText('Nothing found for “panels stay”').waitFor();
});

test('List Operations, Batch Export: what was searched for, in a file that nobody else can read', async () => {
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
  await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);

  const colleague = await stage.open('/queue', { as: observability.agent });
  expect((await colleague.request.get(url)).status()).toBe(404);
  await page.context().clearCookies();
  expect((await page.request.get(url)).status()).toBe(404);
});

test('List Operations, Service Evaluation and Delete: a closed ticket is rated, and deleted for everybody', async () => {
  const customer = await stage.open('/tickets', { as: observability.customer });
  const subject = 'From its first to its last day';
  const { reference } = await createTicket(customer, subject, { body: 'How do I draw a map?' });
  await customer.goto(`/tickets/${reference}`);
  const agent = await stage.open(`/queue/${reference}`, { as: observability.agent });
  await reply(agent, observability, 'Is it better now?');
  await status(customer, reference, statusWhen.replied).waitFor();
  await head(customer, reference).getByRole('button', { name: 'Close Ticket' }).click();
  await confirm(customer, 'Close Ticket');
  const rating = customer.getByRole('region', { name: 'How was the support?' });
  await rating.getByRole('button', { name: 'Send rating' }).click();
  await rating.getByText('Choose one to five stars.').waitFor();
  await rating.getByRole('radio', { name: '1 star', exact: true }).focus();
  for (const star of ['2 stars', '3 stars', '4 stars']) {
    // The radios choose by an arrow for as long as it is down.
    await customer.keyboard.down('ArrowRight');
    await rating.getByRole('radio', { name: star, checked: true }).waitFor();
    await customer.keyboard.up('ArrowRight');
  }
  await rating.getByLabel('In your words').fill('Quick and kind.');
  expect(await violations(customer)).toEqual([]);
  await customer.setViewportSize({ width: 360, height: 740 });
  await expect.poll(() => overflow(customer)).toBe(0);
  await customer.setViewportSize({ width: 1280, height: 800 });
  await rating.getByRole('button', { name: 'Send rating' }).click();
  const given = customer.getByRole('region', { name: 'Your rating' });
  await given.getByRole('img', { name: '4 of 5 stars' }).waitFor();
  await agent.getByRole('img', { name: '4 of 5 stars' }).first().waitFor();
  await given.getByRole('button', { name: 'Change' }).click();
  await rating.getByRole('radio', { name: '5 stars' }).click();
  await rating.getByRole('button', { name: 'Send rating' }).click();
  await given.getByRole('img', { name: '5 of 5 stars' }).waitFor();

  await customer.goto('/tickets');
  await customer.getByRole('button', { name: `Actions for ${subject}` }).click();
  await customer.getByRole('menuitem', { name: 'Delete ticket' }).click();
  await confirm(customer, 'Delete ticket');
  await customer.getByRole('link', { name: subject }).waitFor({ state: 'detached' });
  await agent.getByRole('img', { name: '5 of 5 stars' }).first().waitFor({ state: 'detached' });
  await customer.goto(`/tickets/${reference}`);
  await customer.getByRole('heading', { name: 'There is no such ticket for you' }).waitFor();
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

test('Ticket Status: an automatic reply counts for nothing, and 7 days without an answer close the ticket', async () => {
  const customer = await stage.open('/tickets', { as: observability.customer });
  const { reference } = await createTicket(customer, 'Forgotten', { body: 'Never mind?' });
  await customer.goto(`/tickets/${reference}`);
  await messages(customer, 'We have received your ticket').getByText('Automatic reply').waitFor();
  await status(customer, reference, statusWhen.opened).waitFor();
  const agent = await stage.open(`/queue/${reference}`, { as: observability.agent });
  await reply(agent, observability, 'Did that help?');
  await status(customer, reference, statusWhen.replied).waitFor();
  await customer.getByText('This ticket closes by itself on').waitFor();

  const eightDaysAgo = new Date(Date.now() - 8 * 24 * 60 * 60 * 1000);
  const data = { statusSince: eightDaysAgo, lastTeamMessageAt: eightDaysAgo };
  await stage.parley.db.ticket.update({ where: { reference }, data });
  await stage.parley.db.$executeRaw`SELECT graphile_worker.add_job('auto_close', '{}')`;
  await status(customer, reference, 'Closed').waitFor();
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
    await confirm(page, name);
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
