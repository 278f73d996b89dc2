import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { parseQueueSearch } from '@/features/queue/queue-search.ts';
import { parseListSearch } from '@/features/ticket-list/list-search.ts';
import { isAgent } from '@/lib/session/viewer.tsx';
import { AgentLayout, CustomerLayout, OwnLayout, PlainLayout, SignedInLayout } from './layouts.tsx';
import { NotFoundPage, PendingPage, RouteErrorPage } from './route-states.tsx';
import { only, parseSearch, returnSearch, stringifySearch, words } from './search.ts';
import type { Session } from './session.ts';

const root = createRootRouteWithContext<{ session: Session }>()({ notFoundComponent: NotFoundPage });

// ── for anybody ──
const plain = createRoute({ getParentRoute: () => root, id: 'plain', component: PlainLayout });

const signIn = createRoute({
  getParentRoute: () => plain,
  path: '/sign-in',
  validateSearch: only<{ return?: string; ended?: '1' }>((search) => ({
    ...returnSearch(search),
    ...(search.ended === '1' ? { ended: '1' } : {}),
  })),
  beforeLoad: async ({ context, search }) => {
    if (await context.session.viewer()) throw redirect({ href: search.return ?? '/', reloadDocument: true });
  },
  component: lazyRouteComponent(() => import('./pages/auth-routes.tsx'), 'SignInRoute'),
});

const secondFactor = createRoute({
  getParentRoute: () => plain,
  path: '/sign-in/second-factor',
  validateSearch: only(returnSearch),
  component: lazyRouteComponent(() => import('./pages/auth-routes.tsx'), 'SecondFactorRoute'),
});

const lostSecondFactor = createRoute({
  getParentRoute: () => plain,
  path: '/sign-in/lost-second-factor',
  component: lazyRouteComponent(() => import('./pages/auth-routes.tsx'), 'LostSecondFactorRoute'),
});

const signUp = createRoute({
  getParentRoute: () => plain,
  path: '/sign-up',
  validateSearch: only<{ return?: string; desk?: string }>((search) => ({
    ...returnSearch(search),
    ...words(search, 'desk'),
  })),
  component: lazyRouteComponent(() => import('./pages/auth-routes.tsx'), 'SignUpRoute'),
});

const finishSignUp = createRoute({
  getParentRoute: () => plain,
  path: '/sign-up/finish',
  validateSearch: only<{ return?: string; token?: string }>((search) => ({
    ...returnSearch(search),
    ...words(search, 'token'),
  })),
  component: lazyRouteComponent(() => import('./pages/auth-routes.tsx'), 'FinishSignUpRoute'),
});

const checkMail = createRoute({
  getParentRoute: () => plain,
  path: '/check-mail',
  component: lazyRouteComponent(() => import('./pages/auth-routes.tsx'), 'CheckMailRoute'),
});

const forgotPassword = createRoute({
  getParentRoute: () => plain,
  path: '/forgot-password',
  component: lazyRouteComponent(() => import('./pages/auth-routes.tsx'), 'ForgotPasswordRoute'),
});

const resetPassword = createRoute({
  getParentRoute: () => plain,
  path: '/reset-password',
  validateSearch: only((search) => words(search, 'token', 'error')),
  component: lazyRouteComponent(() => import('./pages/auth-routes.tsx'), 'ResetPasswordRoute'),
});

const accountCancelled = createRoute({
  getParentRoute: () => plain,
  path: '/account-cancelled',
  validateSearch: only((search) => words(search, 'tickets')),
  component: lazyRouteComponent(() => import('./pages/account-route.tsx'), 'AccountCancelledRoute'),
});

const setup = createRoute({
  getParentRoute: () => plain,
  path: '/setup',
  validateSearch: only((search) => words(search, 'token')),
  component: lazyRouteComponent(() => import('./pages/setup-route.tsx'), 'SetupRoute'),
});

const invitation = createRoute({
  getParentRoute: () => plain,
  path: '/invitations/$token',
  component: lazyRouteComponent(() => import('./pages/invitation-route.tsx'), 'InvitationRoute'),
});

