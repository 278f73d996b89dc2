import { $isCodeNode, CodeNode } from '@lexical/code';
import { $isLinkNode } from '@lexical/link';
import { $createListNode, $isListItemNode, $isListNode, ListItemNode, ListNode } from '@lexical/list';
import { $isQuoteNode, HeadingNode, QuoteNode } from '@lexical/rich-text';
import {
  $createLineBreakNode,
  $createTextNode,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  defineExtension,
  type ElementNode,
  IS_BOLD,
  IS_CODE,
  IS_ITALIC,
  IS_STRIKETHROUGH,
  type LexicalNode,
  mergeRegister,
  ParagraphNode,
  TextNode,
} from 'lexical';

const ALLOWED_FORMATS = IS_BOLD | IS_ITALIC | IS_STRIKETHROUGH | IS_CODE;
const NEVER_IN_TEXT = /[^\P{Cc}\n\t]|\p{Surrogate}/gu;
/** As the API takes it: letters, figures and what `c++` and `c#` are written with. */
const LANGUAGE = /^[a-z0-9][a-z0-9+#._-]{0,31}$/i;
/** The API takes seven lists in each other. */
export const MAX_INDENT = 6;

/**
 * Keeps the document inside what the API accepts and the toolbar can undo, whatever is pasted: no colours, fonts or
 * sizes, no alignment, no underline or superscript, headings of level 2 and 3, no check lists, at most seven lists in each
 * other, no blocks inside of blocks, no formats inside of code, no control characters.
 */
export const AllowedContentExtension = defineExtension({
  name: 'parley/allowed-content',
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(TextNode, $keepAllowedFormats),
      editor.registerNodeTransform(TextNode, $keepCharacters),
      editor.registerNodeTransform(HeadingNode, $clampLevel),
      editor.registerNodeTransform(ListNode, $uncheckList),
      ...[ParagraphNode, HeadingNode, QuoteNode, ListItemNode, CodeNode].flatMap((block) => [
        editor.registerNodeTransform(block, $alignToStart),
        editor.registerNodeTransform(block, $holdLines),
      ]),
      editor.registerNodeTransform(ListItemNode, $clampIndent),
      editor.registerNodeTransform(CodeNode, $unlink),
      editor.registerNodeTransform(CodeNode, $keepLanguage),
      editor.registerNodeTransform(ParagraphNode, $removeIndent),
      editor.registerNodeTransform(HeadingNode, $removeIndent),
      editor.registerNodeTransform(QuoteNode, $removeIndent),
    ),
});

function $keepAllowedFormats(text: TextNode): void {
  const allowed = $isCodeNode(text.getParent()) ? 0 : text.getFormat() & ALLOWED_FORMATS;
  if (text.getFormat() !== allowed) text.setFormat(allowed);
  if (text.getStyle() !== '') text.setStyle('');
  if (text.getMode() !== 'normal') text.setMode('normal');
}

function $keepCharacters(text: TextNode): void {
  const keep = (part: string) => part.replace(NEVER_IN_TEXT, '');
  const written = text.getTextContent();
  if (keep(written) === written) return;
  text.setTextContent(keep(written));
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  for (const point of [selection.anchor, selection.focus]) {
    if (point.key === text.getKey()) point.set(point.key, keep(written.slice(0, point.offset)).length, 'text');
  }
}

function $clampLevel(heading: HeadingNode): void {
  const tag = heading.getTag();
  if (tag === 'h1') heading.setTag('h2');
  else if (tag !== 'h2' && tag !== 'h3') heading.setTag('h3');
}

function $uncheckList(list: ListNode): void {
  if (list.getListType() === 'check') list.replace($createListNode('bullet'), true);
}

function $clampIndent(item: ListItemNode): void {
  if (!$isListNode(item.getFirstChild()) && item.getIndent() > MAX_INDENT) item.setIndent(MAX_INDENT);
}

function $alignToStart(block: ElementNode): void {
  if (block.getFormatType() !== '') block.setFormat('');
}

/** Blocks hold lines, not blocks: what a paste put into a quote or an item stays there, line by line. */
function $holdLines(block: ElementNode): void {
  if ($isQuoteNode(block) && block.isShadowRoot()) return;
  const lists = $isListItemNode(block) ? block.getChildren().filter($isListNode) : [];
  if (!block.getChildren().some((child) => $isBlock(child) && !lists.some((list) => list.is(child)))) return;
  for (const list of lists) list.remove();
  const lines = $linesOf(block).flatMap((line, index) => (index === 0 ? line : [$createLineBreakNode(), ...line]));
  block.splice(0, block.getChildrenSize(), [...lines, ...lists]);
}

/** Code is characters: an address in it is one to read. */
function $unlink(code: ElementNode): void {
  for (const link of code.getChildren().filter($isLinkNode)) {
    for (const child of link.getChildren()) link.insertBefore(child);
    link.remove();
  }
}

function $keepLanguage(code: CodeNode): void {
  const language = code.getLanguage();
  if (language && !LANGUAGE.test(language)) code.setLanguage(null);
  if (code.getTheme()) code.setTheme(null);
}

function $linesOf(block: ElementNode): LexicalNode[][] {
  const lines: LexicalNode[][] = [];
  let isOpen = false;
  for (const child of block.getChildren()) {
    if ($isBlock(child)) lines.push(...$marked(child, $linesOf(child)));
    else if (isOpen) lines.at(-1)?.push(child);
    else lines.push([child]);
    isOpen = !$isBlock(child);
  }
  return lines;
}

/** An item that is no longer in a list still says that it was one. */
function $marked(block: ElementNode, lines: LexicalNode[][]): LexicalNode[][] {
  const list = block.getParent();
  if (!$isListItemNode(block) || !$isListNode(list) || $isListNode(block.getFirstChild())) return lines;
  if (block.getParents().some($isCodeNode)) return lines;
  const marker = list.getListType() === 'number' ? `${block.getValue()}. ` : '- ';
  return lines.map((line, index) => (index === 0 ? [$createTextNode(marker), ...line] : line));
}

function $isBlock(node: LexicalNode): node is ElementNode {
  return $isElementNode(node) && !node.isInline();
}

/** List items are indented by nesting lists; an indented paragraph has no place in what is sent. */
function $removeIndent(block: ElementNode): void {
  if (block.getIndent() !== 0) block.setIndent(0);
}
