import { richTextFromMarkdown } from '../../rich-text/from-markdown.ts';
import { richTextToHtml } from '../../rich-text/to-html.ts';
import { richTextToText } from '../../rich-text/to-text.ts';
import type { MessageBody } from './new-message.ts';

/** What a desk's automatic reply says. Throws an Error for words that its settings would not have let through. */
export function automaticBody(markdown: string): MessageBody {
  const result = richTextFromMarkdown(markdown);
  if (!result.ok) throw new Error(`An automatic reply needs ${result.issues.map(({ allowed }) => allowed).join(', ')}`);
  return { richText: result.value, html: richTextToHtml(result.value), text: richTextToText(result.value) };
}
