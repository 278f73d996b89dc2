import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { richTextFromMarkdown } from './from-markdown.ts';
import { parseRichText } from './parse-rich-text.ts';
import { editorStates, markdowns } from './rich-text.arbitraries.ts';
import type { RichTextResult } from './rich-text-issue.ts';
import { richTextToHtml } from './to-html.ts';
import { richTextToText } from './to-text.ts';

const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  'a href': /^(https?:\/\/[^/]|mailto:.)/,
  'a rel': /^noopener noreferrer nofollow$/,
  'a target': /^_blank$/,
  'code data-language': /^[a-z0-9][a-z0-9+#._-]*$/,
  'ol start': /^-?\d+$/,
};
const ELEMENTS = new Set('p h2 h3 blockquote ul ol li pre code br strong em s a'.split(' '));

/** Fails unless a browser would see in the HTML just the elements that were written, and none that does anything. */
function expectHarmless(html: string): void {
  const seen: string[] = [];
  const pending: DefaultTreeAdapterTypes.Node[] = [parseFragment(html)];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if ('childNodes' in node) pending.push(...node.childNodes.toReversed());
    if (!('tagName' in node)) {
      expect(['#document-fragment', '#text']).toContain(node.nodeName);
      continue;
    }
    seen.push(node.tagName);
    expect(ELEMENTS).toContain(node.tagName);
    for (const { name, value } of node.attrs) {
      expect(value).toMatch(ATTRIBUTES[`${node.tagName} ${name}`] ?? /^no such attribute$/);
    }
  }
  expect(seen).toEqual([...html.matchAll(/<([a-z0-9]+)/g)].map(([, tag]) => tag));
}

function expectGood(result: RichTextResult): void {
  if (!result.ok) {
    expect(result.issues.length).toBeGreaterThan(0);
    return;
  }
  expectHarmless(richTextToHtml(result.value));
  expect(richTextToText(result.value).trim()).not.toBe('');
  expect(parseRichText(JSON.parse(JSON.stringify(result.value)))).toEqual(result);
}

describe('whatever is sent', () => {
  it('any JSON is accepted or refused, never thrown at', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => expectGood(parseRichText(json))));
    fc.assert(fc.property(fc.anything({ withNullPrototype: true }), (value) => expectGood(parseRichText(value))));
    fc.assert(
      fc.property(fc.jsonValue(), (children) => expectGood(parseRichText({ root: { type: 'root', children } }))),
    );
  });

  it('of states with little wrong, many are accepted, and what is made of them is harmless and stays as it is', () => {
    let accepted = 0;
    fc.assert(
      fc.property(editorStates, (sent) => {
        const result = parseRichText(sent);
        if (result.ok) accepted += 1;
        expectGood(result);
      }),
      { numRuns: 1_000 },
    );
    expect(accepted).toBeGreaterThan(100);
  });

  it('Markdown of any kind becomes the same harmless things', () => {
    let accepted = 0;
    fc.assert(
      fc.property(markdowns, (sent) => {
        const result = richTextFromMarkdown(sent);
        if (result.ok) accepted += 1;
        expectGood(result);
      }),
      { numRuns: 1_000 },
    );
    expect(accepted).toBeGreaterThan(500);
  });
});
