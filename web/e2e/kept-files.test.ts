import { expect, test } from 'vitest';
import { arrived, choose, file, files, slowUploads } from './attachment-field.ts';
import { cloud } from './desks.ts';
import { fillTicket, messages, signIn, submitTicket } from './pages.ts';
import { textOf } from './sized-file.ts';
import { setOwnStage } from './stage.ts';

const stage = setOwnStage();
const MB = 1_048_576;

test('a page reloaded in the middle asks first, and keeps the text and the files that have arrived', async () => {
  const page = await stage.open('/tickets/new', { as: cloud.customer });
  await fillTicket(page, cloud, 'Reloaded');
  await choose(page, cloud.words.attach, { name: 'here.log', content: 'here' });
  await arrived(page, 'here.log');
  const network = await slowUploads(page, 50_000);
  await choose(page, cloud.words.attach, { name: 'away.log', content: textOf(2 * MB) });
  await page.getByRole('progressbar').waitFor();
  await page.getByRole('link', { name: 'Tickets', exact: true }).click();
  const question = page.getByRole('alertdialog', { name: 'Leave this page?' });
  await question.getByRole('button', { name: 'Cancel' }).click();
  await question.waitFor({ state: 'detached' });
  await page.getByRole('progressbar').waitFor();
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    return dialog.accept();
  });
  await page.reload();
  await network.normal();
  expect(asked).toEqual(['beforeunload']);

  await page.getByText('Your draft from before is back.').waitFor();
  await file(page, 'here.log').waitFor();
  expect(await files(page).count()).toBe(1);
  await submitTicket(page, cloud, 'Reloaded');
  await messages(page, 'since Monday.').getByText('here.log').first().waitFor();
  await page.goto('/tickets/new');
  expect(await page.getByRole('textbox', { name: cloud.words.subject }).inputValue()).toBe('');
  expect(await files(page).count()).toBe(0);
});

test('a large file is refused before it is sent whole, in words that say when to try again', async () => {
  const page = await stage.open('/tickets/new', { as: cloud.customer });
  await page.getByRole('group', { name: 'Attachments' }).waitFor();
  const { db } = stage.parley;
  const { id } = await db.person.findUniqueOrThrow({ where: { email: cloud.customer } });
  const usedUp = { points: 1_000_000, expire: BigInt(Date.now() + 30_000) };
  const key = `UPLOAD.person.600:${id}`;
  await db.rateLimit.upsert({ where: { key }, create: { key, ...usedUp }, update: usedUp });
  stage.expectErrors(/status of 4(29|01)/);
  await choose(page, cloud.words.attach, { name: 'many.log', content: textOf(8 * MB) });
  await file(page, 'many.log').getByText('those were many files in a short time.').waitFor();
  await file(page, 'many.log')
    .getByText(/^Try again in \d+ seconds?$/)
    .waitFor();
  await page.getByRole('button', { name: 'Try again to upload many.log' }).click({ timeout: 60_000 });
  await arrived(page, 'many.log');

  await db.session.deleteMany({ where: { person: { email: cloud.customer } } });
  await page.getByText('Your session has ended.').waitFor();
  await signIn(page, cloud.customer);
  await arrived(page, 'many.log');
});

test('a file of a draft that is stored no more is told by name', async () => {
  const page = await stage.open('/tickets/new', { as: cloud.customer });
  await fillTicket(page, cloud, 'Three days later');
  await choose(page, cloud.words.attach, { name: 'swept.log', content: 'x' }, { name: 'kept.log', content: 'x' });
  await arrived(page, 'swept.log');
  await arrived(page, 'kept.log');
  await stage.parley.db.attachment.deleteMany({ where: { name: 'swept.log' } });
  await page.reload();
  await file(page, 'swept.log').getByText('No longer stored').waitFor();
  await submitTicket(page, cloud, 'Three days later');
  await messages(page, 'since Monday.').getByText('kept.log').first().waitFor();
});

test('a ticket that waits for its files goes out when they have arrived', async () => {
  const page = await stage.open('/tickets/new', { as: cloud.customer });
  await fillTicket(page, cloud, 'Sent in good time');
  const network = await slowUploads(page, 50_000);
  await choose(page, cloud.words.attach, { name: 'large.log', content: textOf(2 * MB) });
  await page.getByRole('progressbar').waitFor();
  await page.getByRole('button', { name: cloud.words.submit, exact: true }).click();
  await page.getByRole('button', { name: 'Uploading 1 file…' }).waitFor();
  await network.normal();
  await page.waitForURL(/\/tickets\/TKT-/);
  await messages(page, 'since Monday.').getByText('large.log').first().waitFor();
});

test('without a network, files and ticket are kept, and go out by themselves when it is back', async () => {
  const page = await stage.open('/tickets/new', { as: cloud.customer });
  await fillTicket(page, cloud, 'Out of the tunnel');
  stage.expectErrors(/ERR_INTERNET_DISCONNECTED|WebSocket connection/);
  await page.context().setOffline(true);
  await choose(page, cloud.words.attach, { name: 'tunnel.log', content: 'dark' });
  await file(page, 'tunnel.log').getByText('Parley could not be reached').waitFor();
  await page.getByRole('button', { name: 'Try again to upload tunnel.log' }).waitFor();
  await page.getByRole('button', { name: cloud.words.submit, exact: true }).click();
  await page.getByText('You are offline.').waitFor();
  await page.context().setOffline(false);
  await page.waitForURL(/\/tickets\/TKT-/);
  await messages(page, 'since Monday.').getByText('tunnel.log').first().waitFor();
  expect(await stage.parley.db.ticket.count({ where: { subject: 'Out of the tunnel' } })).toBe(1);
});

test('a ticket sent while the server restarts is opened once', async () => {
  const page = await stage.open('/tickets/new', { as: cloud.customer });
  await fillTicket(page, cloud, 'Over a restart');
  stage.expectErrors(/ERR_(CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE)|WebSocket connection|status of 503/);
  await stage.parley.kill();
  await choose(page, cloud.words.attach, { name: 'restart.log', content: 'again' });
  await file(page, 'restart.log').getByText('Parley could not be reached').waitFor();
  await stage.parley.restart();
  await page.getByRole('button', { name: 'Try again to upload restart.log' }).click();
  await arrived(page, 'restart.log');

  // The ticket is stored, and its answer lost.
  let lost = 0;
  await page.route('**/graphql', async (route) => {
    if (lost > 0 || !route.request().postData()?.includes('mutation CreateTicket')) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort('connectionreset');
  });
  await submitTicket(page, cloud, 'Over a restart');
  expect(lost).toBe(1);
  await messages(page, 'since Monday.').getByText('restart.log').first().waitFor();
  expect(await stage.parley.db.ticket.count({ where: { subject: 'Over a restart' } })).toBe(1);
});
