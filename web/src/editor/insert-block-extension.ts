import { $createCodeNode, CodeExtension } from '@lexical/code';
import { $createQuoteNode, RichTextExtension } from '@lexical/rich-text';
import { $insertNodeToNearestRoot } from '@lexical/utils';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_EDITOR,
  createCommand,
  defineExtension,
  type LexicalCommand,
} from 'lexical';
import type { CalloutKind } from './callout.tsx';

/** What the toolbar of an article puts in after the caret. */
export type InsertedBlock = 'table' | CalloutKind;

export const INSERT_BLOCK_COMMAND: LexicalCommand<InsertedBlock> = createCommand('INSERT_BLOCK_COMMAND');

/** As pages show tables: decision 045. */
const TABLE = ['| Name | Meaning |', '| ---- | ------- |', '| One  | First   |'];

/** Tables and callouts, as they are written in what every editor has. */
export const InsertBlockExtension = defineExtension({
  name: 'parley/insert-block',
  dependencies: [RichTextExtension, CodeExtension],
  register: (editor) =>
    editor.registerCommand(
      INSERT_BLOCK_COMMAND,
      (block) => {
        if (!$isRangeSelection($getSelection())) return false;
        if (block === 'table') $insertTable();
        else $insertCallout(block);
        return true;
      },
      COMMAND_PRIORITY_EDITOR,
    ),
});

function $insertTable(): void {
  const table = $createCodeNode('table');
  for (const [index, line] of TABLE.entries()) {
    if (index > 0) table.append($createLineBreakNode());
    table.append($createTextNode(line));
  }
  $insertNodeToNearestRoot(table);
  table.selectEnd();
}

function $insertCallout(kind: CalloutKind): void {
  const words = $createParagraphNode();
  const quote = $createQuoteNode({ shadowRoot: true });
  quote.append($createParagraphNode().append($createTextNode(kind).toggleFormat('bold')), words);
  $insertNodeToNearestRoot(quote);
  words.select();
}
