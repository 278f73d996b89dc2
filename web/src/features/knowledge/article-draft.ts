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
  /** As they are typed: one on a line. */
  readonly searchWords: string;
  readonly slug: string;
  readonly categoryId: string;
  readonly body: RichTextValue | null;
  readonly related: readonly RelatedArticle[];
}

/** It as it is being written, and when what the API had of it then was written; empty for a new one. */
export interface ArticleDraft extends ArticleFields {
  readonly begunAt: string;
}

export const noArticle: ArticleFields = {
  ...{ title: '', summary: '', searchWords: '', slug: '', categoryId: '' },
  body: null,
  related: [],
};

/** Whether two would read the same. */
export function isSameArticle(a: ArticleFields, b: ArticleFields): boolean {
  return JSON.stringify(fieldsOf(a)) === JSON.stringify(fieldsOf(b));
}

const fieldsOf = ({ title, summary, searchWords, slug, categoryId, body, related }: ArticleFields) => [
  ...[title, summary, searchWords, slug, categoryId, body],
  related.map(({ id }) => id),
];

/** A draft out of storage, or nothing when it is not one. What one of before knows nothing of is as it is `saved`. */
export function parseArticleDraft(stored: unknown, saved: ArticleFields): ArticleDraft | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const draft = new Map<string, unknown>(Object.entries(stored));
  const word = (name: 'title' | 'summary' | 'searchWords' | 'slug' | 'categoryId') => {
    const value = draft.get(name);
    return typeof value === 'string' ? value : saved[name];
  };
  const begunAt = draft.get('begunAt');
  const body = draft.get('body');
  const related = draft.get('related');
  if (!(body === null || isRichTextValue(body))) return undefined;
  return {
    begunAt: typeof begunAt === 'string' ? begunAt : '',
    title: word('title'),
    summary: word('summary'),
    searchWords: word('searchWords'),
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
