import type { Token } from 'markdown-it';
import type { Draft, DraftParent } from './markdown-draft.ts';
import { draftLine } from './markdown-line.ts';
import { TextFormat } from './rich-text.ts';
import { TABLE_LANGUAGE } from './table-rows.ts';

/** A list of the Markdown. Of nodes it has none before its first item, and none again after a block cut through it. */
interface OpenList {
  readonly listType: 'bullet' | 'number';
  nextNumber: number;
  list: DraftParent | null;
  item: DraftParent | null;
}

/** The root or a quote, with the lists that are open in it, the outermost first. */
interface Container {
  readonly blocks: Draft[];
  readonly lists: OpenList[];
}

/**
 * The blocks of Markdown. Items of Lexical's lists hold lines only: a code block, quote or heading inside of an item stands
 * between two lists instead, the second of which goes on counting. A rule stays the characters it was drawn with.
 */
export function draftBlocks(tokens: readonly Token[], markdown: string): Draft[] {
  const root: Container = { blocks: [], lists: [] };
  const quotes: Container[] = [];
  let heading: string | null = null;
  let isInTable = false;
  for (const token of tokens) {
    const container = quotes.at(-1) ?? root;
    const { lists } = container;
    if (isInTable && token.type !== 'table_close') continue;
    switch (token.type) {
      case 'paragraph_open':
        heading = null;
        break;
      case 'heading_open':
        heading = token.tag;
        break;
      case 'inline': {
        const children = draftLine(token.children ?? []);
        if (heading === null) addParagraph(container, children);
        else addBlock(container, { type: 'heading', tag: heading, children });
        break;
      }
      case 'table_open':
        isInTable = true;
        addBlock(container, draftTable(token, markdown));
        break;
      case 'table_close':
        isInTable = false;
        break;
      case 'fence':
      case 'code_block':
        addBlock(container, draftCode(token));
        break;
      case 'hr':
        addBlock(container, { type: 'paragraph', children: [{ type: 'text', text: token.markup }] });
        break;
      case 'blockquote_open':
        quotes.push({ blocks: [], lists: [] });
        break;
      case 'blockquote_close':
        quotes.pop();
        addBlock(quotes.at(-1) ?? root, draftQuote(container.blocks));
        break;
      case 'bullet_list_open':
        lists.push({ listType: 'bullet', nextNumber: 1, list: null, item: null });
        break;
      case 'ordered_list_open':
        lists.push({ listType: 'number', nextNumber: Number(token.attrGet('start') ?? 1), list: null, item: null });
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
        lists.pop();
        break;
      case 'list_item_open':
        addItem(container);
        break;
      case 'list_item_close':
        closeItem(container);
        break;
    }
  }
  return root.blocks;
}

/** Ends every open list; each begins anew with its next item. */
function addBlock({ blocks, lists }: Container, block: Draft): void {
  for (const open of lists) {
    if (open.item?.children.length === 0) open.list?.children.pop();
    open.list = null;
    open.item = null;
  }
  blocks.push(block);
}

function addParagraph(container: Container, line: readonly Draft[]): void {
  const item = container.lists.at(-1)?.item;
  if (!item) {
    addBlock(container, { type: 'paragraph', children: line });
    return;
  }
  if (item.children.length > 0) item.children.push({ type: 'text', text: '\n\n' });
  for (const node of line) item.children.push(node);
}

/** Begins an item of the innermost list, and the lists around it where there are none yet. */
function addItem({ blocks, lists }: Container): void {
  let siblings = blocks;
  let outer: OpenList | null = null;
  for (const open of lists) {
    if (!open.list) {
      open.list = { type: 'list', listType: open.listType, start: open.nextNumber, children: [] };
      siblings.push(outer ? { type: 'listitem', children: [open.list] } : open.list);
      // What follows a nested list is no longer in the line above it.
      if (outer) outer.item = null;
    }
    siblings = open.list.children;
    outer = open;
  }
  const item = { type: 'listitem', children: [] };
  siblings.push(item);
  if (!outer) return;
  outer.item = item;
  outer.nextNumber += 1;
}

function closeItem({ lists }: Container): void {
  const open = lists.at(-1);
  if (open) open.item = null;
}

function draftCode({ info, content }: Token): Draft {
  const [language] = info.trim().split(/\s/);
  return { type: 'code', language, children: [{ type: 'text', text: content.replace(/\n$/, '') }] };
}

/** A table is the lines it was written with, without the marks of the quotes and lists around it. */
function draftTable({ map }: Token, markdown: string): Draft {
  const lines = markdown.split(/\r\n|\r|\n/).slice(...(map ?? [0, 0]));
  const text = lines.map((line) => line.replace(/^[\s>]+/, '').trimEnd()).join('\n');
  return { type: 'code', language: TABLE_LANGUAGE, children: [{ type: 'text', text }] };
}

/** A quote of one paragraph is one of lines, as an editor makes it. */
function draftQuote(blocks: readonly Draft[]): Draft {
  const [first, ...others] = blocks;
  const callout = draftCallout(first);
  if (callout) return { type: 'quote', shadowRoot: true, children: [...callout, ...others] };
  return first?.type === 'paragraph' && others.length === 0
    ? { type: 'quote', children: first.children }
    : { type: 'quote', shadowRoot: true, children: blocks };
}

const CALLOUTS: Readonly<Record<string, string>> = { '[!NOTE]': 'Note', '[!TIP]': 'Tip', '[!WARNING]': 'Warning' };

/** The first paragraph of a callout, as its name in bold and what is left; null for any other. */
function draftCallout(block: Draft | undefined): Draft[] | null {
  if (block?.type !== 'paragraph' || !Array.isArray(block.children)) return null;
  const [mark, lineBreak, ...rest]: readonly Draft[] = block.children;
  const name = CALLOUTS[String(mark?.text)];
  if (name === undefined || (lineBreak !== undefined && lineBreak.text !== '\n')) return null;
  const title = { type: 'paragraph', children: [{ type: 'text', text: name, format: TextFormat.BOLD }] };
  return rest.length > 0 ? [title, { type: 'paragraph', children: rest }] : [title];
}
