import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { parseListSearch } from '@/features/ticket-list/list-search.ts';
import { isAgent } from '@/lib/session/viewer.tsx';
import { CustomerLayout } from '../layouts.tsx';
import { only } from '../search.ts';
import { signedIn } from './signed-in.ts';

const customer = createRoute({
  getParentRoute: () => signedIn,
  id: 'customer',
  beforeLoad: ({ context, location }) => {
    if (context.viewer.workspaceMemberships.length > 0) return;
    if (isAgent(context.viewer)) throw redirect({ to: '/queue' });
    throw redirect({ to: '/welcome', search: { return: location.href } });
  },
  component: CustomerLayout,
});

const tickets = createRoute({
  getParentRoute: () => customer,
  path: '/tickets',
  validateSearch: only(parseListSearch),
  component: lazyRouteComponent(() => import('../pages/tickets-route.tsx'), 'TicketsRoute'),
});

const newTicket = createRoute({
  getParentRoute: () => customer,
  path: '/tickets/new',
  component: lazyRouteComponent(() => import('../pages/new-ticket-route.tsx'), 'NewTicketRoute'),
});

const ticket = createRoute({
  getParentRoute: () => customer,
  path: '/tickets/$reference',
  component: lazyRouteComponent(() => import('../pages/ticket-route.tsx'), 'TicketRoute'),
});

const dashboard = createRoute({
  getParentRoute: () => customer,
  path: '/dashboard',
  component: lazyRouteComponent(() => import('../pages/dashboard-route.tsx'), 'DashboardRoute'),
});

const workspace = createRoute({
  getParentRoute: () => customer,
  path: '/workspace',
  component: lazyRouteComponent(() => import('../pages/workspace-routes.tsx'), 'WorkspaceRoute'),
});

const newWorkspace = createRoute({
  getParentRoute: () => customer,
  path: '/workspaces/new',
  component: lazyRouteComponent(() => import('../pages/workspace-routes.tsx'), 'NewWorkspaceRoute'),
});

export const customerRoutes = customer.addChildren([dashboard, tickets, newTicket, ticket, workspace, newWorkspace]);
