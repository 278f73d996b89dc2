import { $isCodeNode, type CodeNode } from '@lexical/code';
import { $getRoot, $isElementNode, type ElementNode } from 'lexical';

/** The blocks of code in the document, in order; in quotes of blocks too. */
export function $codeBlocks(parent: ElementNode = $getRoot()): CodeNode[] {
  return parent.getChildren().flatMap((block) => {
    if ($isCodeNode(block)) return [block];
    return $isElementNode(block) && block.isShadowRoot() ? $codeBlocks(block) : [];
  });
}
