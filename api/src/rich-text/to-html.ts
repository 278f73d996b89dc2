import { richTextFromMarkdown } from './from-markdown.ts';
import { noPictures, type Pictures } from './picture.ts';
import {
  type BlockNode,
  type CodeNode,
  type InlineNode,
  isNestingItem,
  type ListNode,
  type PictureNode,
  type RichText,
  type TabNode,
  TextFormat,
  type TextNode,
} from './rich-text.ts';
import { TABLE_LANGUAGE, tableRows } from './table-rows.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/** Outermost first. */
const FORMAT_TAGS = [
  [TextFormat.BOLD, 'strong'],
  [TextFormat.ITALIC, 'em'],
  [TextFormat.STRIKETHROUGH, 's'],
  [TextFormat.CODE, 'code'],
] as const;

/**
 * HTML that may be put into a page or a mail as it is: p, h2, h3, blockquote, ul, ol, li, pre, code, br, strong, em, s, a,
 * table, thead, tbody, tr, th, td, figure, img, figcaption, with `start` on ol, `data-language` on code, `href`, `rel` and
 * `target` on a, and `src`, `srcset`, `alt`, `width` and `height` on img. Tabs and runs of spaces are kept as characters; it
 * is for the style sheet to show them.
 *
 * @param pictures has every picture that the text names
 */
export function richTextToHtml({ root }: RichText, pictures = noPictures): string {
  return root.children
    .map((block) => (block.type === 'image' ? pictureToHtml(block, pictures) : blockToHtml(block)))
    .join('');
}

/** Its size is said, so that nothing moves when it comes. */
function pictureToHtml({ attachmentId, alt, caption }: PictureNode, pictures: Pictures): string {
  const picture = pictures.get(attachmentId);
  if (!picture) throw new Error(`Nobody has looked for the picture ${attachmentId}`);
  const { src, width, height, small } = picture;
  const srcset = small ? ` srcset="${escapeHtml(`${small.src} ${small.width}w, ${src} ${width}w`)}"` : '';
  const image = `<img src="${escapeHtml(src)}"${srcset} alt="${escapeHtml(alt)}" width="${width}" height="${height}">`;
  return `<figure>${image}${caption === '' ? '' : `<figcaption>${escapeHtml(caption)}</figcaption>`}</figure>`;
}

function blockToHtml(block: BlockNode): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${lineToHtml(block.children)}</p>`;
    case 'heading':
      return `<${block.tag}>${lineToHtml(block.children)}</${block.tag}>`;
    case 'quote': {
      const content = block.shadowRoot
        ? block.children.map(blockToHtml).join('')
        : `<p>${lineToHtml(block.children)}</p>`;
      return `<blockquote>${content}</blockquote>`;
    }
    case 'list':
      return listToHtml(block);
    case 'code':
      return codeToHtml(block);
  }
}

function codeToHtml({ language, children }: CodeNode): string {
  const text = children.map((node) => (node.type === 'linebreak' ? '\n' : node.text)).join('');
  const rows = language === TABLE_LANGUAGE ? tableRows(text) : null;
  if (rows) return tableToHtml(rows);
  const attribute = language === undefined ? '' : ` data-language="${escapeHtml(language)}"`;
  return `<pre><code${attribute}>${escapeHtml(text)}</code></pre>`;
}

function tableToHtml([head = [], ...rows]: readonly string[][]): string {
  const row = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${cellToHtml(cell)}</${tag}>`).join('')}</tr>`;
  const body = rows.map((cells) => row(cells, 'td')).join('');
  return `<table><thead>${row(head, 'th')}</thead><tbody>${body}</tbody></table>`;
}

/** A cell is a line of Markdown; what would be a block stays its characters. */
function cellToHtml(cell: string): string {
  const parsed = richTextFromMarkdown(cell);
  const [line, ...others] = parsed.ok ? parsed.value.root.children : [];
  return line?.type === 'paragraph' && others.length === 0
    ? line.children.map(inlineToHtml).join('')
    : escapeHtml(cell);
}

/**
 * An item that only places a nested list is none to a reader: its list goes to the end of the item before. Where none is
 * before, it takes the number before the first, so that every line keeps its own.
 */
function listToHtml({ tag, start, children }: ListNode): string {
  const items: string[] = [];
  for (const item of children) {
    const before = isNestingItem(item) ? (items.pop() ?? '') : '';
    items.push(before + item.children.map(childToHtml).join(''));
  }
  const first = tag === 'ol' && children.slice(0, 1).some(isNestingItem) ? start - 1 : start;
  const attribute = first === 1 ? '' : ` start="${first}"`;
  return `<${tag}${attribute}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
}

const childToHtml = (child: InlineNode | ListNode): string =>
  child.type === 'list' ? listToHtml(child) : inlineToHtml(child);

/** A block without text would have no height. */
function lineToHtml(line: readonly InlineNode[]): string {
  return line.length === 0 ? '<br>' : line.map(inlineToHtml).join('');
}

function inlineToHtml(node: InlineNode): string {
  switch (node.type) {
    case 'linebreak':
      return '<br>';
    case 'link':
    case 'autolink': {
      const words = node.children.map(inlineToHtml).join('');
      if (node.type === 'autolink' && node.isUnlinked) return words;
      return `<a href="${escapeHtml(node.url)}" rel="${node.rel}" target="${node.target}">${words}</a>`;
    }
    default:
      return textToHtml(node);
  }
}

function textToHtml({ text, format }: TextNode | TabNode): string {
  const tags = FORMAT_TAGS.filter(([bit]) => (format & bit) !== 0).map(([, tag]) => tag);
  return tags.reduceRight((html, tag) => `<${tag}>${html}</${tag}>`, escapeHtml(text));
}
