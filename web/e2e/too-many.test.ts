import { expect, test } from 'vitest';
import { licenses } from './desks.ts';
import { messages, reply, signIn } from './pages.ts';
import { field, openTicket, stored } from './reply-page.ts';
import { setStage } from './stage.ts';

const stage = setStage();

/** What was counted of a limit is all there is of it, until some seconds from now. */
async function useUp(limit: string, seconds: number): Promise<void> {
  const expire = BigInt(Date.now() + seconds * 1_000);
  const counted = await stage.parley.db.rateLimit.updateMany({
    where: { key: { contains: `${limit}.person` } },
    data: { points: 100_000, expire },
  });
  expect(counted.count).toBeGreaterThan(0);
}

test('a reply too many counts down and goes out by itself, while the next is written', async () => {
  const { page, ticket } = await openTicket(stage, 'Answered in haste');
  await reply(page, licenses, 'The first.');
  await expect.poll(() => stored(stage, ticket, 'The first.')).toHaveLength(1);
  await useUp('WRITE_MESSAGE', 15);
  await reply(page, licenses, 'One too many.');
  const pending = messages(page, 'One too many.');
  await pending.getByText('Too many messages in a short time').waitFor();
  await pending.getByText(/^in \d+ seconds?$/).waitFor();
  await field(page).click();
  await page.keyboard.type('Meanwhile');
  await expect.poll(() => stored(stage, ticket, 'One too many.'), { timeout: 40_000 }).toHaveLength(1);
  await page.getByText('Too many messages').waitFor({ state: 'detached' });
  expect(await messages(page, 'One too many.').count()).toBe(1);
  expect(await field(page).textContent()).toBe('Meanwhile');
});

test('a sign-in too many counts down, keeps what was typed, and its button comes back by itself', async () => {
  stage.expectErrors(/sign-in\/email/);
  const page = await stage.open('/sign-in');
  await signIn(page, licenses.customer, 'not the password');
  await page.getByText('do not belong together').waitFor();
  await useUp('FAILED_SIGN_IN', 15);
  await signIn(page, licenses.customer);
  await page.getByText('Those were too many attempts in a short time.').waitFor();
  const left = page.getByText(/^Try again in \d+ seconds?$/);
  await left.waitFor();
  expect(await page.getByLabel('Email').inputValue()).toBe(licenses.customer);
  await left.waitFor({ state: 'detached', timeout: 40_000 });
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL(/\/(dashboard|tickets)/);
});
