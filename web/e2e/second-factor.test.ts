import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { totp } from '../../api/test/totp.ts';
import { demoPassword } from '../../prisma/demo/accounts.ts';
import { observability } from './desks.ts';
import { signIn } from './pages.ts';
import { setStage } from './stage.ts';

const stage = setStage();

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
