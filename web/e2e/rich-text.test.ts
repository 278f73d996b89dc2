import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { overflow, violations } from './axe.ts';
import { createTicket, type OpenedTicket, postReply } from './by-api.ts';
import { licenses } from './desks.ts';
import { hasFocus, messages } from './pages.ts';
import { setStage } from './stage.ts';

const stage = setStage();

const field = (page: Page) => page.getByRole('textbox', { name: 'Reply' });
const tool = (page: Page, name: string) =>
  page.getByRole('toolbar', { name: 'Formatting: Reply' }).getByRole('button', { name, exact: true });

/** A ticket of the customer, open on their page with the caret in the field. */
async function open(subject: string, body = 'Hello.', options = {}): Promise<{ page: Page; ticket: OpenedTicket }> {
  const page = await stage.open('about:blank', { as: licenses.customer, ...options });
  const ticket = await createTicket(page, subject, { body });
  await page.goto(`/tickets/${ticket.reference}`);
  await field(page).click();
  return { page, ticket };
}

/** The parts of code that are coloured below an element, by their colour. */
async function coloured(page: Page, below: string): Promise<Record<string, string[]>> {
  return page.evaluate((selector) => {
    const places = [...document.querySelectorAll(selector)];
    const found = [...CSS.highlights].map(([name, highlight]): [string, string[]] => {
      const texts = [...highlight].flatMap((range) => {
        if (!places.some((place) => place.contains(range.startContainer))) return [];
        const copy = document.createRange();
        copy.setStart(range.startContainer, range.startOffset);
        copy.setEnd(range.endContainer, range.endOffset);
        return [copy.toString()];
      });
      return [name, texts];
    });
    return Object.fromEntries(found.filter(([, texts]) => texts.length > 0));
  }, below);
}

test('what is written with keys, Markdown and the toolbar is read by the other side as it was written', async () => {
  const { page, ticket } = await open('Everything at once');
  const { keyboard } = page;
  await keyboard.type('It fails **every time**, *really* and ~~never~~ in `main.ts`; ');

  await keyboard.press('Alt+F10');
  await expect.poll(() => hasFocus(tool(page, 'Bold'))).toBe(true);
  await expect.poll(() => tool(page, 'Bold').getAttribute('aria-pressed')).toBe('false');
  await keyboard.press('Enter');
  await expect.poll(() => tool(page, 'Bold').getAttribute('aria-pressed')).toBe('true');
  await keyboard.press('Alt+F10');
  await keyboard.press('Escape');
  await expect.poll(() => hasFocus(field(page))).toBe(true);
  await keyboard.type('loudly');
  await keyboard.press('Control+b');
  await expect.poll(() => tool(page, 'Bold').getAttribute('aria-pressed')).toBe('false');
  await keyboard.type(' see https://example.com/a?b=c.');

  await keyboard.press('Enter');
  await keyboard.type('- one');
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await keyboard.type('nested');
  await keyboard.press('Enter');
  await keyboard.press('Shift+Tab');
  await keyboard.type('two');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.type('> said');
  await keyboard.press('Enter');
  await keyboard.type('twice');
  await keyboard.press('Enter');
  await keyboard.press('Enter');

  await keyboard.type('```ts');
  await keyboard.press('Enter');
  await keyboard.type('const a = 1;');
  await keyboard.press('Enter');
  await keyboard.type('run("a");');
  await expect.poll(() => tool(page, 'Bold').isDisabled()).toBe(true);
  const language = page.getByRole('combobox', { name: 'Language of the code' });
  await expect.poll(() => language.locator('option:checked').textContent()).toBe('TypeScript');
  const typescript = { 'code-keyword': ['const'], 'code-name': ['run'], 'code-number': ['1'], 'code-string': ['"a"'] };
  await expect.poll(() => coloured(page, '[role=textbox] code')).toMatchObject(typescript);
  await language.selectOption({ label: 'Plain text' });
  await expect.poll(() => coloured(page, '[role=textbox] code')).toEqual({});
  await language.selectOption({ label: 'TypeScript' });
  await expect.poll(() => coloured(page, '[role=textbox] code')).toMatchObject(typescript);

  await field(page).focus();
  await keyboard.press('Control+Enter');
  const agent = await stage.open(`/queue/${ticket.reference}`, { as: licenses.agent });
  for (const reader of [page, agent]) {
    const message = messages(reader, 'It fails every time').locator('.rich-text');
    await message.waitFor();
    await expect.poll(() => reader.locator('[data-language=typescript]').count()).toBeGreaterThan(0);
    const shown = () =>
      message.evaluate((element) => {
        const copy = element.cloneNode(true) as HTMLElement;
        for (const added of copy.querySelectorAll('.rich-text-copy, .rich-text-copy ~ *')) added.remove();
        for (const frame of copy.querySelectorAll('.rich-text-code')) frame.replaceWith(...frame.childNodes);
        return copy.innerHTML;
      });
    const link = 'rel="noopener noreferrer nofollow" target="_blank"';
    await expect
      .poll(shown)
      .toBe(
        '<p>It fails <strong>every time</strong>, <em>really</em> and <s>never</s> in <code>main.ts</code>; ' +
          `<strong>loudly</strong> see <a href="https://example.com/a?b=c" ${link}>https://example.com/a?b=c</a>.</p>` +
          '<ul><li>one<ul><li>nested</li></ul></li><li>two</li></ul>' +
          '<blockquote><p>said<br>twice</p></blockquote>' +
          '<pre><code data-language="typescript">const a = 1;\nrun("a");</code></pre>',
      );
    await expect.poll(() => coloured(reader, 'article pre')).toMatchObject(typescript);
  }
});

