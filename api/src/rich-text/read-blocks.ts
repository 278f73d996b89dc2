import { nodeAttributes } from './node-attributes.ts';
import { childrenOf, type Issues, type RawNode, readAttributes, refuse } from './raw-node.ts';
import { readCode, readLine } from './read-line.ts';
import { joinLists, readList } from './read-list.ts';
import { readPicture } from './read-picture.ts';
import type { BlockNode, CodeNode, HeadingNode, QuoteNode, RootBlock } from './rich-text.ts';

const ELEMENT = { direction: null, format: '', indent: 0, version: 1 } as const;

/** The children of a message's root or of a quote. Recurses: the tree must have been measured. */
export function readBlocks(parent: RawNode, issues: Issues): BlockNode[] {
  const blocks: BlockNode[] = [];
  for (const node of childrenOf(parent, issues)) append(blocks, readBlock(node, issues));
  return blocks;
}

/** The children of an article's root, which may be pictures. */
export function readArticleBlocks(root: RawNode, issues: Issues): RootBlock[] {
  const blocks: RootBlock[] = [];
  for (const node of childrenOf(root, issues)) {
    append(blocks, node.type === 'image' ? readPicture(node, issues) : readBlock(node, issues));
  }
  return blocks;
}

/** Neighbouring lists of one type are one. */
function append<Block extends RootBlock>(blocks: Block[], block: Block | null): void {
  if (!block) return;
  const [last, next]: [RootBlock | undefined, RootBlock] = [blocks.at(-1), block];
  if (next.type === 'list' && last?.type === 'list' && next.listType === last.listType) joinLists(last, next);
  else blocks.push(block);
}

function readBlock(node: RawNode, issues: Issues): BlockNode | null {
  switch (node.type) {
    case 'paragraph': {
      const children = readLine(node, issues);
      const first = children.find((child) => child.type === 'text' || child.type === 'tab');
      return { ...ELEMENT, type: 'paragraph', textFormat: first?.format ?? 0, textStyle: '', children };
    }
    case 'heading':
      return readHeading(node, issues);
    case 'quote':
      return readQuote(node, issues);
    case 'list':
      return readList(node, 0, issues);
    case 'code':
      return readCodeBlock(node, issues);
    default:
      return refuse(node, issues);
  }
}

function readHeading(node: RawNode, issues: Issues): HeadingNode | null {
  const children = readLine(node, issues);
  const attributes = readAttributes(nodeAttributes.heading, node, issues);
  return attributes && { ...ELEMENT, type: 'heading', tag: attributes.tag, children };
}

function readQuote(node: RawNode, issues: Issues): QuoteNode | null {
  const attributes = readAttributes(nodeAttributes.quote, node, issues);
  if (!attributes) return null;
  return attributes.shadowRoot
    ? { ...ELEMENT, type: 'quote', shadowRoot: true, children: readBlocks(node, issues) }
    : { ...ELEMENT, type: 'quote', children: readLine(node, issues) };
}

function readCodeBlock(node: RawNode, issues: Issues): CodeNode | null {
  const children = readCode(node, issues);
  const attributes = readAttributes(nodeAttributes.code, node, issues);
  if (!attributes) return null;
  const { language } = attributes;
  return { ...ELEMENT, type: 'code', ...(language === undefined ? {} : { language }), children };
}
