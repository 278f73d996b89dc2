import { $createListNode, ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import {
  defineExtension,
  type ElementNode,
  IS_BOLD,
  IS_CODE,
  IS_ITALIC,
  IS_STRIKETHROUGH,
  mergeRegister,
  ParagraphNode,
  TextNode,
} from 'lexical';

const ALLOWED_FORMATS = IS_BOLD | IS_ITALIC | IS_STRIKETHROUGH | IS_CODE;

/**
 * Keeps the document inside what the API accepts and the toolbar can undo, whatever is pasted: no colours, fonts or
 * sizes, no alignment, no underline or superscript, headings of level 2 and 3, no check lists.
 */
export const AllowedContentExtension = defineExtension({
  name: 'parley/allowed-content',
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(TextNode, $keepAllowedFormats),
      editor.registerNodeTransform(HeadingNode, $clampLevel),
      editor.registerNodeTransform(ListNode, $uncheckList),
      ...[ParagraphNode, HeadingNode, QuoteNode, ListItemNode].map((block) =>
        editor.registerNodeTransform(block, $alignToStart),
      ),
      editor.registerNodeTransform(ParagraphNode, $removeIndent),
      editor.registerNodeTransform(HeadingNode, $removeIndent),
      editor.registerNodeTransform(QuoteNode, $removeIndent),
    ),
});

function $keepAllowedFormats(text: TextNode): void {
  const format = text.getFormat();
  if (format !== (format & ALLOWED_FORMATS)) text.setFormat(format & ALLOWED_FORMATS);
  if (text.getStyle() !== '') text.setStyle('');
}

function $clampLevel(heading: HeadingNode): void {
  const tag = heading.getTag();
  if (tag === 'h1') heading.setTag('h2');
  else if (tag !== 'h2' && tag !== 'h3') heading.setTag('h3');
}

function $uncheckList(list: ListNode): void {
  if (list.getListType() === 'check') list.replace($createListNode('bullet'), true);
}

function $alignToStart(block: ElementNode): void {
  if (block.getFormatType() !== '') block.setFormat('');
}

/** List items are indented by nesting lists; an indented paragraph has no place in what is sent. */
function $removeIndent(block: ElementNode): void {
  if (block.getIndent() !== 0) block.setIndent(0);
}
