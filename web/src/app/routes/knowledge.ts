import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { listSearch } from '@/features/knowledge/list-search.ts';
import { revisionSearch } from '@/features/knowledge/revision-search.ts';
import { only, words } from '../search.ts';
import { agent } from './agent-root.ts';

/** The answers of the first desk of the viewer's. */
export const knowledgeHome = createRoute({
  getParentRoute: () => agent,
  path: '/knowledge',
  beforeLoad: ({ context }) => {
    const [first] = context.viewer.deskMemberships;
    if (first) throw redirect({ to: '/knowledge/$desk/articles', params: { desk: first.desk.slug }, replace: true });
  },
});

/** A desk's answers for those who write them. */
const knowledge = createRoute({
  getParentRoute: () => agent,
  path: '/knowledge/$desk',
  component: lazyRouteComponent(() => import('../pages/knowledge-routes.tsx'), 'KnowledgeFrameRoute'),
});

const articles = createRoute({
  getParentRoute: () => knowledge,
  path: '/articles',
  validateSearch: only(listSearch),
  component: lazyRouteComponent(() => import('../pages/knowledge-routes.tsx'), 'ArticleListRoute'),
});

const newArticle = createRoute({
  getParentRoute: () => knowledge,
  path: '/new',
  validateSearch: only((search) => words(search, 'category', 'about')),
  component: lazyRouteComponent(() => import('../pages/knowledge-routes.tsx'), 'NewArticleRoute'),
});

const article = createRoute({
  getParentRoute: () => knowledge,
  path: '/articles/$slug',
  component: lazyRouteComponent(() => import('../pages/knowledge-routes.tsx'), 'WriteArticleRoute'),
});

const revisions = createRoute({
  getParentRoute: () => knowledge,
  path: '/articles/$slug/revisions',
  validateSearch: only(revisionSearch),
  component: lazyRouteComponent(() => import('../pages/knowledge-routes.tsx'), 'RevisionsRoute'),
});

const categories = createRoute({
  getParentRoute: () => knowledge,
  path: '/categories',
  component: lazyRouteComponent(() => import('../pages/knowledge-routes.tsx'), 'CategoriesRoute'),
});

const faq = createRoute({
  getParentRoute: () => knowledge,
  path: '/faq',
  component: lazyRouteComponent(() => import('../pages/knowledge-routes.tsx'), 'FaqEditorRoute'),
});

const searches = createRoute({
  getParentRoute: () => knowledge,
  path: '/searches',
  component: lazyRouteComponent(() => import('../pages/knowledge-routes.tsx'), 'MissesRoute'),
});

export const knowledgeRoutes = knowledge.addChildren([
  articles,
  newArticle,
  article,
  revisions,
  categories,
  faq,
  searches,
]);
