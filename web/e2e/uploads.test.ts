import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { image, pdf } from '../../api/test/file-samples.ts';
import { arrived, choose, file, files, slowUploads } from './attachment-field.ts';
import { overflow, violations } from './axe.ts';
import { cloud, licenses, observability } from './desks.ts';
import { fillTicket, hasFocus, messages, submitTicket } from './pages.ts';
import { pngOf, textOf } from './sized-file.ts';
import { setStage } from './stage.ts';

const stage = setStage();
const MB = 1_048_576;

/** At each desk: what it takes, and what it does not. */
const policies = [
  {
    desk: licenses,
    limit: 5 * MB,
    ofSize: async (bytes: number) => ({ name: 'limit.png', content: await pngOf(bytes) }),
    good: async () => ({ name: 'shot.webp', content: await image('webp') }),
    wrongKind: { name: 'trace.log', content: 'a log' },
    whatIsTaken: 'Attach .jpg, .jpeg, .png, .gif or .webp.',
    lie: { name: 'lie.png', content: pdf() },
  },
  {
    desk: cloud,
    limit: 10 * MB,
    ofSize: async (bytes: number) => ({ name: 'limit.log', content: textOf(bytes) }),
    good: async () => ({ name: 'settings.yaml', content: 'replicas: 3\n' }),
    wrongKind: { name: 'letter.docx', content: 'a letter' },
    whatIsTaken: '.xml or .csv.',
    lie: { name: 'lie.pdf', content: await image('png') },
  },
  {
    desk: observability,
    limit: 8 * MB,
    ofSize: async (bytes: number) => ({ name: 'limit.txt', content: textOf(bytes) }),
    good: async () => ({ name: 'report.pdf', content: pdf() }),
    wrongKind: { name: 'settings.yaml', content: 'a: 1' },
    whatIsTaken: '.zip or .rar.',
    lie: { name: 'lie.xlsx', content: 'no sheet at all' },
  },
];

for (const { desk, limit, ofSize, good, wrongKind, whatIsTaken, lie } of policies) {
  test(`${desk.name} takes files as its policy says, and refuses each other one by name`, async () => {
    const page = await stage.open('/tickets/new', { as: desk.customer });
    await fillTicket(page, desk, 'With files');
    const tooBig = await ofSize(limit + 1);
    await choose(page, desk.words.attach, wrongKind, { ...tooBig, name: `too-${tooBig.name}` }, lie, {
      name: `empty-${tooBig.name}`,
      content: '',
    });
    const exact = `${limit.toLocaleString('en')} bytes`;
    await file(page, wrongKind.name).getByText(whatIsTaken).waitFor();
    await file(page, `too-${tooBig.name}`)
      .getByText(`${limit / MB} MB (${exact}) is the most`)
      .waitFor();
    await file(page, `empty-${tooBig.name}`).getByText('the file is empty').waitFor();
    await file(page, lie.name).getByText('Not attached: it has to be').waitFor();

    const taken = await good();
    await choose(page, desk.words.attach, taken, await ofSize(limit));
    await arrived(page, taken.name);
    await arrived(page, tooBig.name);
    const more = ['3', '4', '5', '6'].map((name) => ({ ...taken, name: `${name}-${taken.name}` }));
    await choose(page, desk.words.attach, ...more);
    await file(page, `6-${taken.name}`).getByText('5 files are the most at one time').waitFor();
    for (const { name } of more.slice(0, 3)) await arrived(page, name);

    expect(await page.getByRole('textbox', { name: desk.words.subject }).inputValue()).toBe('With files');
    expect(await page.getByRole('textbox', { name: desk.words.body }).textContent()).toContain('since Monday.');
    await page.getByRole('button', { name: 'Dismiss the 5 that were refused' }).click();
    await expect.poll(() => files(page).count()).toBe(5);
    await submitTicket(page, desk, 'With files');
    const message = messages(page, 'since Monday.');
    for (const name of [taken.name, tooBig.name, ...more.slice(0, 3).map((one) => one.name)]) {
      await message.getByText(name, { exact: true }).or(message.getByRole('button', { name })).first().waitFor();
    }
    expect(
      await message
        .getByRole('listitem')
        .filter({ has: page.getByRole('img').or(page.getByRole('link')) })
        .count(),
    ).toBe(5);
  });
}

