import type { Pictures } from './picture.ts';
import type { RichText } from './rich-text.ts';
import { richTextToHtml } from './to-html.ts';
import { richTextToText } from './to-text.ts';

/** Text in the three forms it is stored in. */
export interface Body {
  readonly richText: RichText;
  readonly html: string;
  readonly text: string;
}

/** A text that was read, in all three forms; `pictures` has those that it names. */
export const toBody = (richText: RichText, pictures?: Pictures): Body => ({
  richText,
  html: richTextToHtml(richText, pictures),
  text: richTextToText(richText),
});

/** A text out of the columns it is stored in, which hold nothing but what this has made. */
export const storedBody = ({ richText, html, text }: { richText: unknown; html: string; text: string }): Body => ({
  richText: richText as RichText,
  html,
  text,
});
