import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { demoPassword } from '../../prisma/demo/accounts.ts';
import { cloud, licenses } from './desks.ts';
import { openTicket, signIn } from './pages.ts';
import { setOwnStage } from './stage.ts';

const stage = setOwnStage();

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** The six digits of the newest mail to an address. */
async function codeAt(recipient: string): Promise<string> {
  const newest = () => stage.parley.db.mailboxMessage.findFirst({ where: { recipient }, orderBy: { id: 'desc' } });
  await expect.poll(newest).not.toBeNull();
  return (await newest())!.subject.slice(0, 6);
}

test('somebody settles their account, and every screen of theirs follows', async () => {
  const page = await stage.open('/account', { as: licenses.customer });
  const elsewhere = await stage.open('/tickets', { as: licenses.customer });
  await elsewhere.getByRole('heading', { name: 'Tickets' }).waitFor();

  const profile = section(page, 'Profile');
  await profile.getByLabel('Name').fill(' ');
  await profile.getByRole('button', { name: 'Save name' }).click();
  await profile.getByText('Enter your name').waitFor();
  await profile.getByLabel('Name').fill('Mira Bell');
  await profile.getByRole('button', { name: 'Save name' }).click();
  await elsewhere.getByRole('banner').getByText('Mira Bell').waitFor();

  await profile.getByLabel('Time zone').click();
  await page.getByRole('option', { name: 'Australia/Adelaide' }).click();
  const there = new Intl.DateTimeFormat('en-GB', { timeZone: 'Australia/Adelaide', timeStyle: 'short' });
  // The page's clock may be as much as a minute behind.
  const nowThere = () => [Date.now(), Date.now() - 60_000].map((time) => `${there.format(time)} now`);
  const tellsIt = async () => {
    const told = await profile.getByText('There it is').textContent();
    return nowThere().some((time) => told?.includes(`There it is ${time}.`));
  };
  await expect.poll(tellsIt).toBe(true);

  const watched = section(page, 'Watched tickets').getByRole('listitem');
  await watched.first().waitFor();
  const before = await watched.count();
  await watched.first().getByRole('button', { name: 'Stop' }).click();
  await expect.poll(() => watched.count()).toBe(before - 1);

  const sessions = section(page, 'Sessions').getByRole('listitem');
  await expect.poll(() => sessions.count()).toBe(2);
  await sessions.first().getByText('This device').waitFor();
  await sessions.last().getByRole('button', { name: 'Sign out' }).click();
  await elsewhere.getByText('Your session has ended.').waitFor();
  await expect.poll(() => sessions.count()).toBe(1);
});

test('somebody proves a new address, chooses a new password, and signs in with both', async () => {
  stage.expectErrors(/status of 4\d\d/);
  const page = await stage.open('/account', { as: licenses.customer });
  const email = section(page, 'Email address');
  await email.getByRole('button', { name: 'Change address' }).click();
  await email.getByLabel('New address').fill('mira@new.example');
  await email.getByLabel('Your password').fill('a wrong one');
  await email.getByRole('button', { name: 'Send the code' }).click();
  await email.getByText('This is not your password.').waitFor();
  expect(await email.getByLabel('New address').inputValue()).toBe('mira@new.example');
  await email.getByLabel('Your password').fill(demoPassword);
  await email.getByRole('button', { name: 'Send the code' }).click();
  // What waits for its code is still there after a reload.
  await email.getByText('A code is on its way').waitFor();
  await page.reload();
  await email.getByLabel('Code from the mail').fill(await codeAt('mira@new.example'));
  await email.getByRole('button', { name: 'Change address' }).click();
  await email.getByText('Your address is changed.').waitFor();

  const password = section(page, 'Password');
  await password.getByRole('button', { name: 'Change password' }).click();
  await expect.poll(() => isFocused(password.getByLabel('Present password'))).toBe(true);
  await password.getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(() => isFocused(password.getByRole('button', { name: 'Change password' }))).toBe(true);
  await password.getByRole('button', { name: 'Change password' }).click();
  await password.getByLabel('Present password').fill(demoPassword);
  await password.getByLabel('New password').fill('a better one');
  await password.getByRole('button', { name: 'Change password' }).click();
  await password.getByText('Your password is changed.').waitFor();

  const again = await stage.open('/sign-in');
  await signIn(again, 'mira@new.example', 'a better one');
  await again.getByRole('heading', { name: 'Tickets' }).waitFor();
});

test('cancelling an account closes its open tickets before the eyes of the team, and is refused to a last owner', async () => {
  const page = await stage.open('/tickets', { as: cloud.customer });
  const reference = await openTicket(page, cloud, 'Leaving for good');
  const agent = await stage.open(`/queue/${reference}`, { as: cloud.agent });
  await agent.getByRole('heading', { name: 'Leaving for good' }).waitFor();

  await page.goto('/account#cancel');
  const cancel = section(page, 'Cancel account');
  await cancel.getByRole('button', { name: 'Cancel my account' }).click();
  await cancel.getByLabel('Type “cancel my account”').fill('cancel my account');
  stage.expectErrors(/status of 4\d\d/);
  await cancel.getByLabel('Your password').fill('a wrong one');
  await cancel.getByRole('button', { name: 'Cancel my account for good' }).click();
  await cancel.getByText('This is not your password.').waitFor();
  await cancel.getByLabel('Your password').fill(demoPassword);
  await cancel.getByRole('button', { name: 'Cancel my account for good' }).click();
  await page.getByRole('heading', { name: 'Your account is cancelled' }).waitFor();
  await agent.getByText('Former customer cancelled their account').waitFor();
  await agent.getByText('to Closed').waitFor();

  const owner = await stage.open('/account#cancel', { as: 'helena@bluefin-retail.example' });
  await section(owner, 'Cancel account').getByText('Hand over or disband the workspace').waitFor();
  expect(await section(owner, 'Cancel account').getByRole('button').count()).toBe(0);
});

const isFocused = (control: Locator) => control.evaluate((element) => element === document.activeElement);
