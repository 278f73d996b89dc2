import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Prisma } from '../../api/src/database/generated/client.ts';
import { choose } from './attachment-field.ts';
import { overflow, violations } from './axe.ts';
import { cloud } from './desks.ts';
import { setStage } from './stage.ts';

// An agent of the cloud desk draws. The article is archived again at the end: the demo's own stay as they are.

const stage = setStage();

const field = (page: Page, label: string) => page.getByRole('textbox', { name: label, exact: true });
const png = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#4f46e5' } })
    .png()
    .toBuffer();

/** Whether the picture of these words is there, and how large. */
const shown = (page: Page, alt: string) =>
  page.getByRole('img', { name: alt, exact: true }).evaluate((image: HTMLImageElement) => ({
    isThere: image.complete && image.naturalWidth > 0,
    width: image.getAttribute('width'),
    height: image.getAttribute('height'),
  }));

/** How many files of the name are stored. */
const stored = (name: string) => stage.parley.db.attachment.count({ where: { name } });

/** Pastes or drops a file into the editor, as a browser hands it over; with HTML where that was copied, too. */
async function give(page: Page, how: 'paste' | 'drop', name: string, content: Buffer, html = '') {
  await field(page, 'Text').evaluate(
    (editor, { how, name, bytes, html }) => {
      const data = new DataTransfer();
      if (html !== '') data.setData('text/html', html);
      data.items.add(new File([new Uint8Array(bytes)], name, { type: 'image/png' }));
      const { left, top } = editor.getBoundingClientRect();
      const event =
        how === 'paste'
          ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
          : new DragEvent('drop', {
              dataTransfer: data,
              bubbles: true,
              cancelable: true,
              clientX: left + 9,
              clientY: top + 9,
            });
      editor.dispatchEvent(event);
    },
    { how, name, bytes: [...content], html },
  );
}

test('an agent puts pictures into an article, and whoever reads the article sees them, as long as they may', async () => {
  const agent = await stage.open('/knowledge/cloud/new', { as: cloud.agent });
  await field(agent, 'Title').fill('Marmalade pipelines');
  await field(agent, 'Summary').fill('How marmalade flows.');
  await field(agent, 'Text').click();
  await agent.keyboard.type('As drawn:');
  await agent.keyboard.press('Enter');

  // From the menu of an empty line. What is not taken is said, and nothing that was written is lost.
  await agent.keyboard.press('/');
  const menu = agent.getByRole('menu', { name: 'Insert' });
  await menu.waitFor();
  expect(await violations(agent)).toEqual([]);
  await menu.getByRole('menuitem', { name: 'Picture' }).click();
  const dialog = agent.getByRole('dialog', { name: 'Insert a picture' });
  await choose(agent, 'Choose a picture', { name: 'plan.pdf', content: '%PDF-1.4' });
  await dialog.getByText('.pdf files are not taken here').waitFor();
  await choose(agent, 'Choose a picture', { name: 'plan.png', content: 'no picture at all' });
  await dialog.getByText('a file whose content is what its name says').waitFor();
  await choose(agent, 'Choose a picture', { name: 'sketch.png', content: await png(90, 50) });
  await expect.poll(() => stored('sketch.png')).toBe(1);
  await dialog.getByRole('progressbar').waitFor({ state: 'detached' });
  await choose(agent, 'Choose another', { name: 'plan.png', content: await png(900, 500) });
  await expect.poll(() => stored('sketch.png'), { message: 'of what was chosen before, nothing stays' }).toBe(0);
  await dialog.getByRole('button', { name: 'Insert picture' }).click();
  await dialog.getByText('Say what the picture shows').waitFor();
  expect(await violations(agent)).toEqual([]);
  await field(agent, 'Alternative text').fill('Pipes from the kettle to the jars');
  await field(agent, 'Caption (optional)').fill('The kettle is on the left.');
  await dialog.getByRole('button', { name: 'Insert picture' }).click();
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => shown(agent, 'Pipes from the kettle to the jars')).toMatchObject({ isThere: true });

  // Pasted; then dropped and thought better of.
  await field(agent, 'Text').press('End');
  await give(agent, 'paste', 'image.png', await png(300, 600));
  await field(agent, 'Alternative text').fill('A jar');
  await agent.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => shown(agent, 'A jar')).toMatchObject({ isThere: true });
  await give(agent, 'drop', 'lid.png', await png(50, 50));
  await dialog.waitFor();
  await expect.poll(() => stored('lid.png')).toBe(1);
  await agent.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => stored('lid.png'), { message: 'of what is not put in, nothing stays' }).toBe(0);
  await field(agent, 'Text').getByText('As drawn:').waitFor();

  // Kept through a reload, and changed.
  await agent.getByText('Not saved yet. Kept in this browser.').waitFor();
  await agent.reload();
  await expect.poll(() => shown(agent, 'A jar')).toMatchObject({ isThere: true });
  await field(agent, 'Text').getByRole('button', { name: 'Edit picture' }).last().click();
  await field(agent, 'Alternative text').fill('A full jar');
  await agent.getByRole('button', { name: 'Save picture' }).click();
  await expect.poll(() => shown(agent, 'A full jar')).toMatchObject({ isThere: true });
  expect(await violations(agent)).toEqual([]);
  await agent.getByRole('button', { name: 'Publish', exact: true }).click();
  await agent.getByText('Saved', { exact: true }).waitFor();

  const visitor = await stage.open('/help/cloud/articles/marmalade-pipelines', {
    viewport: { width: 360, height: 740 },
  });
  const pipes = { isThere: true, width: '900', height: '500' };
  await expect.poll(() => shown(visitor, 'Pipes from the kettle to the jars')).toEqual(pipes);
  await visitor.getByText('The kettle is on the left.').waitFor();
  await expect.poll(() => shown(visitor, 'A full jar')).toMatchObject({ isThere: true, width: '300' });
  expect(await overflow(visitor)).toBe(0);
  expect(await violations(visitor)).toEqual([]);
  await visitor.emulateMedia({ media: 'print' });
  expect(await visitor.getByRole('img', { name: 'A full jar' }).isVisible()).toBe(true);
  const src = await visitor.getByRole('img', { name: 'A full jar' }).getAttribute('src');
  expect((await visitor.request.get(src!)).status()).toBe(200);

  // Another picture under the same words is a change that the revisions show.
  await field(agent, 'Text').getByRole('button', { name: 'Edit picture' }).last().click();
  await choose(agent, 'Choose another', { name: 'jar.png', content: await png(400, 400) });
  await agent.getByRole('button', { name: 'Save picture' }).click();
  await dialog.waitFor({ state: 'detached' });
  await agent.getByRole('button', { name: 'Save changes' }).click();
  await agent.getByText('Saved', { exact: true }).waitFor();
  const revisions = await agent.context().newPage();
  await revisions.goto('/knowledge/cloud/articles/marmalade-pipelines/revisions');
  const change = revisions.getByRole('region', { name: 'Version 3' });
  const pictures = (role: 'deletion' | 'insertion') => change.getByRole(role).getByRole('img', { name: 'A full jar' });
  await expect.poll(() => pictures('deletion').getAttribute('src')).toBe(src);
  await expect.poll(() => pictures('insertion').getAttribute('src')).toContain('/jar.png');
  for (const role of ['deletion', 'insertion'] as const) {
    await expect
      .poll(() => pictures(role).evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
  }
  expect(await violations(revisions)).toEqual([]);
  await revisions.close();

  await agent.getByRole('button', { name: 'Archive' }).click();
  await agent.getByRole('button', { name: 'Publish again' }).waitFor();
  expect((await visitor.request.get(src!)).status()).toBe(404);
  expect((await agent.request.get(src!)).status()).toBe(200);

  // Removed by the keyboard: the arrow selects, Delete takes it out.
  await field(agent, 'Text').getByText('As drawn:').click();
  await agent.keyboard.press('End');
  await agent.keyboard.press('ArrowDown');
  await agent.keyboard.press('Delete');
  await agent.getByRole('img', { name: 'Pipes from the kettle to the jars' }).waitFor({ state: 'detached' });
  await agent.getByRole('button', { name: 'Save draft' }).click();
  await agent.getByText('Saved', { exact: true }).waitFor();
});

