import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { parseQueueSearch } from '@/features/queue/queue-search.ts';
import { only, words } from '../search.ts';
import { agent } from './agent-root.ts';
import { knowledgeHome, knowledgeRoutes } from './knowledge.ts';

/** One component for the queue with and without a chosen ticket, so that choosing one does not start it anew. */
const queue = createRoute({
  getParentRoute: () => agent,
  path: '/queue',
  validateSearch: only(parseQueueSearch),
  component: lazyRouteComponent(() => import('../pages/queue-route.tsx'), 'QueueRoute'),
});
const queueTicket = createRoute({ getParentRoute: () => queue, path: '$reference' });

/** One component for the chats with and without a chosen one, so that choosing one does not start them anew. */
const chats = createRoute({
  getParentRoute: () => agent,
  path: '/chats',
  validateSearch: only((search) => words(search, 'desk')),
  component: lazyRouteComponent(() => import('../pages/chats-route.tsx'), 'ChatsRoute'),
});
const chat = createRoute({ getParentRoute: () => chats, path: '$chatId' });

const newTicketFor = createRoute({
  getParentRoute: () => agent,
  path: '/new-ticket',
  component: lazyRouteComponent(() => import('../pages/new-ticket-for-route.tsx'), 'NewTicketForRoute'),
});

const adminHome = createRoute({
  getParentRoute: () => agent,
  path: '/admin',
  beforeLoad: () => {
    throw redirect({ to: '/admin/$section', params: { section: 'general' }, replace: true });
  },
});

const admin = createRoute({
  getParentRoute: () => agent,
  path: '/admin/$section',
  validateSearch: only((search) => words(search, 'desk')),
  component: lazyRouteComponent(() => import('../pages/admin-route.tsx'), 'AdminRoute'),
});

export const agentRoutes = agent.addChildren([
  queue.addChildren([queueTicket]),
  chats.addChildren([chat]),
  newTicketFor,
  knowledgeHome,
  knowledgeRoutes,
  adminHome,
  admin,
]);
