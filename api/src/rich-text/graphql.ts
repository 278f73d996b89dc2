import { builder } from '../builder.ts';
import type { Issue } from '../errors.ts';
import { type Body, toBody } from './body.ts';
import { richTextFromMarkdown } from './from-markdown.ts';
import { parseArticle, parseRichText } from './parse-rich-text.ts';
import { type RichText, richTextLimits } from './rich-text.ts';
import type { RichTextIssue, RichTextResult } from './rich-text-issue.ts';

export const MessageBodyInput = builder.inputType('MessageBodyInput', {
  description: `A text, in one of two forms: at most ${richTextLimits.textLength.toLocaleString('en')} characters.`,
  isOneOf: true,
  fields: (t) => ({
    markdown: t.string({ required: false, description: 'As Markdown; raw HTML in it stays text.' }),
    richText: t.field({
      type: 'JSON',
      required: false,
      description:
        'As the state of a Lexical editor. Unknown nodes and links other than http, https and mailto are refused.',
    }),
  }),
});

export const MessageBodyType = builder.objectRef<Body>('MessageBody').implement({
  description: 'A text in three forms.',
  fields: (t) => ({
    html: t.exposeString('html', {
      description: 'Safe to show as it is: made on the server from a closed set of elements.',
    }),
    text: t.exposeString('text', { description: 'Plain, for previews and search.' }),
    richText: t.field({
      type: 'JSON',
      description: 'The state of a Lexical editor, validated.',
      resolve: ({ richText }) => richText,
    }),
  }),
});

interface SentText {
  readonly markdown?: string | null;
  readonly richText?: unknown;
}

/** Reads a text that came in, or says what is wrong with it under the name of its field. */
export function readBody(input: SentText, field = 'body'): Body | readonly Issue[] {
  const result = read(input, parseRichText);
  return result.ok ? toBody(result.value) : issuesOf(result.issues, field);
}

/** The same of an article, up to its pictures, which are still to be looked up. */
export function readArticle(input: SentText, field = 'body'): RichText | readonly Issue[] {
  const result = read(input, parseArticle);
  return result.ok ? result.value : issuesOf(result.issues, field);
}

const read = ({ markdown, richText }: SentText, parse: (richText: unknown) => RichTextResult): RichTextResult =>
  typeof markdown === 'string' ? richTextFromMarkdown(markdown) : parse(richText);

const issuesOf = (issues: readonly RichTextIssue[], field: string): Issue[] =>
  issues.map((issue) => ({ ...issue, field }));
