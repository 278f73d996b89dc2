// @vitest-environment jsdom
import { buildEditorFromExtensions } from '@lexical/extension';
import { $createParagraphNode, $createTextNode, $getRoot, defineExtension, INSERT_PARAGRAPH_COMMAND } from 'lexical';
import { expect, it } from 'vitest';
import { INSERT_BLOCK_COMMAND, InsertBlockExtension, type InsertedBlock } from './insert-block-extension.ts';
import { LeaveBlockExtension } from './leave-block-extension.ts';

function editorWith(words: string) {
  const editor = buildEditorFromExtensions(
    defineExtension({ name: 'test', dependencies: [InsertBlockExtension, LeaveBlockExtension] }),
  );
  const run = (change: () => void) => editor.update(change, { discrete: true });
  run(
    () =>
      void $getRoot()
        .clear()
        .append($createParagraphNode().append($createTextNode(words)))
        .selectEnd(),
  );
  return {
    insert: (block: InsertedBlock) => run(() => void editor.dispatchCommand(INSERT_BLOCK_COMMAND, block)),
    enter: () => run(() => void editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined)),
    blocks: () =>
      editor.read(() =>
        $getRoot()
          .getChildren()
          .map((node) => `${node.getType()}: ${node.getTextContent()}`),
      ),
    json: () => JSON.parse(JSON.stringify(editor.getEditorState())).root.children,
  };
}

it('puts a table after the paragraph of the caret, drawn as Markdown does', () => {
  const editor = editorWith('words');
  editor.insert('table');
  const [before, table] = editor.blocks();
  expect(before).toBe('paragraph: words');
  expect(table).toMatch(/^code: \| Name \| Meaning \|\n\| ---- \|/);
  expect(editor.json()[1]).toMatchObject({ type: 'code', language: 'table' });
});

it.each(['Note', 'Tip', 'Warning'] as const)('puts in a %s as a quote that begins with the word in bold', (kind) => {
  const editor = editorWith('words');
  editor.insert(kind);
  expect(editor.json()[1]).toMatchObject({
    type: 'quote',
    shadowRoot: true,
    children: [
      { type: 'paragraph', children: [{ text: kind, format: 1 }] },
      { type: 'paragraph', children: [] },
    ],
  });
});

it('leaves a callout by Enter on an empty line', () => {
  const editor = editorWith('words');
  editor.insert('Tip');
  editor.enter();
  expect(editor.json().map(({ type, children }: { type: string; children: [] }) => [type, children.length])).toEqual(
    expect.arrayContaining([['quote', 1]]),
  );
});
