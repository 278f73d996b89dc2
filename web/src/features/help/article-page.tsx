import { Printer } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { RichTextView } from '@/editor/rich-text-view.tsx';
import { graphql } from '@/gql/gql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { Button } from '@/ui/button.tsx';
import { ErrorState } from '@/ui/error-state.tsx';
import { Link, PlainLink } from '@/ui/link.tsx';
import { ExactTime } from '@/ui/relative-time.tsx';
import './article-print.css';
import { ArticleVote } from './article-vote.tsx';
import { HelpSkeleton } from './help-skeleton.tsx';
import { NoAnswers } from './no-answers.tsx';
import { TableOfContents } from './table-of-contents.tsx';

const ArticleDocument = graphql(`
  query Article($desk: String!, $slug: String!) {
    knowledge(desk: $desk) {
      article(slug: $slug) {
        id
        slug
        status
        title
        summary
        updatedAt
        body {
          html
        }
        category {
          id
          slug
          title
        }
        related {
          id
          slug
          title
        }
      }
    }
  }
`);

interface ArticlePageProps {
  desk: string;
  slug: string;
  isSignedIn: boolean;
  /** The article has another address by now. */
  onMoved: (slug: string) => void;
}

/** One article, to be read, followed and printed. */
export function ArticlePage({ desk, slug, isSignedIn, onMoved }: ArticlePageProps) {
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: ArticleDocument,
    variables: { desk, slug },
    requestPolicy: 'cache-and-network',
  });
  const article = data?.knowledge?.article;
  const text = useRef<HTMLDivElement>(null);
  usePageTitle(article?.title ?? 'Article');
  const movedTo = article && article.slug !== slug ? article.slug : undefined;
  useEffect(() => {
    if (movedTo) onMoved(movedTo);
  }, [movedTo, onMoved]);
  if (error && !data) {
    return (
      <ErrorState
        title="The article could not be loaded"
        detail={faultOf(error).detail}
        retrying={fetching}
        onRetry={() => askAgain({ requestPolicy: 'network-only' })}
      />
    );
  }
  if (!data) return <HelpSkeleton />;
  if (!article) return <NoAnswers isSignedIn={isSignedIn} />;
  return (
    <div className="mx-auto flex max-w-read flex-col gap-8">
      <article className="flex flex-col gap-6">
        <header className="flex flex-col gap-2">
          <Link
            to="/help/$desk/articles"
            params={{ desk }}
            search={{ category: article.category.slug }}
            className="self-start text-sm print:hidden"
          >
            {article.category.title}
          </Link>
          <h1 className="text-balance font-semibold text-xl">{article.title}</h1>
          <p className="text-muted">{article.summary}</p>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-faint text-sm">
            {article.status !== 'PUBLISHED' && (
              <span className="text-amber-text">Not published: only the team sees it</span>
            )}
            <span>
              Changed <ExactTime at={article.updatedAt} />
            </span>
            <Button size="sm" variant="quiet" className="ml-auto print:hidden" onClick={() => window.print()}>
              <Printer className="size-4" aria-hidden="true" /> Print
            </Button>
          </div>
        </header>
        <TableOfContents key={article.body.html} text={text} />
        <div ref={text} className="help-article">
          <RichTextView html={article.body.html} />
        </div>
      </article>
      <footer className="flex flex-col gap-8 print:hidden">
        <ArticleVote articleId={article.id} isSignedIn={isSignedIn} />
        {article.related.length > 0 && (
          <section aria-labelledby="related" className="flex flex-col gap-2">
            <h2 id="related" className="border-line border-b pb-2 font-semibold">
              Related articles
            </h2>
            <ul className="flex flex-col">
              {article.related.map((other) => (
                <li key={other.id}>
                  <PlainLink
                    to="/help/$desk/articles/$slug"
                    params={{ desk, slug: other.slug }}
                    className="-mx-2 block rounded-md px-2 py-1.5 text-accent-text hover:bg-hover"
                  >
                    {other.title}
                  </PlainLink>
                </li>
              ))}
            </ul>
          </section>
        )}
      </footer>
    </div>
  );
}
