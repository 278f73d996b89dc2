import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { cloud, licenses } from './desks.ts';
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

test('a vote too many on an article counts down, and leaves the one before', async () => {
  const { db } = stage.parley;
  const article = await db.article.findFirstOrThrow({
    where: { desk: { slug: 'cloud' }, status: 'PUBLISHED', votes: { none: {} } },
  });
  const page = await stage.open(`/help/cloud/articles/${article.slug}`, { as: cloud.customer });
  const [yes, no] = ['Yes', 'No'].map((name) => page.getByRole('button', { name, exact: true })) as [Locator, Locator];
  await yes.click();
  await page.getByText('Thank you.').waitFor();
  await useUp(stage, 'RATE_ARTICLE', 20);
  await no.click();
  const left = page.getByText(/^Try again in \d+ seconds?$/);
  await left.waitFor();
  await expect.poll(() => no.getAttribute('aria-disabled')).toBe('true');
  await expect.poll(() => yes.getAttribute('aria-pressed')).toBe('true');
  await left.waitFor({ state: 'detached', timeout: 75_000 });
  await no.click();
  await expect.poll(() => no.getAttribute('aria-pressed')).toBe('true');
  await page.getByText('Thank you.').waitFor();

  await db.articleVote.deleteMany({ where: { articleId: article.id } });
  const { helpfulCount, unhelpfulCount } = article;
  await db.article.update({ where: { id: article.id }, data: { helpfulCount, unhelpfulCount } });
});
