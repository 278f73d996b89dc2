import { BookOpen, SearchX } from 'lucide-react';
import { useQuery } from 'urql';
import { readFragment } from '@/gql/fragment-masking.ts';
import type { ArticleStatus } from '@/gql/graphql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { Button } from '@/ui/button.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { ErrorState } from '@/ui/error-state.tsx';
import { ArticleRow } from './article-row.tsx';
import { ArticleListDocument, ArticleRowArticle } from './knowledge-query.ts';
import { RowsSkeleton } from './rows-skeleton.tsx';

interface ArticlePagesProps {
  desk: string;
  filter: { status: ArticleStatus | null; categoryId: string | null; search: string | null };
  /** How many pages are shown from here on. */
  pages: number;
  onMore: () => void;
  /** Where they begin; at the start without. */
  after?: string;
}

/** A page of articles, and below it the next: where this one ends as it is now, so that none falls between them. */
export function ArticlePages({ desk, filter, pages, onMore, after }: ArticlePagesProps) {
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: ArticleListDocument,
    variables: { desk, ...filter, after: after ?? null },
    requestPolicy: 'cache-and-network',
  });
  const list = data?.knowledge?.articles;
  if (error && !list) {
    return (
      <ErrorState
        title="The articles could not be loaded"
        detail={faultOf(error).detail}
        retrying={fetching}
        onRetry={() => askAgain({ requestPolicy: 'network-only' })}
      />
    );
  }
  if (!data) return <RowsSkeleton />;
  if (!list || (list.edges.length === 0 && after === undefined)) {
    const isNarrowed = filter.status !== null || filter.categoryId !== null || filter.search !== null;
    return isNarrowed ? (
      <EmptyState Icon={SearchX} title="No such article">
        Try other words, or another status or category.
      </EmptyState>
    ) : (
      <EmptyState Icon={BookOpen} title="No articles yet">
        What you write here, customers find before they ask.
      </EmptyState>
    );
  }
  const { hasNextPage, endCursor } = list.pageInfo;
  return (
    <>
      <ul
        aria-label={after === undefined ? 'Articles' : 'More articles'}
        className="divide-y divide-line border-line border-b"
      >
        {list.edges.map(({ node }) => (
          <ArticleRow key={node.id} desk={desk} article={readFragment(ArticleRowArticle, node)} />
        ))}
      </ul>
      {hasNextPage &&
        endCursor &&
        (pages > 1 ? (
          <ArticlePages desk={desk} filter={filter} pages={pages - 1} onMore={onMore} after={endCursor} />
        ) : (
          <div className="py-3">
            <Button onClick={onMore}>Show more</Button>
          </div>
        ))}
    </>
  );
}
