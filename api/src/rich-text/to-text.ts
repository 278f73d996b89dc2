import { type InlineNode, isNestingItem, type ListNode, type RichText, type RootBlock } from './rich-text.ts';
import { safeUrl } from './safe-url.ts';

/**
 * Plain text for mail, search and previews: blocks apart by a blank line, lists with markers, quotes behind `> `, a link as
 * `words (address)` unless its words are the address, a picture as `[what it shows]` above its caption. Line breaks are `\n`.
 */
export function richTextToText({ root }: RichText): string {
  return blocksToText(root.children);
}

function blocksToText(blocks: readonly RootBlock[]): string {
  return blocks
    .map(blockToText)
    .filter((text) => text.trim() !== '')
    .join('\n\n');
}

function blockToText(block: RootBlock): string {
  switch (block.type) {
    case 'image':
      return `[${block.alt}]\n${block.caption}`.trim();
    case 'list':
      return listToText(block);
    case 'quote': {
      const text = block.shadowRoot ? blocksToText(block.children) : lineToText(block.children);
      return text.replace(/^.*$/gm, (line) => `> ${line}`.trimEnd());
    }
    default:
      return lineToText(block.children);
  }
}

function listToText({ listType, children }: ListNode): string {
  return children
    .map((item) => {
      const marker = listType === 'number' ? `${item.value}. ` : '- ';
      const text = item.children
        .map((child) => (child.type === 'list' ? listToText(child) : inlineToText(child)))
        .join('');
      const indented = text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(marker.length)}`);
      return (isNestingItem(item) ? ' '.repeat(marker.length) : marker) + indented;
    })
    .join('\n');
}

const lineToText = (line: readonly InlineNode[]): string => line.map(inlineToText).join('');

function inlineToText(node: InlineNode): string {
  switch (node.type) {
    case 'linebreak':
      return '\n';
    case 'link':
    case 'autolink': {
      const words = lineToText(node.children);
      const isUnlinked = node.type === 'autolink' && node.isUnlinked;
      return isUnlinked || namesAddress(words, node.url) ? words : `${words} (${node.url.replace(/^mailto:/, '')})`;
    }
    default:
      return node.text;
  }
}

/** Whether the words say where the link goes, with or without the scheme. */
function namesAddress(words: string, url: string): boolean {
  return ['', 'https://', 'http://', 'mailto:'].some((scheme) => safeUrl(scheme + words) === url);
}
