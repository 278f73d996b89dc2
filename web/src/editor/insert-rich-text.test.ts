// @vitest-environment jsdom
import { buildEditorFromExtensions } from '@lexical/extension';
import { ListExtension } from '@lexical/list';
import { RichTextExtension } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot } from 'lexical';
import { expect, it } from 'vitest';
import { insertRichText } from './insert-rich-text.ts';
import { isRichTextValue } from './rich-text-value.ts';

const paragraph = (text: string) => ({
  type: 'paragraph',
  version: 1,
  children: [{ type: 'text', version: 1, text }],
});
const list = {
  type: 'list',
  version: 1,
  listType: 'bullet',
  tag: 'ul',
  start: 1,
  children: [{ type: 'listitem', version: 1, value: 1, children: [{ type: 'text', version: 1, text: 'the name' }] }],
};

function insertedInto(text: string, children: object[]): string[] {
  const editor = buildEditorFromExtensions(RichTextExtension, ListExtension);
  editor.update(
    () => {
      const line = $createParagraphNode();
      if (text !== '') line.append($createTextNode(text));
      $getRoot().clear().append(line).selectEnd();
    },
    { discrete: true },
  );
  const value: unknown = { root: { type: 'root', version: 1, children } };
  if (!isRichTextValue(value)) throw new Error('not a document');
  insertRichText(editor, value);
  const blocks = editor.read(() =>
    $getRoot()
      .getChildren()
      .map((node) => `${node.getType()}: ${node.getTextContent()}`),
  );
  editor.dispose();
  return blocks;
}

it('a text put into an empty field is all of it', () => {
  expect(insertedInto('', [paragraph('Please send us:'), list, paragraph('Thank you.')])).toEqual([
    'paragraph: Please send us:',
    'list: the name',
    'paragraph: Thank you.',
  ]);
  expect(insertedInto('', [list])).toEqual(['list: the name']);
});

it('a text goes on where the caret is', () => {
  expect(insertedInto('Hello. ', [paragraph('Thank you.')])).toEqual(['paragraph: Hello. Thank you.']);
});
