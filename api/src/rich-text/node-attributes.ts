import { z } from 'zod';
import { TextFormat } from './rich-text.ts';

const OFFERED_FORMATS = TextFormat.BOLD | TextFormat.ITALIC | TextFormat.STRIKETHROUGH | TextFormat.CODE;

/** Underline, highlight, superscript and the like are not offered and fall away. */
const format = z
  .int()
  .nonnegative()
  .default(0)
  .transform((bits) => bits & OFFERED_FORMATS);

/** One line, whatever white space it came with. */
const line = z.string().transform((words) => words.replace(/[\p{Cc}\s]+/gu, ' ').trim());

const LANGUAGE = /^[a-z0-9][a-z0-9+#._-]{0,31}$/;

/**
 * Everything that is read of a node, by its type. Other attributes fall away unread: `style`, `detail`, `mode`, alignment,
 * `rel`, `target`, `title`, `value`, `checked`, … Defaults are Lexical's, whose compact form leaves them out.
 */
export const nodeAttributes = {
  text: z.object({ text: z.string().default(''), format }),
  tab: z.object({ format }),
  /** Of `autolink` too, which alone can be unlinked. */
  link: z.object({ url: z.string(), isUnlinked: z.boolean().default(false) }),
  heading: z.object({
    tag: z
      .enum(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
      .default('h1')
      .transform((tag) => (tag === 'h1' || tag === 'h2' ? 'h2' : 'h3')),
  }),
  quote: z.object({ shadowRoot: z.boolean().default(false) }),
  list: z.object({
    listType: z
      .enum(['bullet', 'number', 'check'])
      .default('number')
      .transform((type) => (type === 'number' ? 'number' : 'bullet')),
    start: z.int().min(0).max(999_999_999).default(1),
  }),
  image: z.object({ attachmentId: z.string().max(200), alt: line, caption: line.default('') }),
  code: z.object({
    /** Undefined where it is no name of a language: the code counts, not its colours. */
    language: z
      .string()
      .nullish()
      .transform((name) => {
        const language = name?.toLowerCase();
        return language !== undefined && LANGUAGE.test(language) ? language : undefined;
      }),
  }),
} as const;
