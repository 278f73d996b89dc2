import type { ArticleStatus } from '@/gql/graphql.ts';

/** In the order an article goes through them. */
export const articleStatuses = [
  { value: 'DRAFT', label: 'Draft' },
  { value: 'PUBLISHED', label: 'Published' },
  { value: 'ARCHIVED', label: 'Archived' },
] as const satisfies readonly { value: ArticleStatus; label: string }[];
