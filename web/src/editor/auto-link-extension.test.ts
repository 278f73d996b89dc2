// @vitest-environment jsdom
import { CodeExtension } from '@lexical/code';
import { buildEditorFromExtensions } from '@lexical/extension';
import { $isAutoLinkNode } from '@lexical/link';
import { RichTextExtension } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, $getSelection, $isElementNode, $isRangeSelection } from 'lexical';
import { describe, expect, it } from 'vitest';
import { AutoLinkExtension } from './auto-link-extension.ts';

const buildEditor = () => buildEditorFromExtensions(RichTextExtension, CodeExtension, AutoLinkExtension);

/** The text with its links as `[words](address)`, or `[words]` where the words are the address. */
function outline(editor: ReturnType<typeof buildEditor>): string {
  return editor.read(() =>
    $getRoot()
      .getChildren()
      .flatMap((block) => ($isElementNode(block) ? block.getChildren() : []))
      .map((node) => {
        if (!$isAutoLinkNode(node)) return node.getTextContent();
        const words = node.getTextContent();
        return node.getURL() === words ? `[${words}]` : `[${words}](${node.getURL()})`;
      })
      .join(''),
  );
}

function insert(editor: ReturnType<typeof buildEditor>, text: string): void {
  editor.update(
    () => {
      const selection = $getSelection() ?? $getRoot().clear().append($createParagraphNode()).selectEnd();
      if ($isRangeSelection(selection)) selection.insertText(text);
    },
    { discrete: true },
  );
}

function pasted(text: string): string {
  using editor = buildEditor();
  insert(editor, text);
  return outline(editor);
}

function typed(text: string): string {
  using editor = buildEditor();
  for (const character of text) insert(editor, character);
  return outline(editor);
}

describe.each([
  ['pasted', pasted],
  ['typed', typed],
])('an address in a text that is %s', (_, write) => {
  it.each([
    ['see https://example.com/a', 'see [https://example.com/a]'],
    ['www.example.com.', '[www.example.com](https://www.example.com).'],
    ['write to maya@example.com, please', 'write to [maya@example.com](mailto:maya@example.com), please'],
    ['have you seen https://example.com/a?', 'have you seen [https://example.com/a]?'],
    ['is it maya@example.com?', 'is it [maya@example.com](mailto:maya@example.com)?'],
    ['https://example.com: yes!', '[https://example.com]: yes!'],
    ['(https://example.com/a)', '([https://example.com/a])'],
    ['https://example.com/a_(b)', '[https://example.com/a_(b)]'],
    ['<https://example.com> „https://example.com“', '<[https://example.com]> „[https://example.com]“'],
    ["'https://example.com'…", "'[https://example.com]'…"],
    ['*https://example.com*', '*[https://example.com]*'],
    ['https://example.com、次', '[https://example.com]、次'],
    ['https://example.com?a=b&c=%20d#e, f', '[https://example.com?a=b&c=%20d#e], f'],
    ['https://example.com:8080/a?b', '[https://example.com:8080/a?b]'],
    ['https://example.com?% https://example.com?%.', '[https://example.com]?% [https://example.com]?%.'],
  ])('%s is found without what stands around it', (text, expected) => {
    expect(write(text)).toBe(expected);
  });

  it.each(['README.md and next.js', 'node@20', 'javascript:alert(1)', 'file:///etc/passwd', 'a.b'])(
    '%s holds none',
    (text) => {
      expect(write(text)).toBe(text);
    },
  );

  it.each([
    ['names no place', 'https://server:port.example'],
    ['can be no address', 'https://%.com'],
    ['is too long for a link', `https://example.com/${'a'.repeat(2_050)}`],
  ])('stays text, every character of it, where it %s', (_reason, address) => {
    expect(write(`see ${address} or https://example.com`)).toBe(`see ${address} or [https://example.com]`);
  });
});