test('code is copied with a button, by keyboard too, and scrolled within itself', async () => {
  const line = `const words = '${'long '.repeat(60)}';`;
  const code = Array.from({ length: 60 }, () => line).join('\n');
  const { page } = await open('Long code', `Look:\n\n\`\`\`js\n${code}\n\`\`\`\n\n\`\`\`\nshort\n\`\`\``, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const [long, short] = [page.locator('pre').first(), page.locator('pre').last()];
  await expect.poll(() => long.getAttribute('tabindex')).toBe('0');
  expect(await long.evaluate((element) => element.scrollHeight > element.clientHeight)).toBe(true);
  expect(await short.getAttribute('tabindex')).toBeNull();
  await long.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => long.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  expect(await overflow(page)).toBe(0);

  await page.keyboard.press('Tab');
  const copy = page.getByRole('button', { name: 'Copy code' }).first();
  await expect.poll(() => hasFocus(copy)).toBe(true);
  await expect.poll(() => copy.evaluate((button) => getComputedStyle(button).opacity)).toBe('1');
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
});

test('plain text is pasted by Ctrl+Shift+V, and rich text by Ctrl+V', async () => {
  const { page } = await open('Pasted', 'Hello.', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.evaluate(() =>
    navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob(['<ul><li><b>one</b></li><li>two</li></ul>'], { type: 'text/html' }),
        'text/plain': new Blob(['one\n  two'], { type: 'text/plain' }),
      }),
    ]),
  );
  await page.keyboard.press('Control+Shift+V');
  await expect.poll(() => field(page).locator('p').innerHTML()).toMatch(/one<\/span><br[^>]*><span[^>]*> {2}two/);
  expect(await field(page).locator('li, strong').count()).toBe(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+V');
  await expect.poll(() => field(page).locator('li').allTextContents()).toEqual(['one', 'two']);
  expect(await field(page).locator('strong').textContent()).toBe('one');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`code can be read and chosen by everybody, ${colorScheme}`, async () => {
    const body = '```ts\n// note\nconst a: Promise = run("b", 1);\n```\n\n```diff\n-old\n+new\n```';
    const { page, ticket } = await open('Colours of code', body, { colorScheme });
    await page.keyboard.type('```ts ');
    await page.keyboard.type('const a = 1;');
    await expect.poll(() => coloured(page, 'pre').then(Object.keys)).toHaveLength(8);
    expect(await contrasts(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);

    const phone = await stage.open(`/tickets/${ticket.reference}`, {
      as: licenses.customer,
      colorScheme,
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    await postReply(page, ticket, { body: `\`\`\`\n${'wide '.repeat(80)}\n\`\`\`` });
    await messages(phone, 'wide wide').waitFor();
    expect(await overflow(phone)).toBe(0);
    const copy = phone.getByRole('button', { name: 'Copy code' }).last();
    await expect.poll(() => copy.evaluate((button) => getComputedStyle(button).opacity)).toBe('1');
    const box = await copy.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  });
}

/** The colours of code that reach less than 4.5:1 on the ground they stand on. */
async function contrasts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const luminance = (color: string) => {
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const pre = document.querySelector('article pre')!;
    const ground = luminance(getComputedStyle(pre).backgroundColor);
    return [...CSS.highlights.keys()].flatMap((name) => {
      const { color } = getComputedStyle(pre.querySelector('code')!, `::highlight(${name})`);
      const [dark = 0, light = 0] = [luminance(color), ground].toSorted((a, b) => a - b);
      const ratio = (light + 0.05) / (dark + 0.05);
      return ratio < 4.5 ? [`${name}: ${color} ${ratio.toFixed(2)}`] : [];
    });
  });
}
