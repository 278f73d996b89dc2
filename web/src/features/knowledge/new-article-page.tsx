import { useMemo } from 'react';
import { useQuery } from 'urql';
import { picturePlace } from '@/editor/pictures/picture-place.ts';
import { readFragment } from '@/gql/fragment-masking.ts';
import { slugOf } from '@/lib/forms/slug.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { ErrorState } from '@/ui/error-state.tsx';
import { Link } from '@/ui/link.tsx';
import { NoAccess } from '@/ui/no-access.tsx';
import { noArticle } from './article-draft.ts';
import { ArticleForm } from './article-form.tsx';
import { ArticleFormSkeleton } from './article-form-skeleton.tsx';
import { SLUG_MAX_LENGTH } from './article-words.ts';
import { BackToArticles } from './back-to-articles.tsx';
import { AnswerPlacesDocument, PictureDesk } from './knowledge-query.ts';

interface NewArticlePageProps {
  desk: string;
  /** Slug of the category it begins in. */
  category: string | undefined;
  /** What it is to be about: its title at first. */
  about: string | undefined;
  onCreated: (slug: string) => void;
}

/** An article that is not there yet. Once it is saved it is a draft. */
export function NewArticlePage({ desk, category, about = '', onCreated }: NewArticlePageProps) {
  usePageTitle('New article');
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: AnswerPlacesDocument,
    variables: { desk },
    requestPolicy: 'cache-and-network',
  });
  const knowledge = data?.knowledge;
  const categories = knowledge?.categories;
  const categoryId = (categories?.find(({ slug }) => slug === category) ?? categories?.[0])?.id ?? '';
  const blank = useMemo(
    () => ({ ...noArticle, title: about, slug: slugOf(about, SLUG_MAX_LENGTH), categoryId }),
    [about, categoryId],
  );
  const refetch = () => askAgain({ requestPolicy: 'network-only' });
  if (error && !data) {
    return (
      <ErrorState
        title="The form could not be loaded"
        detail={faultOf(error).detail}
        retrying={fetching}
        onRetry={refetch}
      />
    );
  }
  if (!data) return <ArticleFormSkeleton />;
  if (!knowledge) return <NoAccess />;
  const { id: deskId, attachmentPolicy } = readFragment(PictureDesk, knowledge.desk);
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-col gap-1">
        <BackToArticles desk={desk} />
        <h1 className="font-semibold text-lg">New article</h1>
      </div>
      {knowledge.categories.length === 0 ? (
        <p className="text-muted">
          An article stands in a category, and there is none yet.{' '}
          <Link to="/knowledge/$desk/categories" params={{ desk }}>
            Add a category
          </Link>
        </p>
      ) : (
        <ArticleForm
          desk={{ id: knowledge.desk.id, slug: desk }}
          categories={knowledge.categories}
          article={null}
          pictures={picturePlace(deskId, attachmentPolicy)}
          saved={blank}
          place={`new.${knowledge.desk.id}.${about}`}
          onSaved={onCreated}
          onConflict={refetch}
        />
      )}
    </div>
  );
}
