import { describe, expect, it } from 'vitest';
import { parseRichText } from './parse-rich-text.ts';
import { accepted, item, link, list, mistakes, paragraph, type SentNode, state, text } from './rich-text.fixtures.ts';
import { richTextLimits } from './rich-text.ts';

const times = (count: number, make: (index: number) => SentNode): SentNode[] =>
  Array.from({ length: count }, (_, i) => make(i));
const isStable = (sent: unknown): void => {
  const value = accepted(parseRichText(sent));
  expect(accepted(parseRichText(JSON.parse(JSON.stringify(value))))).toEqual(value);
};

describe('the length of a text', () => {
  const TOO_LONG = ['TOO_LONG: at most 20,000 characters'];

  it('is at most 20,000 characters', () => {
    isStable(state(paragraph(text('a'.repeat(20_000)))));
    expect(mistakes(parseRichText(state(paragraph(text('a'.repeat(20_001))))))).toEqual(TOO_LONG);
  });

  it('is the sum of all texts, line breaks and tabs', () => {
    const line = [text('a'.repeat(9_998)), { type: 'linebreak' }, { type: 'tab', text: '\t' }];
    const quote = { type: 'quote', children: line };
    isStable(state(quote, paragraph(...line)));
    expect(mistakes(parseRichText(state(quote, paragraph(...line, text('a')))))).toEqual(TOO_LONG);
    expect(mistakes(parseRichText(state(quote, paragraph(...line, { type: 'linebreak' }))))).toEqual(TOO_LONG);
  });

  it('is counted as String.length counts: an emoji is two', () => {
    isStable(state(paragraph(text('🙂'.repeat(10_000)))));
    expect(mistakes(parseRichText(state(paragraph(text('🙂'.repeat(10_001))))))).toEqual(TOO_LONG);
  });

  it('is named beside other mistakes', () => {
    expect(mistakes(parseRichText(state(paragraph(text('a'.repeat(20_001)), { type: 'image' }))))).toHaveLength(2);
  });
});

describe('the number of nodes', () => {
  const TOO_MANY = ['TOO_LONG: at most 10,000 paragraphs, list items, lines and changes of format'];
  const pieces = (count: number) => state(paragraph(...times(count - 1, () => text('a'))));

  it('is at most 10,000', () => {
    isStable(pieces(10_000));
    expect(mistakes(parseRichText(pieces(10_001)))).toEqual(TOO_MANY);
  });

  it('is counted before anything is made of a huge array', () => {
    expect(mistakes(parseRichText({ root: { type: 'root', children: new Array(500_000).fill(paragraph()) } }))).toEqual(
      TOO_MANY,
    );
    expect(mistakes(parseRichText({ root: { type: 'root', children: new Array(2 ** 32 - 1) } }))).toEqual(TOO_MANY);
  });

  it('counts what is no node, too', () => {
    expect(mistakes(parseRichText(state(paragraph(...new Array(10_000).fill(null)))))).toEqual(TOO_MANY);
  });

  it('ends a walk that would go in circles', () => {
    const circle = { type: 'quote', shadowRoot: true, children: [] as unknown[] };
    circle.children.push(circle, circle);
    expect(mistakes(parseRichText(state(circle)))).toHaveLength(1);
  });
});

describe('the depth', () => {
  const TOO_DEEP = ['NOT_ALLOWED: at most 16 levels, which are seven lists in each other'];
  const quotes = (levels: number): SentNode =>
    levels === 1
      ? paragraph()
      : { type: 'quote', shadowRoot: true, children: [quotes(levels - 1), paragraph(text('a'))] };
  const lists = (levels: number): SentNode =>
    list('bullet', item(levels === 1 ? link('https://example.com', text('a')) : lists(levels - 1)));

  it('is at most 16 levels, the text included', () => {
    isStable(state(quotes(15)));
    expect(mistakes(parseRichText(state(quotes(16))))).toEqual(TOO_DEEP);
  });

  it('is enough for seven lists in each other', () => {
    isStable(state(lists(7)));
    expect(mistakes(parseRichText(state(lists(8))))).toEqual(TOO_DEEP);
  });

  it('does not overflow the stack', () => {
    let deep: unknown = text('a');
    for (let level = 0; level < 200_000; level += 1) deep = { type: 'paragraph', children: [deep] };
    expect(mistakes(parseRichText(state(deep)))).toEqual(TOO_DEEP);
  });
});

describe('the size of what is stored', () => {
  const TOO_LARGE = ['TOO_LONG: at most 256 KiB with formats and the addresses of links'];
  const sizeOf = (sent: unknown): number => Buffer.byteLength(JSON.stringify(accepted(parseRichText(sent))));
  const links = (path: number) =>
    state(
      paragraph(...times(140, () => link(`https://example.com/${'a'.repeat(1_600)}`, text('a')))),
      paragraph(link(`https://example.com/${'a'.repeat(path)}`, text('a'))),
    );

  it('is at most 262,144 bytes of JSON', () => {
    const spare = richTextLimits.bytes - sizeOf(links(1));
    expect(spare).toBeLessThan(richTextLimits.urlLength);
    expect(sizeOf(links(1 + spare))).toBe(262_144);
    expect(mistakes(parseRichText(links(2 + spare)))).toEqual(TOO_LARGE);
  });

  it('allows text in any script to be as long as it may', () => {
    isStable(state(paragraph(text('漢'.repeat(20_000)))));
    isStable(state(paragraph(text('\u0001'.repeat(19_999)), text('a'))));
  });

  it('never lets more nodes be stored than may be sent', () => {
    isStable(state(paragraph(text(`a${'\n'.repeat(7_900)}a`))));
    expect(mistakes(parseRichText(state(paragraph(text(`a${'\n'.repeat(8_000)}a`)))))).toEqual(TOO_LARGE);
  });
});

describe('the text itself', () => {
  const UNSTORABLE = ['INVALID: text without NUL characters and without halves of surrogate pairs'];

  it.each(['\0', 'a\0b', '\ud83d', '\ude42', '\ude42\ud83d', 'a\ud83d'])('is not %j', (words) => {
    expect(mistakes(parseRichText(state(paragraph(text('a'), text(words)))))).toEqual(UNSTORABLE);
    expect(mistakes(parseRichText(state({ type: 'code', children: [text(words)] })))).toEqual(UNSTORABLE);
  });

  it('is not put together from halves', () => {
    expect(mistakes(parseRichText(state(paragraph(text('\ud83d'), text('\ude42')))))).toEqual(UNSTORABLE);
  });
});
