import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cloud, licenses } from './desks.ts';
import { hasFocus, messages, openTicket, signIn } from './pages.ts';
import { setStage } from './stage.ts';

const stage = setStage();

test('a form that is refused says each mistake at its field and keeps what was typed', async () => {
  const page = await stage.open('/tickets/new', { as: licenses.customer });
  const { subject, body, submit } = licenses.words;
  const subjectField = page.getByRole('textbox', { name: subject });
  const bodyField = page.getByRole('textbox', { name: body });
  const send = page.getByRole('button', { name: submit });

  await page.getByRole('radio', { name: licenses.ticketType }).click();
  await bodyField.click();
  await page.keyboard.type('It happens every morning.');
  await send.click();
  await page.getByText('Enter a subject, in a few words.').waitFor();
  expect(await bodyField.textContent()).toBe('It happens every morning.');

  const tooLong = 'x'.repeat(201);
  await subjectField.fill(tooLong);
  await send.click();
  await page.getByText('Shorten the subject to 200 characters.').waitFor();
  expect(await subjectField.inputValue()).toBe(tooLong);
  await expect.poll(() => hasFocus(subjectField)).toBe(true);
  expect(await bodyField.textContent()).toBe('It happens every morning.');
  expect(await page.getByRole('radio', { name: licenses.ticketType }).isChecked()).toBe(true);

  await subjectField.fill('x'.repeat(200));
  await send.click();
  await page.waitForURL(/\/tickets\/TKT-/);
  await messages(page, 'It happens every morning.').waitFor();
});

test('a ticket being written outlives the end of the session', async () => {
  const page = await stage.open('/tickets/new', { as: licenses.customer });
  await page.getByRole('radio', { name: licenses.ticketType }).click();
  await page.getByRole('textbox', { name: licenses.words.subject }).fill('The export stops');
  await page.getByRole('textbox', { name: licenses.words.body }).click();
  await page.keyboard.type('At 40 %, every time.');
  await endSessions(licenses.customer);
  stage.expectErrors(/status of 401/);
  // By this the page hears of it at the latest: it may have asked for something before, and have left by now.
  const submit = page.getByRole('button', { name: licenses.words.submit });
  await submit.evaluateAll((buttons: HTMLElement[]) => buttons.at(0)?.click()).catch(() => undefined);

  await signInAgain(page, licenses.customer);
  await page.getByText('At 40 %, every time.').waitFor();
  expect(await page.getByRole('textbox', { name: licenses.words.subject }).inputValue()).toBe('The export stops');
  await page.getByRole('button', { name: licenses.words.submit }).click();
  await page.waitForURL(/\/tickets\/TKT-/);
  await messages(page, 'At 40 %, every time.').waitFor();
});

test('a reply being written outlives the end of the session, of which an open ticket hears at once', async () => {
  const page = await stage.open('/tickets', { as: cloud.customer });
  const reference = await openTicket(page, cloud, 'The import stops');
  await page.getByRole('textbox', { name: 'Reply' }).click();
  await page.keyboard.type('One thing more:');
  await endSessions(cloud.customer);

  await signInAgain(page, cloud.customer);
  await page.waitForURL(`**/tickets/${reference}`);
  await page.getByText('One thing more:').waitFor();
  await page.getByRole('button', { name: cloud.words.sendReply, exact: true }).click();
  await messages(page, 'One thing more:').waitFor();
});

async function endSessions(email: string): Promise<void> {
  await stage.parley.db.session.deleteMany({ where: { person: { email } } });
}

async function signInAgain(page: Page, email: string): Promise<void> {
  await page.getByText('Your session has ended.').waitFor();
  await signIn(page, email);
}
