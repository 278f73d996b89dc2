import { expect, test } from 'vitest';
import { licenses } from './desks.ts';
import { followMail } from './mail.ts';
import { signIn } from './pages.ts';
import { setOwnStage } from './stage.ts';

const stage = setOwnStage();

test('someone signed out is asked to sign in, and comes back to where they were going', async () => {
  const page = await stage.open('/tickets?tab=open');
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await signIn(page, licenses.customer);
  await page.getByRole('heading', { name: 'Tickets' }).waitFor();
  await expect.poll(() => page.url()).toBe(`${stage.parley.url}/tickets?tab=open`);
  await page.getByRole('tab', { name: 'Open', selected: true }).waitFor();
});

test('someone new signs up, opens the link in the mail, and is a customer of the desk they chose', async () => {
  const page = await stage.open('/tickets');
  await page.getByRole('link', { name: 'Create an account' }).click();
  await page.getByRole('heading', { name: 'Create an account' }).waitFor();
  await page.getByLabel('Email').fill('ada@newcomer.example');
  await page.getByRole('radio', { name: 'Cloud Factory' }).click();
  await page.getByRole('button', { name: 'Send the link' }).click();

  await page.getByRole('heading', { name: 'Check your mail' }).waitFor();
  await page.getByRole('link', { name: 'open the mailbox' }).click();
  await followMail(page, 'ada@newcomer.example');
  await page.getByLabel('Name', { exact: true }).fill('Ada Okonkwo');
  await page.getByLabel('Password', { exact: true }).fill('correct horse');
  await page.getByRole('button', { name: 'Create account' }).click();

  await page.getByRole('heading', { name: 'Tickets' }).waitFor();
  await page.getByRole('banner').getByText('Cloud Factory').waitFor();
  await expect.poll(() => new URL(page.url()).pathname).toBe('/tickets');
});

test('who forgot their password chooses a new one, and the old one no longer opens', async () => {
  const elsewhere = await stage.open('/tickets', { as: 'noor@cedarhosting.example' });
  await elsewhere.getByRole('heading', { name: 'Tickets' }).waitFor();

  const page = await stage.open('/sign-in');
  await page.getByRole('link', { name: 'Forgot it?' }).click();
  await page.getByRole('heading', { name: 'Forgot your password' }).waitFor();
  await page.getByLabel('Email').fill('noor@cedarhosting.example');
  await page.getByRole('button', { name: 'Send the link' }).click();
  await page.getByRole('heading', { name: 'Check your mail' }).waitFor();
  await page.goto('/mailbox');
  await followMail(page, 'noor@cedarhosting.example');

  await page.getByLabel('New password').fill('a better one');
  await page.getByRole('button', { name: 'Change password' }).click();
  await page.getByRole('heading', { name: 'Your password is changed' }).waitFor();
  await elsewhere.getByText('Your session has ended.').waitFor();

  await page.getByRole('link', { name: 'Sign in' }).click();
  stage.expectErrors(/status of 401/);
  await signIn(page, 'noor@cedarhosting.example');
  await page.getByText('The address and the password do not belong together.').waitFor();
  await signIn(page, 'noor@cedarhosting.example', 'a better one');
  await page.getByRole('heading', { name: 'Tickets' }).waitFor();
});
