import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { richTextFromMarkdown } from './from-markdown.ts';
import { expectHarmless } from './harmless-html.fixtures.ts';
import { parseRichText } from './parse-rich-text.ts';
import { editorStates, markdowns } from './rich-text.arbitraries.ts';
import { item, link, list, paragraph, type SentNode, state, text } from './rich-text.fixtures.ts';
import type { RichTextResult } from './rich-text-issue.ts';
import { richTextToHtml } from './to-html.ts';
import { richTextToText } from './to-text.ts';

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

  it('every value of a good state may be of any other type, or in any other place', () => {
    const wrong = [
      null,
      true,
      0,
      -1,
      1e9,
      '',
      'x',
      [],
      {},
      [[]],
      [null],
      { type: 'text' },
      paragraph(text('b')),
      undefined,
    ];
    let tried = 0;
    for (const path of pathsIn(good)) {
      for (const value of wrong) {
        const sent = structuredClone(good);
        put(sent, path, value);
        expectGood(parseRichText(sent));
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(500);
  });

  it('a node may hold nodes of any type, however deep and however many', () => {
    const types = [
      'root',
      'paragraph',
      'heading',
      'quote',
      'list',
      'listitem',
      'code',
      'link',
      'autolink',
      'text',
      'tab',
      'x',
    ];
    for (const type of types) {
      let deep: SentNode = { ...text('a'), type };
      for (let depth = 0; depth < 20_000; depth += 1)
        deep = { type, shadowRoot: true, url: 'https://a.example', children: [deep] };
      expectGood(parseRichText({ root: deep }));
      expectGood(parseRichText(state(deep)));
      const many = Array.from({ length: 100_000 }, () => ({ type, text: 'a', children: [] }));
      expectGood(parseRichText({ root: { type: 'root', children: many } }));
      expectGood(parseRichText(state(paragraph(...many))));
    }
  });
});

const good = state(
  paragraph(text('a', 1), link('https://a.example', text('b'))),
  { type: 'heading', tag: 'h2', children: [text('c')] },
  list('number', item(text('d'), list('bullet', item(text('e'))))),
  { type: 'quote', shadowRoot: true, children: [paragraph(text('f'))] },
  { type: 'code', language: 'ts', children: [text('g')] },
);

function pathsIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [[key], ...pathsIn(child).map((path) => [key, ...path])]);
}

function put(target: unknown, [key = '', ...path]: readonly string[], value: unknown): void {
  if (typeof target !== 'object' || target === null) return;
  if (path.length === 0) Object.assign(target, { [key]: value });
  else put(Reflect.get(target, key), path, value);
}
