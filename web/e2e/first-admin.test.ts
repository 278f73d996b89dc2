import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEmptyDatabase, type TestDatabase } from '../../api/test/database.ts';
import { type ParleyProcess, runParley } from '../../api/test/parley-process.ts';
import { type LocalPostmark, startPostmark } from '../../api/test/postmark.ts';
import { hasFocus } from './pages.ts';
import { setStage } from './stage.ts';

const stage = setStage();
let database: TestDatabase;
let postmark: LocalPostmark;
let parley: ParleyProcess;
let url: string;

/** A Parley outside demo mode, started for the first time. */
beforeAll(async () => {
  database = await createEmptyDatabase();
  postmark = await startPostmark({ status: 200, ErrorCode: 0, Message: 'OK' });
  parley = runParley({
    NODE_ENV: 'production',
    DATABASE_URL: database.url,
    AUTH_SECRET: 'a secret of at least 32 characters',
    PARLEY_DEMO: '0',
    POSTMARK_TOKEN: 'a-token',
    POSTMARK_API_URL: postmark.origin,
  });
  url = await parley.started();
});
afterAll(async () => {
  parley.kill('SIGTERM');
  expect(await parley.ended).toBe(0);
  postmark.stop();
  await database.close();
});

test('nobody is offered an account of a demo', async () => {
  const page = await stage.open(`${url}/sign-in`);
  await page.getByLabel('Email').waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.getByText('Look around as').count()).toBe(0);
  await page.goto(`${url}/mailbox`);
  await page.getByRole('heading', { name: 'There is no page at this address' }).waitFor();
});

test('who has the printed link makes the first desk, signs in, and gets their first customer', async () => {
  const link = /\S+\/setup\?token=\S+/.exec(parley.output.stdout)![0];
  const page = await stage.open(link, { viewport: { width: 360, height: 740 } });
  await page.getByLabel('Desk name').fill('Engine Works');
  await page.getByRole('button', { name: 'Set up' }).click();
  await page.getByText('Choose the kind of support.').waitFor();
  await expect.poll(() => hasFocus(page.getByLabel('Name', { exact: true }))).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);

  await page.getByLabel('Name', { exact: true }).fill('Ada Lovelace');
  await page.getByLabel('Email').fill('ada@engine.example');
  await page.getByLabel('Password', { exact: true }).fill('correct horse');
  await page.getByRole('radio', { name: 'Software licences' }).click();
  expect(await page.getByLabel('Desk name').inputValue()).toBe('Engine Works');
  expect(await page.getByLabel('Short name').inputValue()).toBe('engine-works');
  await page.getByRole('button', { name: 'Set up' }).click();
  await page.getByRole('heading', { name: 'Engine Works is ready' }).waitFor();

  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByLabel('Email').fill('ada@engine.example');
  await page.getByLabel('Password', { exact: true }).fill('correct horse');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL('**/queue');

  const second = await stage.open(link);
  await second.getByRole('heading', { name: 'This link does not work' }).waitFor();

  const customer = await stage.open(`${url}/sign-up`);
  await customer.getByLabel('Email').fill('grace@customer.example');
  await customer.getByRole('button', { name: 'Send the link' }).click();
  await customer.getByRole('heading', { name: 'Check your mail' }).waitFor();
  await expect.poll(() => postmark.requests).toHaveLength(1);
  const { body } = postmark.requests[0]!;
  expect(body).toMatchObject({ To: 'grace@customer.example', From: 'Parley <parley@localhost>' });
  const opened = /https?:\S+sign-up\/finish\S+/.exec((body as { TextBody: string }).TextBody)![0];
  await customer.goto(opened);
  await customer.getByLabel('Name', { exact: true }).fill('Grace Hopper');
  await customer.getByLabel('Password', { exact: true }).fill('short');
  await customer.getByRole('button', { name: 'Create account' }).click();
  await customer.getByText('Choose a password of at least 8 characters.').waitFor();
  expect(await customer.getByLabel('Name', { exact: true }).inputValue()).toBe('Grace Hopper');
  await customer.getByLabel('Password', { exact: true }).fill('battery staple');
  await customer.getByRole('button', { name: 'Create account' }).click();
  await customer.getByRole('link', { name: 'New Ticket' }).first().waitFor();
  expect(await database.prisma.workspace.count({ where: { desk: { slug: 'engine-works' } } })).toBe(1);

  stage.expectErrors(/status of 400/);
  const late = await stage.open(opened);
  await late.getByLabel('Name', { exact: true }).fill('Eve');
  await late.getByLabel('Password', { exact: true }).fill('correct horse');
  await late.getByRole('button', { name: 'Create account' }).click();
  await late.getByRole('heading', { name: 'This link does not work' }).waitFor();
});
