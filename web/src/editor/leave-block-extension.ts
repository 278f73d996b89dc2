import { $isCodeNode, type CodeNode } from '@lexical/code';
import { ClickAfterLastBlockExtension } from '@lexical/extension';
import { $isHeadingNode, $isQuoteNode, type QuoteNode } from '@lexical/rich-text';
import { $isAtEdgeOfElement, $setBlocksType } from '@lexical/selection';
import { $onEscapeDown, $onEscapeUp } from '@lexical/utils';
import {
  $createParagraphNode,
  $getSelection,
  $isDecoratorNode,
  $isLineBreakNode,
  $isParagraphNode,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  configExtension,
  defineExtension,
  INSERT_PARAGRAPH_COMMAND,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_BACKSPACE_COMMAND,
  type LexicalNode,
  mergeRegister,
  type PointType,
  type RangeSelection,
} from 'lexical';

/**
 * Ways out of quotes and blocks of code. In a quote Enter begins a line (in one of blocks, a paragraph) and, on an empty one at
 * its end, leaves; Lexical
 * does so in code after two empty lines and in lists after an empty item. Where such a block is the first or the last of
 * the document, an arrow key at its edge makes room beside it, and so does a click below it. Backspace at its start makes
 * every block a paragraph; Lexical leaves out headings.
 */
export const LeaveBlockExtension = defineExtension({
  name: 'parley/leave-block',
  dependencies: [
    configExtension(ClickAfterLastBlockExtension, {
      $shouldInsertAfter: (node) => $holdsLines(node) || $isDecoratorNode(node),
    }),
  ],
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $breakLineOfQuote, COMMAND_PRIORITY_LOW),
      editor.registerCommand(KEY_ARROW_UP_COMMAND, (event) => $onEscapeUp($holdsLines, event), COMMAND_PRIORITY_LOW),
      editor.registerCommand(
        KEY_ARROW_DOWN_COMMAND,
        (event) => $onEscapeDown($holdsLines, event),
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(KEY_BACKSPACE_COMMAND, $leaveHeading, COMMAND_PRIORITY_LOW),
    ),
});

function $holdsLines(node?: LexicalNode | null): node is CodeNode | QuoteNode {
  return $isCodeNode(node) || $isQuoteNode(node);
}

function $breakLineOfQuote(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const anchor = selection.anchor.getNode();
  const quote = [anchor, ...anchor.getParents()].find($isQuoteNode);
  if (!quote) return false;
  if (quote.isShadowRoot()) return $leaveQuoteOfBlocks(quote, selection);
  if (selection.isCollapsed() && $isOnEmptyLastLine(quote, selection.anchor)) $leaveQuote(quote);
  else selection.insertLineBreak();
  return true;
}

function $leaveQuoteOfBlocks(quote: QuoteNode, selection: RangeSelection): boolean {
  const last = quote.getLastChild();
  const isEmptyLast = $isParagraphNode(last) && last.isEmpty() && last.is(selection.anchor.getNode());
  if (!selection.isCollapsed() || !isEmptyLast || quote.getChildrenSize() < 2) return false;
  const paragraph = $createParagraphNode();
  last.remove();
  quote.insertAfter(paragraph);
  paragraph.select();
  return true;
}

function $isOnEmptyLastLine(quote: QuoteNode, point: PointType): boolean {
  if (quote.isEmpty()) return true;
  const isAtEnd = point.key === quote.getKey() && point.offset === quote.getChildrenSize();
  return isAtEnd && $isLineBreakNode(quote.getLastChild());
}

function $leaveQuote(quote: QuoteNode): void {
  const paragraph = $createParagraphNode();
  quote.getLastChild()?.remove();
  if (quote.isEmpty()) quote.replace(paragraph);
  else quote.insertAfter(paragraph);
  paragraph.select();
}

function $leaveHeading(event: KeyboardEvent): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const anchor = selection.anchor.getNode();
  const heading = [anchor, ...anchor.getParents()].find($isHeadingNode);
  if (!heading || !$isAtEdgeOfElement(selection.anchor, heading, 'previous')) return false;
  event.preventDefault();
  $setBlocksType(selection, $createParagraphNode);
  return true;
}
