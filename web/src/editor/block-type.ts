import { $isCodeNode } from '@lexical/code';
import { $isListNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import type { LexicalNode } from 'lexical';

export type BlockType = 'paragraph' | 'h2' | 'h3' | 'bullet' | 'number' | 'quote' | 'code';

/** The kind of block a node stands in; of nested lists the innermost. Must run inside a read or an update. */
export function $blockTypeAt(node: LexicalNode): BlockType {
  for (const ancestor of [node, ...node.getParents()]) {
    if ($isListNode(ancestor)) return ancestor.getListType() === 'number' ? 'number' : 'bullet';
    if ($isQuoteNode(ancestor)) return 'quote';
    if ($isCodeNode(ancestor)) return 'code';
    if ($isHeadingNode(ancestor)) return ancestor.getTag() === 'h3' ? 'h3' : 'h2';
  }
  return 'paragraph';
}
