import { describe, expect, it } from 'vitest';
import { parseRichText } from './parse-rich-text.ts';
import { accepted, item, link, list, paragraph, state, text } from './rich-text.fixtures.ts';

const blocksOf = (...blocks: readonly unknown[]) => accepted(parseRichText(state(...blocks))).root.children;
const lineOf = (...nodes: readonly unknown[]) => {
  const [block] = blocksOf(paragraph(...nodes));
  return block?.type === 'paragraph' ? block.children : [];
};

describe('what is stored', () => {
  it('has every attribute that Lexical writes, whatever was sent', () => {
    const sent = paragraph(text('Hello', 1), { type: 'linebreak' }, { type: 'tab' }, text('you'));
    expect(accepted(parseRichText(state(sent)))).toMatchInlineSnapshot(`
      {
        "root": {
          "children": [
            {
              "children": [
                {
                  "detail": 0,
                  "format": 1,
                  "mode": "normal",
                  "style": "",
                  "text": "Hello",
                  "type": "text",
                  "version": 1,
                },
                {
                  "type": "linebreak",
                  "version": 1,
                },
                {
                  "detail": 2,
                  "format": 0,
                  "mode": "normal",
                  "style": "",
                  "text": "	",
                  "type": "tab",
                  "version": 1,
                },
                {
                  "detail": 0,
                  "format": 0,
                  "mode": "normal",
                  "style": "",
                  "text": "you",
                  "type": "text",
                  "version": 1,
                },
              ],
              "direction": null,
              "format": "",
              "indent": 0,
              "textFormat": 1,
              "textStyle": "",
              "type": "paragraph",
              "version": 1,
            },
          ],
          "direction": null,
          "format": "",
          "indent": 0,
          "type": "root",
          "version": 1,
        },
      }
    `);
  });

  it('keeps bold, italic, strikethrough and code, and no other format', () => {
    expect(lineOf(text('all', 0b111_1111_1111))).toEqual([expect.objectContaining({ text: 'all', format: 23 })]);
    expect(lineOf(text('underlined', 8))).toEqual([expect.objectContaining({ format: 0 })]);
  });

  it('turns line breaks and tabs inside of text into nodes of their own', () => {
    expect(lineOf(text('a\r\nb\rc\n\td')).map((node) => ('text' in node ? node.text : node.type))).toEqual([
      'a',
      'linebreak',
      'b',
      'linebreak',
      'c',
      'linebreak',
      '\t',
      'd',
    ]);
  });

  it('joins neighbours of one format and drops empty text', () => {
    expect(lineOf(text('a'), text(''), text('b'), text('', 1), text('c', 8), text('d', 1))).toEqual([
      expect.objectContaining({ text: 'abc', format: 0 }),
      expect.objectContaining({ text: 'd', format: 1 }),
    ]);
  });

  it.each([
    ['h1', 'h2'],
    ['h2', 'h2'],
    ['h3', 'h3'],
    ['h4', 'h3'],
    ['h6', 'h3'],
    [undefined, 'h2'],
  ])('makes a heading of %s one of %s', (sent, stored) => {
    expect(blocksOf({ type: 'heading', ...(sent && { tag: sent }), children: [text('Title')] })).toEqual([
      expect.objectContaining({ type: 'heading', tag: stored }),
    ]);
  });

  it('keeps a quote of lines and a quote of blocks', () => {
    const lines = { type: 'quote', children: [text('said')] };
    const blocks = { type: 'quote', shadowRoot: true, children: [paragraph(text('said')), lines] };
    expect(blocksOf(lines, blocks)).toMatchObject([
      { type: 'quote', children: [{ type: 'text' }] },
      { type: 'quote', shadowRoot: true, children: [{ type: 'paragraph' }, { type: 'quote' }] },
    ]);
  });

  it('numbers the items itself, and not those that only place a nested list', () => {
    const sent = {
      ...list('number', item(text('seven')), item(list('bullet', item(text('nested')))), item(text('eight'))),
      start: 7,
    };
    expect(blocksOf(sent)).toMatchObject([
      {
        listType: 'number',
        tag: 'ol',
        start: 7,
        children: [
          { value: 7, indent: 0 },
          { value: 8, indent: 0, children: [{ tag: 'ul', start: 1, children: [{ value: 1, indent: 1 }] }] },
          { value: 8, indent: 0 },
        ],
      },
    ]);
  });

  it('gives a nested list an item of its own', () => {
    const sent = item(text('before'), list('bullet', item(text('nested'))), text('after'));
    expect(blocksOf(list('bullet', sent))).toMatchObject([
      {
        children: [
          { children: [{ text: 'before' }] },
          { children: [{ type: 'list', children: [{ children: [{ text: 'nested' }] }] }] },
          { children: [{ text: 'after' }] },
        ],
      },
    ]);
  });

  it('joins neighbouring lists of one type, down to those in them', () => {
    const first = list('number', item(text('one')), item(list('bullet', item(text('a')))));
    const second = { ...list('number', item(list('check', item(text('b')))), item(text('two'))), start: 9 };
    expect(blocksOf(first, second, list('bullet', item(text('apart'))))).toMatchObject([
      {
        start: 1,
        children: [
          { value: 1 },
          { value: 2, children: [{ children: [{ value: 1 }, { value: 2 }] }] },
          { value: 2, children: [{ text: 'two' }] },
        ],
      },
      { listType: 'bullet' },
    ]);
  });

  it('makes a check list a bulleted one and forgets what was checked', () => {
    const [stored] = blocksOf(list('check', { ...item(text('done')), checked: true }));
    expect(stored).toMatchObject({ listType: 'bullet', tag: 'ul' });
    expect(JSON.stringify(stored)).not.toContain('checked');
  });

  it('drops links and lists without anything in them, and keeps an empty item', () => {
    expect(lineOf(text('a'), link('https://example.com'), link('https://example.com', text('')))).toHaveLength(1);
    expect(blocksOf(paragraph(text('a')), list('bullet'), list('bullet', item(list('number'))))).toMatchObject([
      { type: 'paragraph' },
      { type: 'list', children: [{ children: [] }] },
    ]);
  });

  it('reads highlighted code as plain code', () => {
    const code = {
      type: 'code',
      language: 'TypeScript',
      children: [
        { type: 'code-highlight', text: 'const', highlightType: 'keyword' },
        { type: 'code-highlight', text: ' a', format: 1 },
        { type: 'linebreak' },
        { type: 'tab' },
        text('b\nc', 1),
      ],
    };
    expect(blocksOf(code)).toMatchObject([
      {
        type: 'code',
        language: 'typescript',
        children: [
          { text: 'const a', format: 0 },
          { type: 'linebreak' },
          { text: '\t' },
          { text: 'b', format: 0 },
          { type: 'linebreak' },
          { text: 'c', format: 0 },
        ],
      },
    ]);
  });

  it.each(['"><script>', 'a b', '', '-x', 'a'.repeat(33), null])('forgets %j, which names no language', (language) => {
    const [code] = blocksOf({ type: 'code', language, children: [text('a')] });
    expect(code).not.toHaveProperty('language');
  });

  it('decides itself how links open', () => {
    const sent = { ...link('https://example.com', text('here')), rel: 'opener', target: '_top', title: 'a title' };
    expect(lineOf(sent)).toMatchObject([
      { type: 'link', rel: 'noopener noreferrer nofollow', target: '_blank', title: null },
    ]);
  });

  it('knows links found in text, and those their author took back', () => {
    const autolink = { type: 'autolink', url: 'https://example.com', children: [text('example.com')] };
    expect(lineOf(autolink, { ...autolink, isUnlinked: true })).toMatchObject([
      { type: 'autolink', isUnlinked: false },
      { type: 'autolink', isUnlinked: true },
    ]);
  });

  it('loses blank paragraphs at both ends, not between', () => {
    const blank = paragraph(text(' '), { type: 'linebreak' });
    expect(blocksOf(paragraph(), blank, paragraph(text('a')), paragraph(), paragraph(text('b')), blank)).toMatchObject([
      { children: [{ text: 'a' }] },
      { children: [] },
      { children: [{ text: 'b' }] },
    ]);
  });

  it('holds no attribute it does not know', () => {
    const extra = { style: 'color: red', onclick: 'alert(1)', $: { note: 1 }, detail: 1, mode: 'token', theme: 'x' };
    const element = { ...extra, format: 'center', direction: 'rtl', indent: 3, textStyle: 'color: red', textFormat: 8 };
    const words = { ...extra, ...text('words') };
    const here = { ...element, ...link('https://example.com', words) };
    const sent = [
      { ...element, ...paragraph(words, here, { ...extra, type: 'linebreak' }, { ...extra, type: 'tab' }) },
      { ...element, type: 'heading', tag: 'h2', children: [words] },
      { ...element, ...list('bullet', { ...element, ...item(words), value: 9, checked: true }) },
      { ...element, type: 'code', children: [{ ...words, highlightType: 'keyword' }] },
    ];
    const known = [
      paragraph(text('words'), link('https://example.com', text('words')), { type: 'linebreak' }, { type: 'tab' }),
      { type: 'heading', tag: 'h2', children: [text('words')] },
      list('bullet', item(text('words'))),
      { type: 'code', children: [text('words')] },
    ];
    expect(blocksOf(...sent)).toEqual(blocksOf(...known));
  });

  it.each([
    ['the state', { ...state(paragraph(text('a'))), __proto__: { root: 1 }, extra: 1 }],
    [
      'a node',
      JSON.parse(
        '{"root":{"type":"root","children":[{"type":"paragraph","__proto__":{"x":1},"constructor":1,"children":[{"type":"text","text":"a","__proto__":{"format":1}}]}]}}',
      ),
    ],
    [
      'a key twice, of which JSON takes the last',
      JSON.parse(
        '{"root":{"type":"root","children":[{"type":"iframe","type":"paragraph","children":[{"type":"text","text":"b","text":"a"}]}]}}',
      ),
    ],
  ])('is the same after odd keys in %s', (_, sent) => {
    expect(accepted(parseRichText(sent))).toEqual(accepted(parseRichText(state(paragraph(text('a'))))));
    expect(Object.prototype).not.toHaveProperty('x');
  });
});
