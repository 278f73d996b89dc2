import { type Issues, isRawNode, isRecord, type RawNode } from './raw-node.ts';
import { readArticleBlocks, readBlocks } from './read-blocks.ts';
import {
  type InlineNode,
  type ListItemNode,
  picturesIn,
  type RichText,
  type RootBlock,
  richTextLimits,
} from './rich-text.ts';
import { isVisibleText, measure } from './rich-text-bounds.ts';
import { type RichTextResult, refused } from './rich-text-issue.ts';

/**
 * Checks an editor state from outside and builds it anew from what it knows of it. Never throws, whatever the JSON.
 *
 * Refused: nodes of unknown types or in wrong places, attributes of wrong types, links to anything but http, https and
 * mailto, text with nothing to see, and what exceeds `richTextLimits`.
 *
 * Brought into one form: unknown attributes and formats fall away; headings become h2 or h3, check lists bulleted ones,
 * highlighted code plain code; line breaks and tabs in text become nodes, neighbours of one format one text; nested lists
 * get an item of their own, neighbouring lists of one type are joined, items numbered; empty links and lists, and blank
 * paragraphs at both ends, are dropped. What comes out, parsed again, is the same.
 */
export const parseRichText = (input: unknown): RichTextResult => parse(input, readBlocks);

/** The same of an article's text, which may have pictures. That they are there is for others to find out. */
export const parseArticle = (input: unknown): RichTextResult => parse(input, readArticleBlocks);

function parse(input: unknown, read: (root: RawNode, issues: Issues) => RootBlock[]): RichTextResult {
  const root = isRecord(input) ? input.root : undefined;
  if (!isRawNode(root) || root.type !== 'root') return refused(['MALFORMED']);
  const { walkable, issues: exceeded } = measure(root);
  if (!walkable) return refused(exceeded);

  const issues = new Set(exceeded);
  const blocks = trimBlankParagraphs(read(root, issues));
  if (issues.size > 0) return refused(issues);
  if (!blocks.some(isVisible)) return refused(['BLANK']);
  const value: RichText = {
    root: { type: 'root', direction: null, format: '', indent: 0, version: 1, children: blocks },
  };
  if (picturesIn(value).length > richTextLimits.pictures) return refused(['TOO_MANY_PICTURES']);
  const bytes = Buffer.byteLength(JSON.stringify(value));
  return bytes > richTextLimits.bytes ? refused(['TOO_MANY_BYTES']) : { ok: true, value };
}

function trimBlankParagraphs(blocks: RootBlock[]): RootBlock[] {
  const isContent = (block: RootBlock): boolean => block.type !== 'paragraph' || isVisible(block);
  const first = blocks.findIndex(isContent);
  return first === -1 ? [] : blocks.slice(first, blocks.findLastIndex(isContent) + 1);
}

function isVisible(node: RootBlock | ListItemNode | InlineNode): boolean {
  if ('text' in node) return isVisibleText(node.text);
  if (node.type === 'image') return true;
  return 'children' in node && node.children.some(isVisible);
}
