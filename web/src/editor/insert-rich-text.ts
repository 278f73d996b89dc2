import { $getRoot, $getSelection, $insertNodes, $parseSerializedNode, type LexicalEditor } from 'lexical';
import type { RichTextValue } from './rich-text-value.ts';

/** Puts a text where the caret is, or at the end where it is nowhere; one step to undo. */
export function insertRichText(editor: LexicalEditor, { root }: RichTextValue): void {
  editor.update(
    () => {
      if ($getSelection() === null) $getRoot().selectEnd();
      $insertNodes(root.children.map((node) => $parseSerializedNode(node)));
    },
    { discrete: true },
  );
}
