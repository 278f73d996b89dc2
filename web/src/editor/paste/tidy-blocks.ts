import { $createListNode, $isListItemNode, $isListNode, type ListNode } from '@lexical/list';
import { $isParagraphNode, type LexicalNode } from 'lexical';

/**
 * What was read of pasted HTML, without the empty paragraphs that only made room there; one between two lists
 * stays, or they would be one. Items that came without their list get one.
 */
export function $tidyBlocks(nodes: readonly LexicalNode[]): LexicalNode[] {
  const blocks: LexicalNode[] = [];
  let list: ListNode | null = null;
  for (const [index, node] of nodes.entries()) {
    if ($isListItemNode(node)) {
      if (list === null) {
        list = $createListNode('bullet');
        blocks.push(list);
      }
      list.append(node);
      continue;
    }
    list = null;
    if (!$isBlankParagraph(node) || $wouldJoin(blocks.at(-1), nodes[index + 1])) blocks.push(node);
  }
  return blocks;
}

function $wouldJoin(before: LexicalNode | undefined, after: LexicalNode | undefined): boolean {
  return $isListNode(before) && $isListNode(after) && before.getListType() === after.getListType();
}

function $isBlankParagraph(node: LexicalNode): boolean {
  return $isParagraphNode(node) && node.getTextContent().trim() === '';
}
