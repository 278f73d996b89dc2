import { render } from '@react-email/render';
import { createElement } from 'react';
import type { Email } from './email.ts';
import { LetterLayout } from './letter-layout.tsx';

/** What a letter says, without how it looks. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  /** A message of a ticket. `html` goes in as it is: it must come from `rich-text/to-html.ts`. */
  readonly quote?: { readonly author: string; readonly html: string; readonly text: string };
  /** The one thing to do. */
  readonly action?: { readonly label: string; readonly url: string };
  /** Small print under the action. */
  readonly footnote?: string;
  /** How to get no more of these. */
  readonly stop?: { readonly label: string; readonly url: string };
  /** Headers of the message, such as those that thread it. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Which of Postmark's message streams it goes through. @default the one for accounts */
  readonly stream?: Email['stream'];
}

/** Lays a letter out twice, as HTML and as plain text, with the same words. */
export async function renderLetter(letter: Letter): Promise<Email> {
  const { to, subject, headers, stream } = letter;
  const html = await render(createElement(LetterLayout, letter));
  return { to, subject, html, text: plainText(letter), ...(headers && { headers }), ...(stream && { stream }) };
}

function plainText({ greeting, paragraphs, quote, action, footnote, stop }: Letter): string {
  const parts = [
    greeting,
    ...paragraphs,
    quote && `${quote.author}\n\n${quote.text.replace(/^/gm, '> ')}`,
    action && `${action.label}:\n${action.url}`,
    footnote,
    stop && `${stop.label}:\n${stop.url}`,
    'Parley',
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
