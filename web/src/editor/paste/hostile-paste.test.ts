// @vitest-environment jsdom
import type { LexicalEditor } from 'lexical';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isAllowedAddress } from '@/editor/link-address.ts';
import { richTextToHtml } from '@/editor/rich-text-html.ts';
import { hostileHtml } from '../../../../api/test/hostile-html.ts';
import { openEditor, paste } from './clipboard.fixtures.ts';

/** What the field may hold: the elements Lexical makes of a message, and their attributes. */
const ELEMENTS = new Set('p h2 h3 blockquote ul ol li code br span strong em b i s a'.split(' '));
const ATTRIBUTES = new Set(
  'class dir value start spellcheck data-language data-lexical-text data-lexical-managed-linebreak'.split(' '),
);
const NODES = new Set('root paragraph heading quote list listitem code link autolink text tab linebreak'.split(' '));

beforeEach(() => {
  vi.stubGlobal('alert', vi.fn());
});
afterEach(() => {
  expect(alert).not.toHaveBeenCalled();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** What is in the field, or would be shown, that must not be. */
function harmIn(root: Element): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const name = element.localName;
    const attributes = [...element.attributes].filter(({ name: attribute, value }) => {
      if (name === 'a' && attribute === 'href') return !isAllowedAddress(value);
      if (name === 'a') return !['rel', 'target', 'title', 'class', 'dir'].includes(attribute);
      if (attribute === 'style') return !/^(white-space: pre-wrap;|--lexical-[a-z-]+: .*|)$/.test(value);
      return !ATTRIBUTES.has(attribute) && attribute !== '__lexicallisttype';
    });
    return [
      ...(ELEMENTS.has(name) || name === 'pre' ? [] : [name]),
      ...attributes.map(({ name: odd, value }) => `${name} ${odd}="${value}"`),
    ];
  });
}

function oddNodesIn(editor: LexicalEditor): string[] {
  const odd: string[] = [];
  JSON.stringify(editor.getEditorState(), (key, value: unknown) => {
    if (key === 'type' && typeof value === 'string' && !NODES.has(value)) odd.push(value);
    if (key === 'url' && !(typeof value === 'string' && isAllowedAddress(value))) odd.push(`url ${value}`);
    if ((key === 'style' || key === 'textStyle') && value) odd.push(`style ${value}`);
    return value;
  });
  return odd;
}

function expectHarmless(editor: LexicalEditor): void {
  const field = editor.getRootElement();
  if (!field) throw new Error('no field');
  expect(harmIn(field)).toEqual([]);
  expect(oddNodesIn(editor)).toEqual([]);
  const shown = document.createElement('div');
  shown.innerHTML = richTextToHtml(editor.getEditorState().toJSON());
  expect(harmIn(shown)).toEqual([]);
}

describe.each(Object.entries(hostileHtml))('HTML with %s', (_, attack) => {
  it('does nothing when it is pasted', () => {
    using editor = openEditor();
    paste(editor, { 'text/html': attack, 'text/plain': 'as plain text' });
    expectHarmless(editor);
  });

  it('does nothing within a page that is pasted', () => {
    using editor = openEditor();
    const page = `<html><body><table><tr><td>${attack}</td><td>b</td></tr></table><ul><li>${attack}</ul><pre>${attack}</pre><p title="${attack}">${attack}</body></html>`;
    paste(editor, { 'text/html': page, 'text/plain': 'as plain text' });
    expectHarmless(editor);
  });

  it('is characters when it is pasted as plain text', () => {
    using editor = openEditor();
    paste(editor, { 'text/plain': attack });
    expectHarmless(editor);
    expect(editor.getRootElement()?.textContent).toContain(attack.split(/[\s\p{C}]/u)[0]);
  });
});

describe('what passes for a copy of our own', () => {
  const copy = (...nodes: object[]) => ({
    'application/x-lexical-editor': JSON.stringify({ namespace: 'parley', nodes }),
    'text/plain': 'as plain text',
  });
  const text = (words: string, more: object = {}) => ({ type: 'text', version: 1, text: words, ...more });
  const paragraph = (...children: object[]) => ({ type: 'paragraph', version: 1, children });

  beforeEach(() => {
    // Lexical says what it can't read, and goes on with the next form of the clipboard.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });

  it.each(Object.entries(hostileHtml))('does nothing with %s', (_, attack) => {
    using editor = openEditor();
    paste(
      editor,
      copy(
        paragraph(text(attack, { style: attack, mode: 'token', detail: 2, format: 2047 })),
        paragraph({
          type: 'link',
          version: 1,
          url: attack,
          rel: attack,
          target: attack,
          title: attack,
          children: [text('a')],
        }),
        paragraph({
          type: 'autolink',
          version: 1,
          url: `javascript:${attack}`,
          isUnlinked: true,
          children: [text('a')],
        }),
        { type: 'code', version: 1, language: attack, theme: attack, children: [text(attack)] },
        {
          type: 'list',
          version: 1,
          listType: 'number',
          tag: attack,
          start: 1,
          children: [{ type: 'listitem', version: 1, value: 1, children: [text(attack)] }],
        },
      ),
    );
    expectHarmless(editor);
  });

  it.each([
    ['a node of a type there is not', { type: 'image', version: 1, src: 'x', onerror: 'alert(1)' }],
    ['a root', { type: 'root', version: 1, children: [] }],
    ['a node that is none', { children: [] }],
    ['a root within', { type: 'paragraph', version: 1, children: [{ type: 'root', version: 1, children: [] }] }],
    ['nodes without end', JSON.parse(`${'{"type":"quote","children":['.repeat(500)}${']}'.repeat(500)}`)],
    ['text in the root', { type: 'text', version: 1, text: 'a' }],
    ['an item without a list', { type: 'listitem', version: 1, value: 1, children: [text('a')] }],
    ['children that are none', { type: 'paragraph', version: 1, children: 'alert(1)' }],
    [
      'a key of objects',
      JSON.parse('{"type":"paragraph","version":1,"__proto__":{"style":"x"},"constructor":{},"children":[]}'),
    ],
  ])('does nothing with %s', (_, node) => {
    using editor = openEditor();
    paste(editor, copy(node));
    expectHarmless(editor);
    expect(Object.prototype).not.toHaveProperty('style');
  });
});
