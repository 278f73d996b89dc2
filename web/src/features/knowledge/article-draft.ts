import { isRichTextValue, type RichTextValue } from '@/editor/rich-text-value.ts';

/** An article that another one leads to. */
export interface RelatedArticle {
  readonly id: string;
  readonly title: string;
}

/** What an agent writes of an article. */
export interface ArticleFields {
  readonly title: string;
  readonly summary: string;
  readonly slug: string;
  readonly categoryId: string;
  readonly body: RichTextValue | null;
  readonly related: readonly RelatedArticle[];
}

/** It as it is being written, and when what the API had of it then was written; empty for a new one. */
export interface ArticleDraft extends ArticleFields {
  readonly begunAt: string;
}

export const noArticle: ArticleFields = { title: '', summary: '', slug: '', categoryId: '', body: null, related: [] };

/** Whether two would read the same. */
export function isSameArticle(a: ArticleFields, b: ArticleFields): boolean {
  return JSON.stringify(fieldsOf(a)) === JSON.stringify(fieldsOf(b));
}

const fieldsOf = ({ title, summary, slug, categoryId, body, related }: ArticleFields) => [
  ...[title, summary, slug, categoryId, body],
  related.map(({ id }) => id),
];

/** A draft out of storage, or nothing when it is not one. */
export function parseArticleDraft(stored: unknown): ArticleDraft | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const draft = new Map<string, unknown>(Object.entries(stored));
  const word = (name: string) => {
    const value = draft.get(name);
    return typeof value === 'string' ? value : '';
  };
  const body = draft.get('body');
  const related = draft.get('related');
  if (!(body === null || isRichTextValue(body))) return undefined;
  return {
    begunAt: word('begunAt'),
    title: word('title'),
    summary: word('summary'),
    slug: word('slug'),
    categoryId: word('categoryId'),
    body,
    related: Array.isArray(related) ? related.filter(isRelated) : [],
  };
}

function isRelated(value: unknown): value is RelatedArticle {
  if (typeof value !== 'object' || value === null) return false;
  return 'id' in value && typeof value.id === 'string' && 'title' in value && typeof value.title === 'string';
}
