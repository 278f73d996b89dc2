import { expect, test } from 'vitest';
import { licenses } from './desks.ts';
import { signIn } from './pages.ts';
import { setStage } from './stage.ts';
import { useUp } from './used-up.ts';

const stage = setStage();

// Of tickets and replies the guide of the licences desk tells.

test('a sign-in too many counts down, keeps what was typed, and its button comes back by itself', async () => {
  stage.expectErrors(/sign-in\/email/);
  const page = await stage.open('/sign-in');
  await signIn(page, licenses.customer, 'not the password');
  await page.getByText('do not belong together').waitFor();
  await useUp(stage, 'FAILED_SIGN_IN', 30);
  await signIn(page, licenses.customer);
  await page.getByText('Those were too many attempts in a short time.').waitFor();
  const left = page.getByText(/^Try again in \d+ seconds?$/);
  await left.waitFor();
  expect(await page.getByLabel('Email').inputValue()).toBe(licenses.customer);
  await left.waitFor({ state: 'detached', timeout: 75_000 });
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL(/\/(dashboard|tickets)/);
});
