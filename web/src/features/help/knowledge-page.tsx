import { BookOpen } from 'lucide-react';
import { useQuery } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { ErrorState } from '@/ui/error-state.tsx';
import { Link, PlainLink } from '@/ui/link.tsx';
import { SearchBox } from '@/ui/search-box.tsx';
import { CategoryIcon } from './category-icon.tsx';
import { HelpSkeleton } from './help-skeleton.tsx';
import { KnowledgeSearch } from './knowledge-search.tsx';
import { NoAnswers } from './no-answers.tsx';

const KnowledgeDocument = graphql(`
  query Knowledge($desk: String!) {
    knowledge(desk: $desk) {
      desk {
        id
        name
      }
      categories {
        id
        slug
        title
        description
        icon
        articles {
          id
          slug
          title
          summary
        }
      }
    }
  }
`);

export interface KnowledgeSearchParams {
  /** What is searched for. */
  q?: string;
  /** Slug of the one category that is shown. */
  category?: string;
}

interface KnowledgePageProps {
  desk: string;
  isSignedIn: boolean;
  search: KnowledgeSearchParams;
  onSearch: (search: KnowledgeSearchParams) => void;
}

/** The knowledge base of a desk: its categories with their articles, or what a search finds. */
export function KnowledgePage({ desk, isSignedIn, search, onSearch }: KnowledgePageProps) {
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: KnowledgeDocument,
    variables: { desk },
    requestPolicy: 'cache-and-network',
  });
  const knowledge = data?.knowledge;
  const chosen = knowledge?.categories.find(({ slug }) => slug === search.category);
  usePageTitle(chosen?.title ?? 'Knowledge base');
  if (error && !data) {
    return (
      <ErrorState
        title="The articles could not be loaded"
        detail={faultOf(error).detail}
        retrying={fetching}
        onRetry={() => askAgain({ requestPolicy: 'network-only' })}
      />
    );
  }
  if (!data) return <HelpSkeleton />;
  if (!knowledge) return <NoAnswers isSignedIn={isSignedIn} />;
  const shown = (chosen ? [chosen] : knowledge.categories).filter(({ articles }) => articles.length > 0);
  return (
    <div className="mx-auto flex max-w-read flex-col gap-6">
      <header className="flex flex-col gap-1">
        {chosen ? (
          <Link to="/help/$desk/articles" params={{ desk }} className="self-start text-sm">
            All articles
          </Link>
        ) : (
          <p className="text-muted text-sm">{knowledge.desk.name}</p>
        )}
        <h1 className="font-semibold text-xl">{chosen?.title ?? 'Knowledge base'}</h1>
      </header>
      <SearchBox
        label="Search articles and questions"
        placeholder="Search articles and questions"
        value={search.q ?? ''}
        onChange={(q) => onSearch(q === '' ? {} : { q })}
        maxLength={200}
      />
      {search.q ? (
        <KnowledgeSearch desk={desk} text={search.q} />
      ) : shown.length === 0 ? (
        <EmptyState Icon={BookOpen} title="No articles yet">
          What the team writes appears here.
        </EmptyState>
      ) : (
        shown.map((category) => (
          <section key={category.id} aria-labelledby={category.slug} className="flex flex-col gap-2">
            <div className="flex items-baseline gap-2 border-line border-b pb-2">
              <span className="self-center">
                <CategoryIcon icon={category.icon} />
              </span>
              <h2 id={category.slug} className="min-w-0 font-semibold">
                {chosen ? (
                  'Articles'
                ) : (
                  <PlainLink
                    to="/help/$desk/articles"
                    params={{ desk }}
                    search={{ category: category.slug }}
                    className="rounded-md hover:underline"
                  >
                    {category.title}
                  </PlainLink>
                )}
              </h2>
              <span className="ml-auto text-faint text-sm tabular-nums">{category.articles.length}</span>
            </div>
            <p className="text-muted text-sm">{category.description}</p>
            <ul className="flex flex-col">
              {category.articles.map((article) => (
                <li key={article.id}>
                  <PlainLink
                    to="/help/$desk/articles/$slug"
                    params={{ desk, slug: article.slug }}
                    className="-mx-2 flex flex-col rounded-md px-2 py-2 hover:bg-hover"
                  >
                    <span className="font-medium text-accent-text">{article.title}</span>
                    <span className="text-muted text-sm">{article.summary}</span>
                  </PlainLink>
                </li>
              ))}
            </ul>
          </section>
        ))
      )}
    </div>
  );
}
