import type { RichText } from './rich-text.ts';
import type { RichTextResult } from './rich-text-issue.ts';

/** Nodes as a client sends them, in Lexical's compact form. */
export type SentNode = { readonly type: string; readonly [attribute: string]: unknown };

export const state = (...children: readonly unknown[]) => ({ root: { type: 'root', children } });
export const text = (words: string, format = 0): SentNode => ({ type: 'text', text: words, format });
export const paragraph = (...children: readonly unknown[]): SentNode => ({ type: 'paragraph', children });
export const link = (url: string, ...children: readonly unknown[]): SentNode => ({ type: 'link', url, children });
export const item = (...children: readonly unknown[]): SentNode => ({ type: 'listitem', children });
export const list = (listType: string, ...children: readonly unknown[]): SentNode => ({
  type: 'list',
  listType,
  children,
});

/** The value of a result that must be one. */
export function accepted(result: RichTextResult): RichText {
  if (!result.ok) throw new Error(`Refused: ${result.issues.map(({ allowed }) => allowed).join('; ')}`);
  return result.value;
}

/** The mistakes of a result that must be refused, as `CODE: allowed`. */
export function mistakes(result: RichTextResult): string[] {
  if (result.ok) throw new Error(`Accepted: ${JSON.stringify(result.value).slice(0, 500)}`);
  return result.issues.map(({ code, allowed }) => `${code}: ${allowed}`);
}
