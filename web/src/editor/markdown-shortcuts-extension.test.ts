// @vitest-environment jsdom
import { buildEditorFromExtensions } from '@lexical/extension';
import { $createParagraphNode, $getRoot, $getSelection, $isRangeSelection, KEY_ENTER_COMMAND } from 'lexical';
import { describe, expect, it } from 'vitest';
import { BlockTypeExtension } from './block-type-extension.ts';
import { MarkdownShortcutsExtension } from './markdown-shortcuts-extension.ts';
import { SafeLinkExtension } from './safe-link-extension.ts';

/** The document after its text was typed one character at a time; `⏎` is the Enter key. */
async function typed(text: string): Promise<unknown> {
  using editor = buildEditorFromExtensions(BlockTypeExtension, SafeLinkExtension, MarkdownShortcutsExtension);
  editor.update(() => void $getRoot().clear().append($createParagraphNode()).selectEnd(), { discrete: true });
  for (const character of text) {
    editor.update(
      () => {
        const selection = $getSelection();
        if (character === '⏎') editor.dispatchCommand(KEY_ENTER_COMMAND, null);
        else if ($isRangeSelection(selection)) selection.insertText(character);
      },
      { discrete: true },
    );
    await Promise.resolve();
  }
  return editor.getEditorState().toJSON().root.children;
}

describe('Markdown while typing', () => {
  it.each([
    ['- one', { type: 'list', listType: 'bullet' }],
    ['* one', { type: 'list', listType: 'bullet' }],
    ['1. one', { type: 'list', listType: 'number' }],
    ['3. three', { type: 'list', listType: 'number', start: 3 }],
    ['> said', { type: 'quote' }],
    ['## title', { type: 'heading', tag: 'h2' }],
    ['``` code', { type: 'code' }],
    ['```⏎code', { type: 'code' }],
    ['```ts code', { type: 'code', language: 'ts' }],
    ['```ts⏎code', { type: 'code', language: 'ts' }],
    ['```c++⏎code', { type: 'code', language: 'c++' }],
  ])('makes %j a block', async (text, block) => {
    expect(await typed(text)).toMatchObject([block]);
  });

  it.each([
    ['**word**', 1],
    ['__word__', 1],
    ['*word*', 2],
    ['_word_', 2],
    ['***word***', 3],
    ['~~word~~', 4],
    ['`word`', 16],
  ])('makes %j formatted text', async (text, format) => {
    expect(await typed(text)).toMatchObject([{ children: [{ text: 'word', format }] }]);
  });

  it.each(['snake_case_name', '2 * 3 * 4', 'a-b', '#hashtag', '1.5 GB'])('leaves %j alone', async (text) => {
    expect(await typed(text)).toMatchObject([{ type: 'paragraph', children: [{ text, format: 0 }] }]);
  });

  it.each([
    ['[guide](https://example.com/a?b)', 'https://example.com/a?b'],
    ['[guide](example.com)', 'https://example.com'],
    ['[guide](maya@example.com)', 'mailto:maya@example.com'],
  ])('makes %s a link', async (text, url) => {
    expect(await typed(text)).toMatchObject([{ children: [{ type: 'link', url, children: [{ text: 'guide' }] }] }]);
  });

  it.each(['[guide](javascript:alert(1))', '[guide](/relative)', '[](https://example.com)', '[guide] (x)'])(
    'keeps every character of %s, which can be no link',
    async (text) => {
      expect(JSON.stringify(await typed(text))).toContain(JSON.stringify(text).slice(1, -1));
    },
  );
});
