/** A node in Lexical's compact form, on its way from Markdown to `parseRichText`, which decides what becomes of it. */
export type Draft = { readonly type: string; readonly [attribute: string]: unknown };
export type DraftParent = Draft & { readonly children: Draft[] };
