import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { overflow, violations } from './axe.ts';
import { addNote, createTicket, type OpenedTicket, postReply, type SentFile } from './by-api.ts';
import { cloud } from './desks.ts';
import { hasFocus, messages } from './pages.ts';
import { setStage } from './stage.ts';

const stage = setStage();

const pdf: SentFile = {
  name: 'report-of-the-first-quarter-with-all-of-its-figures-and-appendices-2026.pdf',
  content: '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n%%EOF\n',
};
const log: SentFile = { name: 'export.log', content: 'stopped at 40 %\n'.repeat(100) };

async function picture(name: string, width: number, height: number): Promise<SentFile> {
  const image = sharp({ create: { width, height, channels: 3, background: '#4f46e5' } });
  return { name, content: await image.png().toBuffer() };
}

async function ticketWithFiles(customer: Page): Promise<OpenedTicket> {
  const pictures = [await picture('one.png', 2400, 1600), await picture('two.png', 600, 900)];
  return createTicket(customer, 'What it looks like', {
    body: 'Pictures, a report and a log.',
    files: [...pictures, pdf, await picture('three.png', 20, 20), log],
  });
}

/** As the virus scan leaves a file of the ticket. */
const setState = ({ reference }: OpenedTicket, name: string, state: 'QUARANTINED' | 'CHECKING') =>
  stage.parley.db.attachment.updateMany({
    where: { name, message: { conversation: { ticket: { reference } } } },
    data: { state },
  });

const lightbox = (page: Page) => page.getByRole('dialog');
const opener = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('the pictures of a message are looked at by keyboard, one after the other and at their actual size', async () => {
  const customer = await stage.open('about:blank', { as: cloud.customer });
  const { reference } = await ticketWithFiles(customer);
  await customer.goto(`/tickets/${reference}`);

  await opener(customer, 'one.png').focus();
  await customer.keyboard.press('Enter');
  const dialog = lightbox(customer);
  await dialog.getByRole('heading', { name: 'one.png' }).waitFor();
  await dialog.getByText('1 of 3').waitFor();
  await expect.poll(() => shownWidth(dialog, 'one.png')).toBeGreaterThan(600);
  expect(await shownWidth(dialog, 'one.png')).toBeLessThan(1280);

  await customer.keyboard.press('ArrowLeft');
  await dialog.getByText('1 of 3').waitFor();
  await customer.keyboard.press('ArrowRight');
  await dialog.getByText('2 of 3').waitFor();
  await customer.keyboard.press('End');
  await dialog.getByRole('heading', { name: 'three.png' }).waitFor();
  await expect.poll(() => shownWidth(dialog, 'three.png'), { message: 'a small picture is not blown up' }).toBe(20);
  await dialog.getByRole('button', { name: 'Actual size' }).waitFor({ state: 'detached' });
  await customer.keyboard.press('Home');

  await dialog.getByRole('button', { name: 'Actual size' }).click();
  await expect.poll(() => shownWidth(dialog, 'one.png')).toBe(2400);
  const stageOf = dialog.getByRole('region', { name: 'The picture at its actual size' });
  const before = await stageOf.evaluate((node) => node.scrollLeft);
  await customer.keyboard.press('ArrowRight');
  await expect.poll(() => stageOf.evaluate((node) => node.scrollLeft)).toBeGreaterThan(before);
  await dialog.getByText('1 of 3').waitFor();
  await dialog.getByRole('button', { name: 'Fit to the window' }).click();
  await customer.keyboard.press('ArrowRight');
  await dialog.getByText('2 of 3').waitFor();

  await customer.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  const where = { message: 'the focus is where the picture stands' };
  await expect.poll(() => hasFocus(opener(customer, 'two.png')), where).toBe(true);
});

test('a finger turns the pictures over, and closes them beside them', async () => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
  const customer = await stage.open('about:blank', { as: cloud.customer, ...phone });
  const { reference } = await ticketWithFiles(customer);
  await customer.goto(`/tickets/${reference}`);
  await opener(customer, 'one.png').waitFor();
  expect(await overflow(customer), 'a thread with files').toBe(0);

  await opener(customer, 'one.png').tap();
  const dialog = lightbox(customer);
  await dialog.getByText('1 of 3').waitFor();
  for (const control of ['Next picture', 'Close', 'Download', 'Actual size']) {
    const box = await dialog.getByLabel(control, { exact: true }).boundingBox();
    expect(Math.min(box!.width, box!.height), control).toBeGreaterThanOrEqual(44);
  }
  await swipe(customer, { from: 300, to: 60 });
  await dialog.getByText('2 of 3').waitFor();
  await swipe(customer, { from: 60, to: 300 });
  await dialog.getByText('1 of 3').waitFor();
  await customer.touchscreen.tap(180, 640);
  await dialog.waitFor({ state: 'detached' });
});

