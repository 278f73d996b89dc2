import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { totp } from '../../api/test/totp.ts';
import { demoPassword } from '../../prisma/demo/accounts.ts';
import { observability } from './desks.ts';
import { signIn } from './pages.ts';
import { setOwnStage } from './stage.ts';

const stage = setOwnStage();

test('an authenticator app is added, and signing in asks for its code or a backup code', async () => {
  const page = await stage.open('/account', { as: observability.customer });
  const { key, backupCodes } = await addApp(page);

  await signOut(page);
  await signIn(page, observability.customer);
  await page.getByRole('heading', { name: 'Second factor' }).waitFor();
  stage.expectErrors(/status of 401/);
  await enterCode(page, '12345');
  await page.getByText('This code is wrong or over.').waitFor();
  expect(await page.getByLabel('Code').inputValue()).toBe('12345');
  await enterCode(page, totp(key));
  await page.getByRole('heading', { name: 'Tickets' }).waitFor();

  await signOut(page);
  await signIn(page, observability.customer);
  await page.getByRole('button', { name: 'Use a backup code instead' }).click();
  await page.getByLabel('Backup code').fill(backupCodes[0]!);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { name: 'Tickets' }).waitFor();
});

test('who lost the app asks for help by a mailed code, and the team removes the second factor', async () => {
  const page = await stage.open('/sign-in');
  await signIn(page, observability.customer);
  await page.getByRole('link', { name: 'I lost my second factor' }).click();
  await page.getByRole('button', { name: 'Send code' }).click();
  await page.getByText('Another in').waitFor();
  stage.expectErrors(/status of 4\d\d/);
  await page.getByLabel('Code from your mail').fill('12');
  await page.getByRole('button', { name: 'Send the request' }).click();
  await page.getByText('This is not the code of the newest mail.').waitFor();
  await page.getByLabel('Code from your mail').fill(await mailedCode());
  await page.getByRole('button', { name: 'Send the request' }).click();
  await page.getByRole('heading', { name: 'Your request is with the team' }).waitFor();
  const [reference] = (await page.getByText(/TKT-/).textContent())!.match(/TKT-\w+-\w+/)!;

  const agent = await stage.open(`/queue/${reference}`, { as: observability.agent });
  await agent.getByRole('button', { name: 'Remove second factor' }).click();
  await agent.getByRole('alertdialog').getByRole('button', { name: 'Remove second factor' }).click();
  await agent.getByText('You removed the submitter’s second factor').waitFor();
  await agent.getByRole('button', { name: 'Remove second factor' }).waitFor({ state: 'detached' });

  await page.getByRole('link', { name: 'Back to the sign-in page' }).click();
  await signIn(page, observability.customer);
  await page.getByRole('heading', { name: 'Tickets' }).waitFor();
  await page.goto(`/tickets/${reference}`);
  await page.getByText('removed the submitter’s second factor').waitFor();
});

/** From the mailbox, once it is there. */
async function mailedCode(): Promise<string> {
  const newest = () =>
    stage.parley.db.mailboxMessage.findFirst({
      where: { recipient: observability.customer, subject: { endsWith: 'is your code' } },
    });
  await expect.poll(newest).not.toBeNull();
  return (await newest())!.subject.slice(0, 6);
}

/** On the account page, adds an app and keeps what it would. */
async function addApp(page: Page): Promise<{ key: string; backupCodes: string[] }> {
  const section = page.getByRole('region', { name: 'Second factor' });
  await section.getByRole('button', { name: 'Add an authenticator app' }).click();
  await section.getByLabel('Your password').fill(demoPassword);
  await section.getByRole('button', { name: 'Continue' }).click();
  await section.getByRole('img', { name: 'QR code' }).waitFor();
  const key = (await section.locator('code').textContent())!.replaceAll(' ', '');
  await section.getByLabel('Code').fill(totp(key));
  await section.getByRole('button', { name: 'Turn on' }).click();
  const list = section.getByRole('list', { name: 'Backup codes' });
  await list.waitFor();
  const backupCodes = await list.getByRole('listitem').allInnerTexts();
  await section.getByRole('button', { name: 'I have kept them' }).click();
  await section.getByText('On', { exact: true }).waitFor();
  return { key, backupCodes };
}

async function enterCode(page: Page, code: string): Promise<void> {
  await page.getByLabel('Code').fill(code);
  await page.getByRole('button', { name: 'Continue' }).click();
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button').last().click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
}
