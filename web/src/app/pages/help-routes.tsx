import { useLoaderData, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { ArticlePage } from '@/features/help/article-page.tsx';
import { FaqPage } from '@/features/help/faq-page.tsx';
import { KnowledgePage } from '@/features/help/knowledge-page.tsx';

const useIsSignedIn = () => useLoaderData({ from: '/help/$desk' }).viewer !== null;

export function KnowledgeRoute() {
  const desk = useParams({ from: '/help/$desk/articles', select: (params) => params.desk });
  const search = useSearch({ from: '/help/$desk/articles' });
  const navigate = useNavigate();
  const isSignedIn = useIsSignedIn();
  return (
    <KnowledgePage
      desk={desk}
      isSignedIn={isSignedIn}
      search={search}
      onSearch={(next) =>
        void navigate({ to: '/help/$desk/articles', params: { desk }, search: next, replace: true, resetScroll: false })
      }
    />
  );
}

export function ArticleRoute() {
  const { desk, slug } = useParams({ from: '/help/$desk/articles/$slug' });
  const navigate = useNavigate();
  const isSignedIn = useIsSignedIn();
  const onMoved = useCallback(
    (to: string) =>
      void navigate({ to: '/help/$desk/articles/$slug', params: { desk, slug: to }, hash: true, replace: true }),
    [navigate, desk],
  );
  return <ArticlePage key={slug} desk={desk} slug={slug} isSignedIn={isSignedIn} onMoved={onMoved} />;
}

export function FaqRoute() {
  const desk = useParams({ from: '/help/$desk/faq', select: (params) => params.desk });
  return <FaqPage desk={desk} isSignedIn={useIsSignedIn()} />;
}