test('what is no picture is downloaded with its name, by both sides', async () => {
  const customer = await stage.open('about:blank', { as: cloud.customer });
  const ticket = await ticketWithFiles(customer);
  const agent = await stage.open(`/queue/${ticket.reference}`, { as: cloud.agent });
  await addNote(agent, ticket, { body: 'Between us', files: [{ name: 'ours.txt', content: 'not for customers' }] });
  await postReply(agent, ticket, { body: 'Please compare.', files: [{ name: 'settings.yaml', content: 'a: 1\n' }] });
  await customer.goto(`/tickets/${ticket.reference}`);

  for (const page of [customer, agent]) {
    const link = messages(page, 'Pictures, a report').getByRole('link', { name: pdf.name });
    expect(await link.textContent()).toContain('PDF, 102 bytes');
    expect(await download(page, link)).toEqual({ name: pdf.name, content: pdf.content });
    const yaml = page.getByRole('link', { name: /^Download settings\.yaml YAML, 5 bytes$/ });
    expect(await download(page, yaml)).toEqual({ name: 'settings.yaml', content: 'a: 1\n' });
  }
  await messages(agent, 'Between us').getByRole('link', { name: 'ours.txt' }).waitFor();
  expect(await customer.getByText('ours.txt').count()).toBe(0);
});

test('a file that can not be had says why', async () => {
  const customer = await stage.open('about:blank', { as: cloud.customer });
  const ticket = await ticketWithFiles(customer);
  await setState(ticket, log.name, 'QUARANTINED');
  await setState(ticket, 'two.png', 'CHECKING');
  stage.expectErrors(/ERR_FAILED/);
  await customer.route(/\/files\/.*one\.png/, (route) => route.abort());
  await customer.goto(`/tickets/${ticket.reference}`);

  const message = messages(customer, 'Pictures, a report');
  const blocked = message.getByRole('listitem').filter({ hasText: log.name });
  await blocked.getByText('Blocked: a virus was found').waitFor();
  expect(await blocked.getByRole('link').count()).toBe(0);
  const checked = message.getByRole('listitem').filter({ hasText: 'two.png' });
  await checked.getByText('Being checked for viruses').waitFor();

  const broken = message.getByRole('listitem').filter({ hasText: 'one.png' });
  await broken.getByText('It could not be shown here.').waitFor();
  await broken.getByRole('link', { name: 'Download one.png' }).waitFor();
  await customer.unroute(/\/files\/.*one\.png/);
  await broken.getByRole('button', { name: 'Try again to show one.png' }).click();
  await opener(customer, 'one.png').waitFor();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`files and pictures can be used by everybody, ${colorScheme}`, async () => {
    const customer = await stage.open('about:blank', { as: cloud.customer, colorScheme });
    const ticket = await ticketWithFiles(customer);
    await setState(ticket, log.name, 'QUARANTINED');
    await customer.goto(`/tickets/${ticket.reference}`);
    await opener(customer, 'one.png').waitFor();
    expect(await violations(customer), 'the thread').toEqual([]);
    await opener(customer, 'one.png').click();
    await lightbox(customer).waitFor();
    expect(await violations(customer), 'the lightbox').toEqual([]);
    await lightbox(customer).getByRole('button', { name: 'Actual size' }).click();
    expect(await violations(customer), 'a picture at its actual size').toEqual([]);
  });
}

async function shownWidth(dialog: Locator, name: string): Promise<number> {
  const box = await dialog.getByRole('img', { name }).boundingBox();
  return Math.round(box?.width ?? 0);
}

async function download(page: Page, link: Locator): Promise<{ name: string; content: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path(), 'utf8') };
}

/** Across the middle of the screen, as a finger does. */
async function swipe(page: Page, { from, to }: { from: number; to: number }): Promise<void> {
  const touch = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: 370 }] });
  await send('touchStart', from);
  for (const part of [0.25, 0.5, 0.75, 1]) await send('touchMove', from + (to - from) * part);
  await send('touchEnd');
  await touch.detach();
}