test('where a desk takes no pictures, a pasted one is said to be left out, and what else was pasted is there', async () => {
  const { desk } = stage.parley.db;
  const { attachmentPolicy } = await desk.findUniqueOrThrow({ where: { slug: 'cloud' } });
  const withoutPictures = { ...(attachmentPolicy as Prisma.JsonObject), kinds: ['pdf'] };
  await desk.update({ where: { slug: 'cloud' }, data: { attachmentPolicy: withoutPictures } });
  try {
    const agent = await stage.open('/knowledge/cloud/new', { as: cloud.agent, viewport: { width: 360, height: 740 } });
    await field(agent, 'Text').click();
    await agent.keyboard.type('As drawn: ');
    expect(await agent.getByRole('button', { name: 'Picture', exact: true }).count()).toBe(0);
    await give(agent, 'paste', 'image.png', await png(30, 60), '<p>A jar with <strong>a lid</strong>.</p>');
    await agent.getByRole('alert').filter({ hasText: 'Not put in: image.png. This desk takes no pictures' }).waitFor();
    await field(agent, 'Text').getByText('a lid', { exact: true }).waitFor();
    await give(agent, 'drop', 'lid.png', await png(50, 50));
    await agent.getByRole('alert').filter({ hasText: 'Not put in: image.png, lid.png.' }).waitFor();
    expect(await violations(agent)).toEqual([]);
    expect(await overflow(agent)).toBe(0);
    await agent.getByRole('button', { name: 'Dismiss' }).click();
    await agent.getByRole('alert').waitFor({ state: 'detached' });
    expect(await field(agent, 'Text').textContent()).toContain('As drawn: A jar with a lid.');
  } finally {
    await desk.update({ where: { slug: 'cloud' }, data: { attachmentPolicy: attachmentPolicy! } });
  }
});

test('the demo’s article on private networks has its picture, on any screen and in the dark', async () => {
  for (const options of [{}, { viewport: { width: 360, height: 740 }, colorScheme: 'dark' }] as const) {
    const visitor = await stage.open('/help/cloud/articles/private-networks', options);
    const picture = visitor.getByRole('img', { name: /^A private network with two web servers/ });
    await picture.waitFor();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    expect(await overflow(visitor)).toBe(0);
    expect(await violations(visitor)).toEqual([]);
  }
});
