// @vitest-environment jsdom
import { buildEditorFromExtensions } from '@lexical/extension';
import { LinkExtension } from '@lexical/link';
import { $createParagraphNode, $getRoot, $getSelection, $isRangeSelection } from 'lexical';
import { describe, expect, it } from 'vitest';
import { BlockTypeExtension } from './block-type-extension.ts';
import { MarkdownShortcutsExtension } from './markdown-shortcuts-extension.ts';

/** The document after its text was typed one character at a time. */
async function typed(text: string): Promise<unknown> {
  using editor = buildEditorFromExtensions(BlockTypeExtension, LinkExtension, MarkdownShortcutsExtension);
  editor.update(() => void $getRoot().clear().append($createParagraphNode()).selectEnd(), { discrete: true });
  for (const character of text) {
    editor.update(
      () => {
        const selection = $getSelection();
        if ($isRangeSelection(selection)) selection.insertText(character);
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
    ['1. one', { type: 'list', listType: 'number' }],
    ['> said', { type: 'quote' }],
    ['## title', { type: 'heading', tag: 'h2' }],
    ['``` code', { type: 'code' }],
  ])('makes %j a block', async (text, block) => {
    expect(await typed(text)).toMatchObject([block]);
  });

  it.each([
    ['**word**', 1],
    ['*word*', 2],
    ['~~word~~', 4],
    ['`word`', 16],
  ])('makes %j formatted text', async (text, format) => {
    expect(await typed(text)).toMatchObject([{ children: [{ text: 'word', format }] }]);
  });

  it('makes [words](address) a link', async () => {
    expect(await typed('[guide](https://example.com)')).toMatchObject([
      { children: [{ type: 'link', url: 'https://example.com', children: [{ text: 'guide' }] }] },
    ]);
  });
});
