import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { PlainLayout } from '../layouts.tsx';
import { only, returnSearch, words } from '../search.ts';
import { root } from './root.ts';

/** For anybody, and of no desk: signing in and up, and what a letter's link opens. */
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
  component: lazyRouteComponent(() => import('../pages/auth-routes.tsx'), 'SignInRoute'),
});

const secondFactor = createRoute({
  getParentRoute: () => plain,
  path: '/sign-in/second-factor',
  validateSearch: only(returnSearch),
  component: lazyRouteComponent(() => import('../pages/auth-routes.tsx'), 'SecondFactorRoute'),
});

const lostSecondFactor = createRoute({
  getParentRoute: () => plain,
  path: '/sign-in/lost-second-factor',
  component: lazyRouteComponent(() => import('../pages/auth-routes.tsx'), 'LostSecondFactorRoute'),
});

const signUp = createRoute({
  getParentRoute: () => plain,
  path: '/sign-up',
  validateSearch: only<{ return?: string; desk?: string }>((search) => ({
    ...returnSearch(search),
    ...words(search, 'desk'),
  })),
  component: lazyRouteComponent(() => import('../pages/auth-routes.tsx'), 'SignUpRoute'),
});

const finishSignUp = createRoute({
  getParentRoute: () => plain,
  path: '/sign-up/finish',
  validateSearch: only<{ return?: string; token?: string }>((search) => ({
    ...returnSearch(search),
    ...words(search, 'token'),
  })),
  component: lazyRouteComponent(() => import('../pages/auth-routes.tsx'), 'FinishSignUpRoute'),
});

const checkMail = createRoute({
  getParentRoute: () => plain,
  path: '/check-mail',
  component: lazyRouteComponent(() => import('../pages/auth-routes.tsx'), 'CheckMailRoute'),
});

const forgotPassword = createRoute({
  getParentRoute: () => plain,
  path: '/forgot-password',
  component: lazyRouteComponent(() => import('../pages/auth-routes.tsx'), 'ForgotPasswordRoute'),
});

const resetPassword = createRoute({
  getParentRoute: () => plain,
  path: '/reset-password',
  validateSearch: only((search) => words(search, 'token', 'error')),
  component: lazyRouteComponent(() => import('../pages/auth-routes.tsx'), 'ResetPasswordRoute'),
});

const accountCancelled = createRoute({
  getParentRoute: () => plain,
  path: '/account-cancelled',
  validateSearch: only((search) => words(search, 'tickets')),
  component: lazyRouteComponent(() => import('../pages/account-route.tsx'), 'AccountCancelledRoute'),
});

const setup = createRoute({
  getParentRoute: () => plain,
  path: '/setup',
  validateSearch: only((search) => words(search, 'token')),
  component: lazyRouteComponent(() => import('../pages/setup-route.tsx'), 'SetupRoute'),
});

const invitation = createRoute({
  getParentRoute: () => plain,
  path: '/invitations/$token',
  component: lazyRouteComponent(() => import('../pages/invitation-route.tsx'), 'InvitationRoute'),
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
  component: lazyRouteComponent(() => import('../pages/auth-routes.tsx'), 'WelcomeRoute'),
});

export const plainRoutes = plain.addChildren([
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
]);
