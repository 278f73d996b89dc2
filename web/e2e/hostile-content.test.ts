import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { hostileHtml } from '../../api/test/hostile-html.ts';
import { createTicket, type OpenedTicket, postReply } from './by-api.ts';
import { licenses } from './desks.ts';
import { messages } from './pages.ts';
import { setStage } from './stage.ts';

const stage = setStage();

const attacks = Object.values(hostileHtml);
/** What Postgres can't store is refused as text, and so has to be sent without. */
const storable = (html: string) => html.replace(/\0|\p{Surrogate}/gu, '');
/** As many at a time as fit into a message. */
const parts = Array.from({ length: Math.ceil(attacks.length / 20) }, (_, part) =>
  attacks.slice(part * 20, part * 20 + 20),
);

/** A page without the policy that would stop what gets through, on which nothing does so unseen. */
async function openWatched(path: string, as: string): Promise<{ page: Page; seen: string[] }> {
  const page = await stage.open(path, { as, bypassCSP: true });
  const seen: string[] = [];
  const { host } = new URL(stage.parley.url);
  page.on('dialog', (dialog) => {
    seen.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.host !== host) seen.push(`a request: ${request.url()}`);
  });
  page.on('popup', (popup) => seen.push(`a window: ${popup.url()}`));
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame() || new URL(frame.url()).host !== host) seen.push(`a frame: ${frame.url()}`);
  });
  return { page, seen };
}

/** Everything in the messages and the field of the page that no message has. */
async function oddElements(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const elements = new Set('p h2 h3 blockquote ul ol li br pre code span strong em b i s a'.split(' '));
    const ofCode = '.rich-text-code, .rich-text-copy, .rich-text-copy *, .rich-text-copy ~ *, .rich-text-copy ~ * *';
    return [...document.querySelectorAll('.rich-text *')]
      .filter((element) => !element.matches(ofCode))
      .flatMap((element) => {
        const odd = element.getAttributeNames().filter((name) => /^(on|id$|name$|src|form|is$|slot$)/.test(name));
        const isLost = element instanceof HTMLAnchorElement && !/^(https?|mailto):/.test(element.href);
        return [
          ...(elements.has(element.localName) ? [] : [element.localName]),
          ...odd.map((name) => `${element.localName} ${name}`),
          ...(isLost ? [`a to ${element.href}`] : []),
        ];
      });
  });
}

/** Puts HTML onto the real clipboard as a hostile page would, and pastes it. */
async function paste(page: Page, html: string): Promise<void> {
  await page.evaluate((hostile) => {
    const copy = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/html', hostile);
      event.clipboardData?.setData('text/plain', 'as plain text');
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener('copy', copy, { capture: true, once: true });
  }, html);
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+v');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
}

async function postRichText(page: Page, { id }: OpenedTicket, texts: readonly string[]): Promise<void> {
  const text = (words: string) => ({ type: 'text', text: storable(words), style: words, format: 0 });
  const children = [
    ...texts.map((words) => ({ type: 'paragraph', children: [text(words)], format: words })),
    { type: 'code', language: 'html', children: [text(texts.join('\n'))] },
  ];
  const answer = await page.context().request.post('/graphql', {
    headers: { 'x-graphql-yoga-csrf': '1' },
    data: {
      query: 'mutation ($input: PostReplyInput!) { postReply(input: $input) { message { id } } }',
      variables: {
        input: {
          ticketId: id,
          body: { richText: { root: { type: 'root', children } } },
          clientMutationId: crypto.randomUUID(),
        },
      },
    },
  });
  expect((await answer.json()).errors).toBeUndefined();
}

test('whatever is pasted, written by the API or sent as Markdown, nothing of it runs, is fetched, or stands on the page', async () => {
  const writer = await stage.open('about:blank', { as: licenses.customer });
  const ticket = await createTicket(writer, 'Hostile words', { body: 'Before all others.' });
  const customer = await openWatched(`/tickets/${ticket.reference}`, licenses.customer);
  const agent = await openWatched(`/queue/${ticket.reference}`, licenses.agent);
  await messages(agent.page, 'Before all others.').waitFor();

  for (const [part, texts] of parts.entries()) {
    await postRichText(writer, ticket, texts);
    await postReply(writer, ticket, { body: texts.map(storable).join('\n\n') });
    await customer.page.getByRole('textbox', { name: 'Reply' }).click();
    for (const html of texts) await paste(customer.page, html);
    await customer.page.keyboard.insertText(`End of part ${part}.`);
    expect(await oddElements(customer.page)).toEqual([]);
    await customer.page.keyboard.press('Control+Enter');
    await messages(customer.page, `End of part ${part}.`).waitFor();
  }

  for (const { page, seen } of [customer, agent]) {
    await page.reload();
    await messages(page, `End of part ${parts.length - 1}.`).waitFor();
    expect(await oddElements(page)).toEqual([]);
    expect(await page.locator('.rich-text').count()).toBeGreaterThan(3 * parts.length);
    await expect.poll(() => page.title()).toContain(ticket.reference);
    // As HTML it was read, and only its words were taken.
    expect(await page.locator('.rich-text p', { hasText: /^Sign in again$/ }).count()).toBeGreaterThan(0);
    expect(seen).toEqual([]);
  }
}, 240_000);

test('a form whose fields take the names of its properties is pasted as its words', async () => {
  const page = await stage.open('about:blank', { as: licenses.customer });
  const ticket = await createTicket(page, 'Clobbered', { body: 'Before all others.' });
  await page.goto(`/tickets/${ticket.reference}`);
  await page.getByRole('textbox', { name: 'Reply' }).click();
  await paste(page, hostileHtml['clobbered by fieldsets']!);
  await expect.poll(() => page.getByRole('textbox', { name: 'Reply' }).textContent()).toBe('a');
});
