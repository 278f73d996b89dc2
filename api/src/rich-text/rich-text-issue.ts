import type { IssueCode } from '../errors.ts';
import { type RichText, richTextLimits } from './rich-text.ts';

/** Why rich text is refused. The caller knows the field; `allowed` says in plain words what would be accepted. */
export interface RichTextIssue {
  readonly code: Exclude<IssueCode, 'UNKNOWN'>;
  readonly allowed: string;
}

/** Every kind of mistake at once, each named once. */
export type RichTextResult =
  | { readonly ok: true; readonly value: RichText }
  | { readonly ok: false; readonly issues: readonly RichTextIssue[] };

const count = (limit: number): string => limit.toLocaleString('en');

export const richTextIssues = {
  BLANK: { code: 'REQUIRED', allowed: 'some text that can be seen' },
  TOO_MUCH_TEXT: { code: 'TOO_LONG', allowed: `at most ${count(richTextLimits.textLength)} characters` },
  TOO_MUCH_MARKDOWN: {
    code: 'TOO_LONG',
    allowed: `at most ${count(richTextLimits.markdownLength)} characters of Markdown`,
  },
  TOO_MANY_NODES: {
    code: 'TOO_LONG',
    allowed: `at most ${count(richTextLimits.nodes)} paragraphs, list items, lines and changes of format`,
  },
  TOO_MANY_BYTES: {
    code: 'TOO_LONG',
    allowed: `at most ${count(richTextLimits.bytes / 1024)} KiB with formats and the addresses of links`,
  },
  TOO_DEEP: {
    code: 'NOT_ALLOWED',
    allowed: `at most ${count(richTextLimits.depth)} levels, which are seven lists in each other`,
  },
  MALFORMED: {
    code: 'INVALID',
    allowed: 'the JSON of a Lexical editor state, as in { "root": { "type": "root", … } }',
  },
  MISPLACED: {
    code: 'INVALID',
    allowed: 'blocks in the root, items in lists, text and links in blocks, and no link in a link',
  },
  UNSTORABLE: { code: 'INVALID', allowed: 'text without NUL characters and without halves of surrogate pairs' },
  UNKNOWN_NODE: {
    code: 'NOT_ALLOWED',
    allowed: 'paragraphs, headings, quotes, bulleted and numbered lists, code blocks, links and text',
  },
  MISPLACED_PICTURE: { code: 'NOT_ALLOWED', allowed: 'pictures in articles alone, between their other blocks' },
  TOO_MANY_PICTURES: { code: 'TOO_MANY', allowed: `at most ${count(richTextLimits.pictures)} pictures` },
  PICTURE_WITHOUT_WORDS: {
    code: 'REQUIRED',
    allowed: 'with each picture an alternative text that says what it shows',
  },
  TOO_LONG_PICTURE_WORDS: {
    code: 'TOO_LONG',
    allowed: `alternative texts and captions of at most ${count(richTextLimits.pictureWords)} characters`,
  },
  UNSAFE_LINK: {
    code: 'NOT_ALLOWED',
    allowed: `links starting with http, https or mailto, of at most ${count(richTextLimits.urlLength)} characters`,
  },
} as const satisfies Record<string, RichTextIssue>;
export type RichTextIssueName = keyof typeof richTextIssues;

export function refused(names: Iterable<RichTextIssueName>): RichTextResult {
  return { ok: false, issues: [...new Set(names)].map((name) => richTextIssues[name]) };
}
