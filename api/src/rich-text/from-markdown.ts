import MarkdownIt from 'markdown-it';
import { draftBlocks } from './markdown-blocks.ts';
import { parseRichText } from './parse-rich-text.ts';
import { richTextLimits } from './rich-text.ts';
import { isStorable } from './rich-text-bounds.ts';
import { type RichTextResult, refused } from './rich-text-issue.ts';
import { safeUrl } from './safe-url.ts';

/** CommonMark with strikethrough, tables and bare addresses as links. A line of dashes under text is a rule, not a heading. */
const markdownIt = new MarkdownIt({ html: false, linkify: true }).disable('lheading');
markdownIt.validateLink = (url) => safeUrl(url) !== null;
// README.md is a file, not a site in Moldova.
markdownIt.linkify.set({ fuzzyLink: false });

/**
 * Rich text from Markdown, as developers and mails send it. Line breaks are kept. Nothing is lost that can't be shown:
 * HTML, and links to where links may not go stay the characters they were written with. Tables become code of the language
 * `table`, and quotes that begin with `[!NOTE]` say so in words (decision 045).
 */
export function richTextFromMarkdown(markdown: string): RichTextResult {
  if (markdown.length > richTextLimits.markdownLength) return refused(['TOO_MUCH_MARKDOWN']);
  if (!isStorable(markdown)) return refused(['UNSTORABLE']);
  return parseRichText({ root: { type: 'root', children: draftBlocks(markdownIt.parse(markdown, {}), markdown) } });
}
