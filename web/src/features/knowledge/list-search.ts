import type { ArticleStatus } from '@/gql/graphql.ts';
import { articleStatuses } from './article-statuses.ts';

/** Which articles are listed, as the address says it. */
export interface ArticleListSearch {
  status?: ArticleStatus;
  /** Slug of a category. */
  category?: string;
  /** What is searched for. */
  q?: string;
}

/** What an address says, without what nobody can mean by it. */
export function listSearch(raw: Record<string, unknown>): ArticleListSearch {
  const word = (name: string) => (typeof raw[name] === 'string' && raw[name] !== '' ? raw[name] : undefined);
  const status = articleStatuses.find(({ value }) => value === raw.status)?.value;
  const [category, q] = [word('category'), word('q')];
  return { ...(status && { status }), ...(category && { category }), ...(q && { q }) };
}