test('files are removed by keyboard, and the focus goes on to the next one', async () => {
  const page = await stage.open('/tickets/new', { as: licenses.customer });
  const content = await image('png');
  await choose(page, licenses.words.attach, { name: 'a.png', content }, { name: 'b.png', content });
  await arrived(page, 'a.png');
  await arrived(page, 'b.png');
  const remove = (name: string) => page.getByRole('button', { name: `Remove ${name}` });
  await page.mouse.move(0, 0);
  await expect.poll(() => opacity(remove('a.png'))).toBe('0');
  await remove('a.png').focus();
  await expect.poll(() => opacity(remove('a.png'))).toBe('1');
  await page.keyboard.press('Enter');
  await expect.poll(() => hasFocus(remove('b.png'))).toBe(true);
  await page.keyboard.press('Space');
  await expect.poll(() => hasFocus(page.getByRole('button', { name: licenses.words.attach }))).toBe(true);
  await expect.poll(() => stage.parley.db.attachment.count({ where: { name: { in: ['a.png', 'b.png'] } } })).toBe(0);
});

test('files are dropped on the form, wherever it is, and beside it they do no harm', async () => {
  const page = await stage.open('/tickets/new', { as: licenses.customer });
  await page.getByRole('textbox', { name: licenses.words.body }).click();
  await page.keyboard.type('Dropped here:');
  const folder = await mkdtemp(join(tmpdir(), 'parley-drop-'));
  try {
    const path = join(folder, 'dropped.png');
    await writeFile(path, await image('png'));
    await drag(page, 'dragEnter', path, { x: 4, y: 400 });
    await drag(page, 'dragOver', path, { x: 4, y: 400 });
    await page.getByText('Drop files to attach them').waitFor();
    await drag(page, 'drop', path, { x: 4, y: 400 });
    await page.getByText('Drop files to attach them').waitFor({ state: 'detached' });
    expect(new URL(page.url()).pathname).toBe('/tickets/new');
    expect(await files(page).count()).toBe(0);

    const body = await page.getByRole('textbox', { name: licenses.words.body }).boundingBox();
    const middle = { x: body!.x + body!.width / 2, y: body!.y + body!.height / 2 };
    for (const step of ['dragEnter', 'dragOver', 'drop'] as const) await drag(page, step, path, middle);
    await arrived(page, 'dropped.png');
  } finally {
    await rm(folder, { recursive: true });
  }
  expect(await page.getByRole('textbox', { name: licenses.words.body }).textContent()).toBe('Dropped here:');
});

