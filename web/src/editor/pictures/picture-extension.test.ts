// @vitest-environment jsdom
import { buildEditorFromExtensions, getExtensionDependencyFromEditor } from '@lexical/extension';
import {
  $createNodeSelection,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $setSelection,
  COMMAND_PRIORITY_LOW,
  configExtension,
  defineExtension,
  KEY_DELETE_COMMAND,
  type LexicalEditor,
  PASTE_COMMAND,
} from 'lexical';
import { expect, it } from 'vitest';
import { INSERT_BLOCK_COMMAND, InsertBlockExtension } from '@/editor/insert-block-extension.ts';
import { isOwnCopy } from '@/editor/paste/own-copy.ts';
import type { RichTextValue } from '@/editor/rich-text-value.ts';
import { ValueExtension } from '@/editor/value-extension.ts';
import { CHANGE_PICTURE_COMMAND, INSERT_PICTURE_COMMAND, PictureExtension } from './picture-extension.ts';
import { $isPictureNode } from './picture-node.tsx';
import { PictureQuestionsExtension } from './picture-questions-extension.ts';

const src = '/files/0198a000-0000-7000-8000-000000000001/map.png';
const map = { attachmentId: 'one', alt: 'A map', caption: 'From above', src, width: 640, height: 400 };
const written = { type: 'image', version: 1, ...map };

function editorWith(initialValue: RichTextValue | null = null) {
  const editor = buildEditorFromExtensions(
    defineExtension({
      name: 'test',
      dependencies: [PictureExtension, InsertBlockExtension, configExtension(ValueExtension, { initialValue })],
    }),
  );
  const run = (change: () => void) => editor.update(change, { discrete: true });
  const write = (words: string) =>
    run(() => {
      const paragraph = $createParagraphNode();
      if (words !== '') paragraph.append($createTextNode(words));
      $getRoot().clear().append(paragraph).selectEnd();
    });
  return {
    ...{ editor, run, write },
    ...getExtensionDependencyFromEditor(editor, PictureQuestionsExtension).output,
    insert: () => run(() => void editor.dispatchCommand(INSERT_PICTURE_COMMAND, map)),
    blocks: () => JSON.parse(JSON.stringify(editor.getEditorState())).root.children,
    types: () =>
      editor.read(() =>
        $getRoot()
          .getChildren()
          .map((node) => node.getType()),
      ),
  };
}

// Of these jsdom has none. Lexical asks for their names only.
class ClipboardEvent extends Event {
  readonly clipboardData: object;
  constructor(types: readonly string[], files: readonly File[]) {
    super('paste', { cancelable: true });
    this.clipboardData = { types, files, getData: () => '' };
  }
}
class DragEvent extends Event {}
Object.assign(globalThis, { ClipboardEvent, DragEvent });

function paste(editor: LexicalEditor, types: readonly string[], files: readonly File[]): boolean {
  const field = document.body.appendChild(document.createElement('div'));
  editor.setRootElement(field);
  const event = new ClipboardEvent(types, files);
  field.dispatchEvent(event);
  return event.defaultPrevented;
}
const screenshot = new File(['x'], 'image.png', { type: 'image/png' });

it('stands after the block of the caret, and takes the place of an empty one', () => {
  const { write, insert, blocks, types } = editorWith();
  write('words');
  insert();
  expect(types()).toEqual(['paragraph', 'image', 'paragraph']);
  expect(blocks()[1]).toEqual(written);
  write('');
  insert();
  expect(types()).toEqual(['image', 'paragraph']);
});

it('stands outside of the callout it was put into', () => {
  const { editor, run, write, insert, types } = editorWith();
  write('words');
  run(() => void editor.dispatchCommand(INSERT_BLOCK_COMMAND, 'Note'));
  insert();
  expect(types().filter((type) => type !== 'paragraph')).toEqual(['quote', 'image']);
});

it('comes out of a document as it went in, but for addresses of others', () => {
  const opened = (picture: object) =>
    editorWith(JSON.parse(JSON.stringify({ root: { type: 'root', version: 1, children: [picture] } }))).blocks();
  expect(opened(written)).toEqual([written]);
  const { src: _, ...elsewhere } = written;
  expect(opened({ ...written, src: 'https://e.example/a.png' })).toEqual([elsewhere]);
});

it('says other things when it is changed', () => {
  const { editor, run, write, insert, blocks } = editorWith();
  write('words');
  insert();
  const key = editor.read(() => $getRoot().getChildren().find($isPictureNode)!.getKey());
  run(() => void editor.dispatchCommand(CHANGE_PICTURE_COMMAND, { key, picture: { ...map, alt: 'A plan' } }));
  expect(blocks()[1]).toEqual({ ...written, alt: 'A plan' });
});

it('is removed by the keyboard where it is selected', () => {
  const { editor, run, write, insert, types } = editorWith();
  write('words');
  insert();
  run(() => {
    const selection = $createNodeSelection();
    selection.add($getRoot().getChildren().find($isPictureNode)!.getKey());
    $setSelection(selection);
  });
  run(() => void editor.dispatchCommand(KEY_DELETE_COMMAND, new KeyboardEvent('keydown', { key: 'Delete' })));
  expect(types()).toEqual(['paragraph', 'paragraph']);
});

it('asks about each file that is pasted, but not about the picture that comes with text', () => {
  const { editor, questions } = editorWith();
  expect(paste(editor, ['Files', 'text/html'], [screenshot, screenshot])).toBe(true);
  expect(questions.value).toEqual([
    { file: screenshot, edited: null },
    { file: screenshot, edited: null },
  ]);
  paste(editor, ['text/plain', 'text/html', 'Files'], [screenshot]);
  expect(questions.value).toHaveLength(2);
});

it('leaves the rest of what is pasted to others where no pictures are taken, and asks once', () => {
  const { editor, write, questions, takesPictures, blocks } = editorWith();
  takesPictures.value = false;
  write('');
  let pasted = 0;
  editor.registerCommand(
    PASTE_COMMAND,
    () => {
      pasted += 1;
      return true;
    },
    COMMAND_PRIORITY_LOW,
  );
  paste(editor, ['Files', 'text/html'], [screenshot]);
  expect([pasted, questions.value.length]).toEqual([1, 1]);
  paste(editor, ['Files'], [screenshot]);
  expect([pasted, questions.value.length]).toEqual([1, 2]);
  expect(blocks()).toHaveLength(1);
});

it('is copied between articles, and into no message', () => {
  const copy = JSON.stringify({ namespace: 'parley', nodes: [written] });
  expect(isOwnCopy(copy, ['image'])).toBe(true);
  expect(isOwnCopy(copy)).toBe(false);
});
