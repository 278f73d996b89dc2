import { useMemo } from 'react';
import { useQuery } from 'urql';
import { placePictures } from '@/editor/pictures/picture.ts';
import { type PicturePlace, picturePlace } from '@/editor/pictures/picture-place.ts';
import { isRichTextValue } from '@/editor/rich-text-value.ts';
import { readFragment } from '@/gql/fragment-masking.ts';
import type { WrittenArticle_ArticleFragment } from '@/gql/graphql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { ErrorState } from '@/ui/error-state.tsx';
import { NoAccess } from '@/ui/no-access.tsx';
import type { ArticleFields } from './article-draft.ts';
import { ArticleForm } from './article-form.tsx';
import { ArticleFormSkeleton } from './article-form-skeleton.tsx';
import { BackToArticles } from './back-to-articles.tsx';
import { PictureDesk, WriteArticleDocument, WrittenArticle } from './knowledge-query.ts';
import { StatusBadge } from './status-badge.tsx';

interface WriteArticlePageProps {
  desk: string;
  slug: string;
  /** The article has another address by now. */
  onMoved: (slug: string) => void;
}

/** One article, as its writers have it before them. */
export function WriteArticlePage({ desk, slug, onMoved }: WriteArticlePageProps) {
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: WriteArticleDocument,
    variables: { desk, slug },
    requestPolicy: 'cache-and-network',
  });
  const knowledge = data?.knowledge;
  const article = readFragment(WrittenArticle, knowledge?.article ?? null);
  usePageTitle(article?.title ?? 'Article');
  const refetch = () => askAgain({ requestPolicy: 'network-only' });
  if (error && !data) {
    return (
      <ErrorState
        title="The article could not be loaded"
        detail={faultOf(error).detail}
        retrying={fetching}
        onRetry={refetch}
      />
    );
  }
  if (!data) return <ArticleFormSkeleton />;
  if (!knowledge || !article) return <NoAccess />;
  const { id: deskId, attachmentPolicy } = readFragment(PictureDesk, knowledge.desk);
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-col gap-1">
        <BackToArticles desk={desk} />
        <h1 className="flex flex-wrap items-center gap-2 font-semibold text-lg">
          <span className="min-w-0 [overflow-wrap:anywhere]">{article.title}</span>
          <StatusBadge status={article.status} />
        </h1>
      </div>
      <Written
        key={article.id}
        article={article}
        desk={{ id: knowledge.desk.id, slug: desk }}
        categories={knowledge.categories}
        pictures={picturePlace(deskId, attachmentPolicy)}
        onSaved={onMoved}
        onConflict={refetch}
      />
    </div>
  );
}

interface WrittenProps {
  article: WrittenArticle_ArticleFragment;
  desk: { readonly id: string; readonly slug: string };
  categories: readonly { readonly id: string; readonly title: string }[];
  pictures: PicturePlace;
  onSaved: (slug: string) => void;
  onConflict: () => void;
}

function Written({ article, ...rest }: WrittenProps) {
  const saved = useMemo(() => fieldsOf(article), [article]);
  return <ArticleForm article={article} saved={saved} place={article.id} {...rest} />;
}

const fieldsOf = ({ title, summary, slug, body, ...article }: WrittenArticle_ArticleFragment): ArticleFields => ({
  ...{ title, summary, slug },
  searchWords: (article.searchWords ?? []).join('\n'),
  categoryId: article.category.id,
  body: isRichTextValue(body.richText) ? placePictures(body.richText, article.pictures) : null,
  related: article.chosenRelated ?? [],
});
