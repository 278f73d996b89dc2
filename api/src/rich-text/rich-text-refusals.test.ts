import { describe, expect, it } from 'vitest';
import { parseRichText } from './parse-rich-text.ts';
import { item, link, list, mistakes, paragraph, state, text } from './rich-text.fixtures.ts';

describe('what is refused', () => {
  const REQUIRED = ['REQUIRED: some text that can be seen'];
  const MALFORMED = ['INVALID: the JSON of a Lexical editor state, as in { "root": { "type": "root", … } }'];
  const MISPLACED = ['INVALID: blocks in the root, items in lists, text and links in blocks, and no link in a link'];
  const UNKNOWN = [
    'NOT_ALLOWED: paragraphs, headings, quotes, bulleted and numbered lists, code blocks, links and text',
  ];
  const PICTURE = ['NOT_ALLOWED: pictures in articles alone, between their other blocks'];
  const UNSAFE_LINK = ['NOT_ALLOWED: links starting with http, https or mailto, of at most 2,048 characters'];

  it.each([
    ['nothing', state()],
    ['an empty paragraph', state(paragraph())],
    ['white space', state(paragraph(text(' \u00a0\u2003\n\t')))],
    ['invisible characters', state(paragraph(text('\u200b\u2060\ufeff\u00ad\u3164\u2800\u0007')))],
    ['an empty list, quote and block of code', state(list('bullet', item()), { type: 'quote' }, { type: 'code' })],
    ['a link with only a space in it', state(paragraph(link('https://example.com', text(' '))))],
  ])('%s', (_, sent) => {
    expect(mistakes(parseRichText(sent))).toEqual(REQUIRED);
  });

  it.each([
    null,
    undefined,
    0,
    Number.NaN,
    'text',
    true,
    [],
    {},
    [state(paragraph(text('a')))],
    { root: null },
    { root: [] },
    { root: 'root' },
    { root: paragraph(text('a')) },
    { root: { type: 'root', children: 'a' } },
    { root: { type: 'root', children: { length: 1, 0: paragraph(text('a')) } } },
    state(null),
    state('text'),
    state(1),
    state([paragraph(text('a'))]),
    state({ children: [text('a')] }),
    state({ type: ['paragraph'] }),
    state(paragraph({ type: 'text', text: 1 })),
    state(paragraph({ type: 'text', text: null })),
    state(paragraph({ type: 'text', text: { toString: 'a' } })),
    state(paragraph(text('a'), { type: 'text', text: 'a', format: '1' })),
    state(paragraph(text('a', -1))),
    state(paragraph(text('a', 1.5))),
    state(paragraph(text('a', Number.NaN))),
    state({ type: 'heading', tag: 'script', children: [text('a')] }),
    state({ type: 'quote', shadowRoot: 'yes', children: [] }),
    state({ ...list('bullet', item(text('a'))), start: 1e9 }),
    state({ ...list('bullet', item(text('a'))), start: '1' }),
    state(list('constructor', item(text('a')))),
    state({ type: 'code', language: 1, children: [text('a')] }),
    state(paragraph({ type: 'link', children: [text('a')] })),
    state(paragraph({ type: 'link', url: ['https://example.com'], children: [text('a')] })),
  ])('%j, which no editor writes', (sent) => {
    expect(mistakes(parseRichText(sent))).toEqual(MALFORMED);
  });

  it.each([
    ['text in the root', text('a')],
    ['an item in the root', item(text('a'))],
    ['a root in the root', { type: 'root', children: [paragraph(text('a'))] }],
    ['a paragraph in a paragraph', paragraph(paragraph(text('a')))],
    ['a list in a heading', { type: 'heading', tag: 'h2', children: [list('bullet', item(text('a')))] }],
    ['a paragraph in a list', list('bullet', paragraph(text('a')))],
    ['a list in a list', list('bullet', list('bullet', item(text('a'))))],
    ['a code block in an item', list('bullet', item({ type: 'code', children: [text('a')] }))],
    ['a paragraph in a quote of lines', { type: 'quote', children: [paragraph(text('a'))] }],
    ['text in a quote of blocks', { type: 'quote', shadowRoot: true, children: [text('a')] }],
    ['a link in code', { type: 'code', children: [link('https://example.com', text('a'))] }],
    ['highlighted code in a paragraph', paragraph({ type: 'code-highlight', text: 'a' })],
    ['a link in a link', paragraph(link('https://a.example', link('https://b.example', text('a'))))],
    ['a block in a link', paragraph(link('https://a.example', paragraph(text('a'))))],
  ])('%s', (_, node) => {
    expect(mistakes(parseRichText(state(node)))).toEqual(MISPLACED);
  });

  it.each([
    'picture',
    'table',
    'horizontalrule',
    'script',
    'html',
    'constructor',
    '__proto__',
    'toString',
    'Paragraph',
    '',
  ])('a node of the unknown type %j', (type) => {
    const node = { type, text: 'a', children: [text('a')] };
    expect(mistakes(parseRichText(state(node)))).toEqual(UNKNOWN);
    expect(mistakes(parseRichText(state(paragraph(text('a'), node))))).toEqual(UNKNOWN);
    expect(mistakes(parseRichText(state(list('bullet', node))))).toEqual(UNKNOWN);
  });

  it('a picture, which articles alone may have', () => {
    const node = { type: 'image', attachmentId: 'a', alt: 'a' };
    for (const sent of [state(node), state(paragraph(text('a'), node)), state(list('bullet', item(node)))]) {
      expect(mistakes(parseRichText(sent))).toEqual(PICTURE);
    }
  });

  it.each(['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,a', 'vbscript:a', '//evil.example', '/a'])(
    'a link to %s, in either kind of link',
    (url) => {
      expect(mistakes(parseRichText(state(paragraph(link(url, text('a'))))))).toEqual(UNSAFE_LINK);
      expect(
        mistakes(parseRichText(state(paragraph({ ...link(url, text('a')), type: 'autolink', isUnlinked: true })))),
      ).toEqual(UNSAFE_LINK);
    },
  );

  it('all mistakes at once, each named once', () => {
    const sent = state(
      { type: 'image' },
      { type: 'video' },
      paragraph(link('data:a', text('a')), link('x:', text('b'))),
      1,
    );
    expect(mistakes(parseRichText(sent)).toSorted()).toEqual(
      [...MALFORMED, ...UNSAFE_LINK, ...UNKNOWN, ...PICTURE].toSorted(),
    );
  });
});