const welcome = createRoute({
  getParentRoute: () => plain,
  path: '/welcome',
  validateSearch: only<{ return?: string; desk?: string }>((search) => ({
    ...returnSearch(search),
    ...words(search, 'desk'),
  })),
  beforeLoad: async ({ context, location }) => {
    if (!(await context.session.viewer())) throw redirect({ to: '/sign-in', search: { return: location.href } });
  },
  component: lazyRouteComponent(() => import('./pages/auth-routes.tsx'), 'WelcomeRoute'),
});

// ── behind the sign-in ──
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const viewer = await context.session.viewer();
    if (!viewer) throw redirect({ to: '/sign-in', search: { return: location.href } });
    return { viewer, kept: await context.session.kept(viewer.person.id) };
  },
  component: SignedInLayout,
});

const home = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  beforeLoad: ({ context }) => {
    throw redirect({ to: isAgent(context.viewer) ? '/queue' : '/tickets', replace: true });
  },
});

/** Of the person, wherever they belong. */
const own = createRoute({ getParentRoute: () => signedIn, id: 'own', component: OwnLayout });

const account = createRoute({
  getParentRoute: () => own,
  path: '/account',
  component: lazyRouteComponent(() => import('./pages/account-route.tsx'), 'AccountRoute'),
});

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
  component: lazyRouteComponent(() => import('./pages/tickets-route.tsx'), 'TicketsRoute'),
});

const newTicket = createRoute({
  getParentRoute: () => customer,
  path: '/tickets/new',
  component: lazyRouteComponent(() => import('./pages/new-ticket-route.tsx'), 'NewTicketRoute'),
});

const ticket = createRoute({
  getParentRoute: () => customer,
  path: '/tickets/$reference',
  component: lazyRouteComponent(() => import('./pages/ticket-route.tsx'), 'TicketRoute'),
});

const dashboard = createRoute({
  getParentRoute: () => customer,
  path: '/dashboard',
  component: lazyRouteComponent(() => import('./pages/dashboard-route.tsx'), 'DashboardRoute'),
});

const workspace = createRoute({
  getParentRoute: () => customer,
  path: '/workspace',
  component: lazyRouteComponent(() => import('./pages/workspace-routes.tsx'), 'WorkspaceRoute'),
});

const newWorkspace = createRoute({
  getParentRoute: () => customer,
  path: '/workspaces/new',
  component: lazyRouteComponent(() => import('./pages/workspace-routes.tsx'), 'NewWorkspaceRoute'),
});

const agent = createRoute({ getParentRoute: () => signedIn, id: 'agent', component: AgentLayout });

/** One component for the queue with and without a chosen ticket, so that choosing one does not start it anew. */
const queue = createRoute({
  getParentRoute: () => agent,
  path: '/queue',
  validateSearch: only(parseQueueSearch),
  component: lazyRouteComponent(() => import('./pages/queue-route.tsx'), 'QueueRoute'),
});
const queueTicket = createRoute({ getParentRoute: () => queue, path: '$reference' });

const newTicketFor = createRoute({
  getParentRoute: () => agent,
  path: '/new-ticket',
  component: lazyRouteComponent(() => import('./pages/new-ticket-for-route.tsx'), 'NewTicketForRoute'),
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
  component: lazyRouteComponent(() => import('./pages/admin-route.tsx'), 'AdminRoute'),
});

const routeTree = root.addChildren([
  plain.addChildren([
    signIn,
    secondFactor,
    lostSecondFactor,
    signUp,
    finishSignUp,
    checkMail,
    forgotPassword,
    resetPassword,
    accountCancelled,
    setup,
    invitation,
    welcome,
  ]),
  signedIn.addChildren([
    home,
    own.addChildren([account]),
    customer.addChildren([dashboard, tickets, newTicket, ticket, workspace, newWorkspace]),
    agent.addChildren([queue.addChildren([queueTicket]), newTicketFor, adminHome, admin]),
  ]),
]);

export function createParleyRouter(session: Session) {
  return createRouter({
    routeTree,
    context: { session },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPendingMs: 300,
    defaultPendingComponent: PendingPage,
    defaultErrorComponent: RouteErrorPage,
    scrollRestoration: true,
  });
}
