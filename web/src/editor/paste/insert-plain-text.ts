import { $createListItemNode } from '@lexical/list';
import {
  $createParagraphNode,
  $generateNodesFromRawText,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import { $blockTypeAt } from '@/editor/block-type.ts';
import { cleanText } from './clean-text.ts';

/**
 * Puts plain text into the place of the selection, just as it reads: line ends stay line ends and blank lines begin a new
 * paragraph; in a list each line becomes an item. Markdown in it stays characters: logs and settings are full of them.
 */
export function $insertPlainText(selection: RangeSelection, text: string): void {
  const clean = cleanText(text);
  switch ($blockTypeAt(selection.anchor.getNode())) {
    case 'code':
    case 'quote':
      selection.insertNodes($linesOf(clean, selection.format));
      return;
    case 'bullet':
    case 'number':
      $insertParts(selection, clean.split('\n'), $createListItemNode);
      return;
    default:
      $insertParts(selection, clean.split(/\n(?:[^\S\n]*\n)+/), $createParagraphNode);
  }
}

/** Blocks are inserted as a whole: Lexical joins the first and the last to what stands before and after. */
function $insertParts(selection: RangeSelection, parts: readonly string[], $createBlock: () => ElementNode): void {
  const lines = parts
    .map((part) => part.replace(/\n$/, ''))
    .filter((part) => part !== '')
    .map((part) => $linesOf(part, selection.format));
  const [first = [], ...others] = lines;
  if (others.length === 0) selection.insertNodes(first);
  else
    selection.insertNodes([
      $createParagraphNode().append(...first),
      ...others.map((line) => $createBlock().append(...line)),
    ]);
}

function $linesOf(text: string, format: number): LexicalNode[] {
  const nodes = $generateNodesFromRawText(text);
  for (const node of nodes) if ($isTextNode(node)) node.setFormat(format);
  return nodes;
}
