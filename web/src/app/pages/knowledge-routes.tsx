import { Outlet, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { ArticleListPage } from '@/features/knowledge/article-list-page.tsx';
import { CategoriesPage } from '@/features/knowledge/categories-page.tsx';
import { FaqEditorPage } from '@/features/knowledge/faq-editor-page.tsx';
import { KnowledgeFrame } from '@/features/knowledge/knowledge-frame.tsx';
import { MissesPage } from '@/features/knowledge/misses-page.tsx';
import { NewArticlePage } from '@/features/knowledge/new-article-page.tsx';
import { RevisionsPage } from '@/features/knowledge/revisions-page.tsx';
import { WriteArticlePage } from '@/features/knowledge/write-article-page.tsx';
import { useViewer } from '@/lib/session/viewer.tsx';

const useDesk = () => useParams({ from: '/signed-in/agent/knowledge/$desk', select: (params) => params.desk });

export function KnowledgeFrameRoute() {
  const navigate = useNavigate();
  return (
    <KnowledgeFrame
      desks={useViewer().deskMemberships.map(({ desk }) => desk)}
      desk={useDesk()}
      onDesk={(desk) => void navigate({ to: '/knowledge/$desk/articles', params: { desk } })}
    >
      <Outlet />
    </KnowledgeFrame>
  );
}

export function ArticleListRoute() {
  const desk = useDesk();
  const navigate = useNavigate();
  return (
    <ArticleListPage
      key={desk}
      desk={desk}
      search={useSearch({ from: '/signed-in/agent/knowledge/$desk/articles' })}
      onSearch={(search) =>
        void navigate({ to: '/knowledge/$desk/articles', params: { desk }, search, replace: true, resetScroll: false })
      }
    />
  );
}

/** Where an article is written, by its address. */
function useToArticle(desk: string) {
  const navigate = useNavigate();
  return useCallback(
    (slug: string) =>
      void navigate({
        to: '/knowledge/$desk/articles/$slug',
        params: { desk, slug },
        replace: true,
        resetScroll: false,
      }),
    [navigate, desk],
  );
}

export function NewArticleRoute() {
  const desk = useDesk();
  const { category, about } = useSearch({ from: '/signed-in/agent/knowledge/$desk/new' });
  return <NewArticlePage key={about} desk={desk} category={category} about={about} onCreated={useToArticle(desk)} />;
}

export function WriteArticleRoute() {
  const { desk, slug } = useParams({ from: '/signed-in/agent/knowledge/$desk/articles/$slug' });
  return <WriteArticlePage desk={desk} slug={slug} onMoved={useToArticle(desk)} />;
}

export function RevisionsRoute() {
  const from = '/signed-in/agent/knowledge/$desk/articles/$slug/revisions';
  const { desk, slug } = useParams({ from });
  const navigate = useNavigate();
  return (
    <RevisionsPage
      desk={desk}
      slug={slug}
      search={useSearch({ from })}
      onSearch={(search) =>
        void navigate({
          to: '/knowledge/$desk/articles/$slug/revisions',
          params: { desk, slug },
          search,
          replace: true,
          resetScroll: false,
        })
      }
    />
  );
}

export function CategoriesRoute() {
  return <CategoriesPage desk={useDesk()} />;
}

export function FaqEditorRoute() {
  return <FaqEditorPage desk={useDesk()} />;
}

export function MissesRoute() {
  return <MissesPage desk={useDesk()} />;
}
