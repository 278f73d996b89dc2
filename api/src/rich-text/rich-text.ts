/**
 * Rich text as it is stored and served: the editor state of Lexical 0.52 as JSON, reduced to what a message may hold.
 *
 * These types are the one allow-list of nodes and attributes. `parseRichText` makes values of them; every value loads in
 * a Lexical editor and comes out of it unchanged. They are type aliases, not interfaces, so that they are JSON to Prisma.
 */
export type RichText = { root: RootNode };

export type RootNode = ElementAttributes & { type: 'root'; children: RootBlock[] };

/** What the root holds: of messages blocks alone. */
export type RootBlock = BlockNode | PictureNode;

export type BlockNode = ParagraphNode | HeadingNode | QuoteNode | ListNode | CodeNode;
export type InlineNode = RunNode | LinkNode | AutoLinkNode;
/** What a line is made of: all that fits into a link. Code blocks hold it too, without formats. */
export type RunNode = TextNode | TabNode | LineBreakNode;

/** Alignment, direction and indentation are left to the reader's screen; list items are indented by nesting lists. */
type ElementAttributes = { direction: null; format: ''; indent: 0; version: 1 };

/** Lexical writes the format of its first text with each paragraph. */
export type ParagraphNode = ElementAttributes & {
  type: 'paragraph';
  textFormat: number;
  textStyle: '';
  children: InlineNode[];
};

export type HeadingNode = ElementAttributes & { type: 'heading'; tag: 'h2' | 'h3'; children: InlineNode[] };

/** A quote holds one run of lines, or blocks: what Lexical calls a shadow root. */
export type QuoteNode =
  | (ElementAttributes & { type: 'quote'; shadowRoot?: never; children: InlineNode[] })
  | (ElementAttributes & { type: 'quote'; shadowRoot: true; children: BlockNode[] });

export type ListNode = ElementAttributes & {
  type: 'list';
  start: number;
  children: ListItemNode[];
} & ({ listType: 'bullet'; tag: 'ul' } | { listType: 'number'; tag: 'ol' });

/** A line of a list, or the place of a nested list: that has an item for itself, which takes no number. */
export type ListItemNode = {
  type: 'listitem';
  value: number;
  children: InlineNode[] | [ListNode];
  direction: null;
  format: '';
  /** How many lists this one is nested in. */
  indent: number;
  version: 1;
};

/** Whether the item only places a nested list. */
export const isNestingItem = (item: ListItemNode): boolean => item.children[0]?.type === 'list';

/** `language` is as the author called it (`ts`, `c++`), in small letters. */
export type CodeNode = ElementAttributes & { type: 'code'; language?: string; children: RunNode[] };

/** A picture between the blocks of an article, by the global id of its attachment, which knows where it is and how large. */
export type PictureNode = {
  type: 'image';
  attachmentId: string;
  /** What it shows, for who can't see it; never empty. */
  alt: string;
  /** What stands below it; may be empty. */
  caption: string;
  version: 1;
};

/** The pictures of a text, in order. */
export const picturesIn = ({ root }: RichText): PictureNode[] =>
  root.children.filter((block) => block.type === 'image');

type LinkAttributes = ElementAttributes & {
  /** Absolute, as `safeUrl` returns it. */
  url: string;
  rel: typeof LINK_REL;
  target: '_blank';
  title: null;
  children: RunNode[];
};
export type LinkNode = LinkAttributes & { type: 'link' };
/** A link found in what was typed. Unlinked is what its author chose to leave plain text. */
export type AutoLinkNode = LinkAttributes & { type: 'autolink'; isUnlinked: boolean };

/** `text` holds no line break and no tab; neighbours differ in `format`, a sum of `TextFormat`s. */
export type TextNode = {
  type: 'text';
  text: string;
  format: number;
  detail: 0;
  mode: 'normal';
  style: '';
  version: 1;
};
export type TabNode = {
  type: 'tab';
  text: '\t';
  format: number;
  detail: 2;
  mode: 'normal';
  style: '';
  version: 1;
};
export type LineBreakNode = { type: 'linebreak'; version: 1 };

/** The bits of a text's `format`. */
export const TextFormat = { BOLD: 1, ITALIC: 2, STRIKETHROUGH: 4, CODE: 16 } as const;

/** Links open beside the desk, tell the other site nothing, and lend it no standing with search engines. */
export const LINK_REL = 'noopener noreferrer nofollow';

export const richTextLimits = {
  /** Characters as `String.length` counts them; a tab or line break is one, the end of a block none. */
  textLength: 20_000,
  /** Of what is sent. What is stored of it has fewer, as `bytes` has no room for more. */
  nodes: 10_000,
  /** The root's blocks are the first level. Sixteen are seven lists in each other, a link in the last, and its text. */
  depth: 16,
  /** Of the stored JSON, in UTF-8. */
  bytes: 256 * 1024,
  urlLength: 2_048,
  pictures: 50,
  /** Characters of a picture's alternative text, and of its caption. */
  pictureWords: 300,
  /** Characters of Markdown, marks and addresses included. */
  markdownLength: 40_000,
} as const;
