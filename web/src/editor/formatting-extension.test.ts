// @vitest-environment jsdom
import { buildEditorFromExtensions, getExtensionDependencyFromEditor } from '@lexical/extension';
import { $createLinkNode, LinkExtension } from '@lexical/link';
import { $createParagraphNode, $createTextNode, $getRoot, FORMAT_TEXT_COMMAND, type LexicalNode } from 'lexical';
import { describe, expect, it } from 'vitest';
import { BlockTypeExtension, TOGGLE_BLOCK_COMMAND } from './block-type-extension.ts';
import { type ChosenFormat, FormattingExtension } from './formatting-extension.ts';

function open(nodes: () => LexicalNode[]) {
  const editor = buildEditorFromExtensions(BlockTypeExtension, LinkExtension, FormattingExtension);
  const { formatting } = getExtensionDependencyFromEditor(editor, FormattingExtension).output;
  const update = (change: () => void) => editor.update(change, { discrete: true });
  update(
    () =>
      void $getRoot()
        .clear()
        .append($createParagraphNode().append(...nodes())),
  );
  return { editor, formatting, update };
}

describe('the formatting at the selection', () => {
  it('tells the formats that are chosen, and forgets those that are taken back', () => {
    const { editor, formatting, update } = open(() => [$createTextNode('words')]);
    const toggle = (format: ChosenFormat) => update(() => void editor.dispatchCommand(FORMAT_TEXT_COMMAND, format));
    update(() => {
      $getRoot().getFirstDescendant()?.getParentOrThrow().select(0, 1);
    });
    toggle('italic');
    toggle('bold');
    expect(formatting.value).toEqual({ formats: ['bold', 'italic'], block: 'paragraph', link: null });
    toggle('italic');
    expect(formatting.value.formats).toEqual(['bold']);
    editor.dispose();
  });

  it('tells the block and the link, and whether words are selected', () => {
    const { editor, formatting, update } = open(() => [
      $createLinkNode('https://example.com').append($createTextNode('guide')),
    ]);
    update(() => {
      $getRoot().getFirstDescendant()?.getParentOrThrow().select(0, 1);
    });
    expect(formatting.value).toMatchObject({ link: 'https://example.com' });
    update(() => void editor.dispatchCommand(TOGGLE_BLOCK_COMMAND, 'number'));
    expect(formatting.value.block).toBe('number');
    editor.dispose();
  });

  it('stays the same object while nothing the toolbar shows changes', () => {
    const { editor, formatting, update } = open(() => [$createTextNode('word')]);
    update(() => void $getRoot().selectEnd());
    const before = formatting.value;
    update(() => void $getRoot().selectStart());
    expect(formatting.value).toBe(before);
    editor.dispose();
  });
});
