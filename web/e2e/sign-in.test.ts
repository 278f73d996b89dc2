import { expect, test } from 'vitest';
import { setStage } from './stage.ts';

const stage = setStage();

test('someone signed out is asked to sign in, and comes back to where they were going', async () => {
  const page = await stage.open('/tickets?tab=open');
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await page.getByLabel('Email').fill('mira@northwind.example');
  await page.getByLabel('Password', { exact: true }).fill('parley-demo');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Tickets' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/tickets');
});
