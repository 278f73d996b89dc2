import { isRichTextValue, type RichTextValue } from '@/editor/rich-text-value.ts';
import type { RelatedArticle } from './article-draft.ts';

/** What an agent writes of a question. */
export interface FaqFields {
  readonly question: string;
  readonly slug: string;
  readonly body: RichTextValue | null;
  /** The article that says more. */
  readonly article: RelatedArticle | null;
}

/** It as it is being written, and the version it was begun from; 0 for a new one. */
export interface FaqDraft extends FaqFields {
  readonly version: number;
}

export const noQuestion: FaqFields = { question: '', slug: '', body: null, article: null };

/** A draft out of storage, or nothing when it is not one. */
export function parseFaqDraft(stored: unknown): FaqDraft | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const draft = new Map<string, unknown>(Object.entries(stored));
  const [question, slug, version, body] = ['question', 'slug', 'version', 'body'].map((name) => draft.get(name));
  if (typeof question !== 'string' || typeof slug !== 'string' || typeof version !== 'number') return undefined;
  if (!(body === null || isRichTextValue(body))) return undefined;
  return { question, slug, version, body, article: articleOf(draft.get('article')) };
}

function articleOf(stored: unknown): RelatedArticle | null {
  if (typeof stored !== 'object' || stored === null || !('id' in stored) || !('title' in stored)) return null;
  const { id, title } = stored;
  return typeof id === 'string' && typeof title === 'string' ? { id, title } : null;
}
