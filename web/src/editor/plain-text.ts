import type { RichTextValue } from '@/editor/rich-text-value.ts';

/** What there is to read in a document, as somebody would type it into a field without formats. */
export function plainText({ root }: RichTextValue): string {
  return root.children.map(textOf).join('\n\n');
}

function textOf(node: object): string {
  if ('text' in node && typeof node.text === 'string') return node.text;
  if ('type' in node && node.type === 'linebreak') return '\n';
  if ('alt' in node && 'caption' in node) return `[${node.alt}]\n${node.caption}`.trim();
  if (!('children' in node) || !Array.isArray(node.children)) return '';
  const isList = 'type' in node && node.type === 'list';
  return node.children.map(textOf).join(isList ? '\n' : '');
}
