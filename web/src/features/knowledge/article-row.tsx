import type { ArticleRow_ArticleFragment } from '@/gql/graphql.ts';
import { PlainLink } from '@/ui/link.tsx';
import { RelativeTime } from '@/ui/relative-time.tsx';
import { StatusBadge } from './status-badge.tsx';

/** An article in a list: what it is called, who may read it, and who wrote it last. */
export function ArticleRow({ desk, article }: { desk: string; article: ArticleRow_ArticleFragment }) {
  const { slug, status, title, category, updatedAt, editor } = article;
  const [helped, failed] = [article.helpfulCount ?? 0, article.unhelpfulCount ?? 0];
  return (
    <li>
      <PlainLink
        to="/knowledge/$desk/articles/$slug"
        params={{ desk, slug }}
        className="flex min-h-14 flex-col justify-center gap-0.5 px-2 py-2 hover:bg-hover focus-visible:-outline-offset-2"
      >
        <span className="flex items-center gap-2">
          <span className="min-w-0 truncate font-medium">{title}</span>
          <StatusBadge status={status} />
        </span>
        <span className="flex flex-wrap gap-x-2 text-muted">
          <span>{category.title}</span>
          <span aria-hidden="true">·</span>
          <span>
            Written <RelativeTime at={updatedAt} />
            {editor && ` by ${editor.name}`}
          </span>
          {helped + failed > 0 && (
            <>
              <span aria-hidden="true">·</span>
              <span className="tabular-nums">
                helped {helped} of {helped + failed}
              </span>
            </>
          )}
        </span>
      </PlainLink>
    </li>
  );
}
