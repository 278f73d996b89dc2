import type { Token } from 'markdown-it';
import type { Draft } from './markdown-draft.ts';
import { TextFormat } from './rich-text.ts';

const FORMAT_MARKS: Readonly<Record<string, number>> = {
  strong: TextFormat.BOLD,
  em: TextFormat.ITALIC,
  s: TextFormat.STRIKETHROUGH,
};

/** The text and links of one block of Markdown. Images become links: nobody's mail or page loads them unasked. */
export function draftLine(tokens: readonly Token[]): Draft[] {
  const line: Draft[] = [];
  const formats: number[] = [];
  let link: { readonly url: string; readonly type: string; readonly children: Draft[] } | null = null;

  const append = (text: string, format = 0): void => {
    const bits = formats.reduce((sum, bit) => sum | bit, format);
    (link?.children ?? line).push({ type: 'text', text, format: bits });
  };
  for (const token of tokens) {
    if (token.type === 'link_open') {
      const type = token.markup === 'linkify' || token.markup === 'autolink' ? 'autolink' : 'link';
      link = { type, url: String(token.attrGet('href')), children: [] };
    } else if (token.type === 'link_close') {
      if (link) line.push({ ...link, children: orAddress(link.children, link.url) });
      link = null;
    } else if (token.type === 'image') {
      const url = String(token.attrGet('src'));
      const words = (token.children ?? []).map(({ content }) => content).join('');
      if (link) append(words);
      else line.push({ type: 'link', url, children: orAddress([{ type: 'text', text: words }], url) });
    } else if (token.type === 'softbreak' || token.type === 'hardbreak') {
      append('\n');
    } else if (token.nesting === 0) {
      append(token.content, token.type === 'code_inline' ? TextFormat.CODE : 0);
    } else if (token.nesting === 1) {
      formats.push(FORMAT_MARKS[token.tag] ?? 0);
    } else {
      formats.pop();
    }
  }
  return line;
}

/** A link without words would be dropped, and its address with it. */
function orAddress(words: Draft[], url: string): Draft[] {
  return words.some((word) => word.text !== '') ? words : [{ type: 'text', text: url }];
}
