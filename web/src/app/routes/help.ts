import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type SupportTab, supportTabOf } from '@/features/help/support-tabs.ts';
import { HelpLayout } from '../layouts.tsx';
import { only, words } from '../search.ts';
import { root } from './root.ts';

/** The answers of a desk, which may be for everybody. */
const help = createRoute({
  getParentRoute: () => root,
  path: '/help/$desk',
  loader: async ({ context }) => ({ viewer: await context.session.viewer() }),
  component: HelpLayout,
});

const support = createRoute({
  getParentRoute: () => help,
  path: '/',
  validateSearch: only((search): { tab?: SupportTab } => {
    const tab = supportTabOf(search.tab);
    return tab ? { tab } : {};
  }),
  component: lazyRouteComponent(() => import('../pages/support-route.tsx'), 'SupportRoute'),
});

const articles = createRoute({
  getParentRoute: () => help,
  path: '/articles',
  validateSearch: only((search) => words(search, 'q', 'category')),
  component: lazyRouteComponent(() => import('../pages/help-routes.tsx'), 'KnowledgeRoute'),
});

const article = createRoute({
  getParentRoute: () => help,
  path: '/articles/$slug',
  component: lazyRouteComponent(() => import('../pages/help-routes.tsx'), 'ArticleRoute'),
});

const faq = createRoute({
  getParentRoute: () => help,
  path: '/faq',
  component: lazyRouteComponent(() => import('../pages/help-routes.tsx'), 'FaqRoute'),
});

const status = createRoute({
  getParentRoute: () => help,
  path: '/status',
  // What the team writes there is kept of them.
  loader: async ({ context }) => {
    const viewer = await context.session.viewer();
    return { kept: viewer && (await context.session.kept(viewer.person.id)) };
  },
  component: lazyRouteComponent(() => import('../pages/status-route.tsx'), 'StatusRoute'),
});

export const helpRoutes = help.addChildren([support, articles, article, faq, status]);
