import { builder } from '../builder.ts';
import type { Issue } from '../errors.ts';
import { richTextFromMarkdown } from './from-markdown.ts';
import { parseRichText } from './parse-rich-text.ts';
import { type RichText, richTextLimits } from './rich-text.ts';
import { richTextToHtml } from './to-html.ts';
import { richTextToText } from './to-text.ts';

/** Text in the three forms it is stored in. */
export interface Body {
  readonly richText: RichText;
  readonly html: string;
  readonly text: string;
}

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

/** Reads a text that came in, or says what is wrong with it under the name of its field. */
export function readBody(
  input: { markdown?: string | null; richText?: unknown },
  field = 'body',
): Body | readonly Issue[] {
  const result =
    typeof input.markdown === 'string' ? richTextFromMarkdown(input.markdown) : parseRichText(input.richText);
  if (!result.ok) return result.issues.map((issue) => ({ ...issue, field }));
  return { richText: result.value, html: richTextToHtml(result.value), text: richTextToText(result.value) };
}
