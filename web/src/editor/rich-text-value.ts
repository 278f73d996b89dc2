import type { SerializedEditorState, SerializedLexicalNode } from 'lexical';

/** A document as the editor writes it and the API reads it: Lexical's serialised editor state. */
export type RichTextValue = SerializedEditorState;

/** The most characters a message may have; the API refuses more. */
export const RICH_TEXT_MAX_LENGTH = 20_000;

type SerializedNode = SerializedLexicalNode & { readonly text?: unknown; readonly children?: unknown };

/** Whether there is nothing to read in the document: no picture, and no text but white space. Null is empty. */
export function isEmptyRichText(value: RichTextValue | null): boolean {
  if (value === null) return true;
  return plainText(value.root).trim() === '' && value.root.children.every(({ type }) => type !== 'image');
}

/** Length of the document as the API counts it: characters of text (UTF-16 units), and one for each line break. */
export function richTextLength(value: RichTextValue | null): number {
  return value === null ? 0 : plainText(value.root).length;
}

/** One document after the other. */
export function joinRichText(first: RichTextValue, second: RichTextValue | null): RichTextValue {
  if (second === null) return first;
  return { root: { ...first.root, children: [...first.root.children, ...second.root.children] } };
}

/** The document of one line of words. */
export function plainRichText(text: string): RichTextValue {
  const element = { direction: null, format: '', indent: 0, version: 1 } as const;
  const words = { type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 };
  const children = [{ ...element, type: 'paragraph', children: [words] }];
  return { root: { ...element, type: 'root', children } };
}

/** Whether JSON from outside (a stored draft) has the shape of a document, so that the editor can be given it. */
export function isRichTextValue(json: unknown): json is RichTextValue {
  return isRecord(json) && isRecord(json.root) && json.root.type === 'root' && Array.isArray(json.root.children);
}

function plainText(node: SerializedNode): string {
  if (typeof node.text === 'string') return node.text;
  if (node.type === 'linebreak') return '\n';
  return Array.isArray(node.children) ? node.children.filter(isNode).map(plainText).join('') : '';
}

function isNode(json: unknown): json is SerializedNode {
  return isRecord(json) && typeof json.type === 'string';
}

function isRecord(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null;
}