test('a screenshot that is pasted into the text becomes a file named by the time, and text stays text', async () => {
  const page = await stage.open('/tickets/new', {
    as: licenses.customer,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await copyPicture(page, await image('png'));
  const body = page.getByRole('textbox', { name: licenses.words.body });
  await body.click();
  await page.keyboard.press('Control+v');
  await files(page)
    .getByText(/\.png$/)
    .first()
    .waitFor();
  const name = await files(page).first().textContent();
  expect(name).toMatch(/Screenshot \d{4}-\d\d-\d\d at \d\d\.\d\d\.\d\d\.png/);
  await page.evaluate(() => navigator.clipboard.writeText('Error 504'));
  await page.keyboard.press('Control+v');
  await expect.poll(() => body.textContent()).toBe('Error 504');
  expect(await files(page).count()).toBe(1);
});

test('an upload shows how far it is, tells screen readers, and can be stopped', async () => {
  const page = await stage.open('/tickets/new', { as: cloud.customer });
  await page.getByRole('group', { name: 'Attachments' }).waitFor();
  const network = await slowUploads(page, 50_000);
  await choose(page, cloud.words.attach, { name: 'slow.log', content: textOf(4 * MB) });
  const bar = page.getByRole('progressbar', { name: 'Upload of slow.log' });
  await page.getByRole('status').getByText('Uploading slow.log.').waitFor();
  const share = async () => Number(await bar.getAttribute('aria-valuenow'));
  await expect.poll(share).toBeGreaterThan(0);
  const before = await share();
  await expect.poll(share).toBeGreaterThan(before);
  expect(before).toBeLessThan(100);
  await file(page, 'slow.log')
    .getByText(/^\d+ % of 4 MB$/)
    .waitFor();

  stage.expectErrors(/ERR_ABORTED/);
  await page.getByRole('button', { name: 'Cancel the upload of slow.log' }).click();
  await bar.waitFor({ state: 'detached' });
  await expect.poll(() => files(page).count()).toBe(0);
  await choose(page, cloud.words.attach, { name: 'fast.log', content: 'quick' });
  await page.getByRole('status').getByText('fast.log is attached.').waitFor();
  // What was still on its way would arrive now, before this.
  await network.normal();
  await choose(page, cloud.words.attach, { name: 'large.log', content: textOf(4 * MB) });
  await page.getByRole('status').getByText('large.log is attached.').waitFor();
  expect(await stage.parley.db.attachment.count({ where: { name: 'slow.log' } })).toBe(0);
});

test('a type that asks for a form takes a ticket only with one of its kinds, marked as the form', async () => {
  const page = await stage.open('/tickets/new', { as: observability.customer });
  await fillTicket(page, observability, 'New owner');
  const { attach, submit } = observability.words;
  await page.getByRole('radio', { name: 'Account Ownership Transfer' }).click();
  await page.getByRole('button', { name: submit, exact: true }).click();
  await page.getByText('Attach the filled-in application form, as .doc, .docx or .pdf.').waitFor();
  const place = page.getByRole('group', { name: 'Application form' });
  const picker = place.getByRole('button', { name: 'Choose the filled-in form' });
  await expect.poll(() => hasFocus(picker)).toBe(true);

  await choose(page, 'Choose the filled-in form', { name: 'form.txt', content: 'filled in' });
  await place.getByRole('listitem').getByText('.txt files are not taken here').waitFor();
  await choose(page, attach, { name: 'form.pdf', content: pdf() }, { name: 'proof.txt', content: 'proof' });
  await arrived(page, 'form.pdf');
  await arrived(page, 'proof.txt');
  await place.getByRole('button', { name: 'Use form.pdf' }).click();
  await place.getByRole('listitem').filter({ hasText: 'form.pdf' }).waitFor();
  await page.reload();
  await place.getByRole('listitem').filter({ hasText: 'form.pdf' }).waitFor();

  const reference = await submitTicket(page, observability, 'New owner');
  const form = await stage.parley.db.attachment.findMany({
    where: { isForm: true, name: 'form.pdf', message: { conversation: { ticket: { reference } } } },
  });
  expect(form).toHaveLength(1);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`files on their way, refused and arrived can be used by everybody, ${colorScheme}`, async () => {
    const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
    const page = await stage.open('/tickets/new', { as: observability.customer, colorScheme, ...phone });
    await page.getByRole('radio', { name: 'Account Ownership Transfer' }).click();
    const { attach } = observability.words;
    await choose(page, attach, { name: 'arrived.txt', content: 'x' });
    await arrived(page, 'arrived.txt');
    const network = await slowUploads(page, 10_000);
    const long = `${'a-very-long-name-'.repeat(12)}.txt`;
    await choose(page, attach, { name: long, content: textOf(MB) }, { name: 'no.exe', content: 'x' });
    await page.getByRole('progressbar').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    for (const button of await page.getByRole('group', { name: 'Attachments' }).getByRole('button').all()) {
      const box = await button.boundingBox();
      expect(
        Math.min(box!.width, box!.height),
        (await button.getAttribute('aria-label')) ?? attach,
      ).toBeGreaterThanOrEqual(44);
    }
    await network.normal();
    await arrived(page, long);
  });
}

const opacity = (element: Locator) => element.evaluate((node) => getComputedStyle(node).opacity);

/** As the system's own drag of a file from a folder. */
async function drag(
  page: Page,
  type: 'dragEnter' | 'dragOver' | 'drop',
  path: string,
  at: { x: number; y: number },
): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  await browser.send('Input.dispatchDragEvent', { type, data, ...at });
  await browser.detach();
}

async function copyPicture(page: Page, picture: Buffer): Promise<void> {
  await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const blob = new Blob([bytes], { type: 'image/png' });
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
  }, picture.toString('base64'));
}
