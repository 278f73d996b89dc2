import { $createCodeNode, CodeExtension } from '@lexical/code';
import {
  INSERT_ORDERED_LIST_COMMAND,
  INSERT_UNORDERED_LIST_COMMAND,
  ListExtension,
  REMOVE_LIST_COMMAND,
} from '@lexical/list';
import { $createHeadingNode, $createQuoteNode, RichTextExtension } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import {
  $createParagraphNode,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_EDITOR,
  createCommand,
  defineExtension,
  type ElementNode,
  type LexicalCommand,
  type LexicalEditor,
} from 'lexical';
import { $blockTypeAt } from './block-type.ts';

/** The kinds of block the toolbar can make of the selection. */
export type ToggledBlock = 'h2' | 'h3' | 'bullet' | 'number' | 'quote' | 'code';

/** Makes the selected blocks of this kind, or plain paragraphs again if they are. */
export const TOGGLE_BLOCK_COMMAND: LexicalCommand<ToggledBlock> = createCommand('TOGGLE_BLOCK_COMMAND');

/** Paragraphs, headings, lists, quotes and code blocks, and the command that turns one into another. */
export const BlockTypeExtension = defineExtension({
  name: 'parley/block-type',
  dependencies: [RichTextExtension, ListExtension, CodeExtension],
  register: (editor) =>
    editor.registerCommand(
      TOGGLE_BLOCK_COMMAND,
      (block) => {
        const selection = $getSelection();
        if (!$isRangeSelection(selection)) return false;
        const current = $blockTypeAt(selection.anchor.getNode());
        $apply(editor, block, current === block);
        return true;
      },
      COMMAND_PRIORITY_EDITOR,
    ),
});

function $apply(editor: LexicalEditor, block: ToggledBlock, undo: boolean): void {
  switch (block) {
    case 'bullet':
      editor.dispatchCommand(undo ? REMOVE_LIST_COMMAND : INSERT_UNORDERED_LIST_COMMAND, undefined);
      return;
    case 'number':
      editor.dispatchCommand(undo ? REMOVE_LIST_COMMAND : INSERT_ORDERED_LIST_COMMAND, undefined);
      return;
    case 'h2':
    case 'h3':
      $setBlocksType<ElementNode>($getSelection(), undo ? $createParagraphNode : () => $createHeadingNode(block));
      return;
    case 'quote':
      $setBlocksType<ElementNode>($getSelection(), undo ? $createParagraphNode : () => $createQuoteNode());
      return;
    case 'code':
      if (undo) $setBlocksType($getSelection(), $createParagraphNode);
      else $makeCodeBlock();
  }
}

/** Several selected blocks become one code block: pasted logs are many paragraphs. */
function $makeCodeBlock(): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  if (selection.isCollapsed()) {
    $setBlocksType(selection, () => $createCodeNode());
    return;
  }
  const text = selection.getTextContent();
  selection.insertNodes([$createCodeNode()]);
  const inside = $getSelection();
  if ($isRangeSelection(inside)) inside.insertRawText(text);
}
