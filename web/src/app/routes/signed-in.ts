import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { isAgent } from '@/lib/session/viewer.tsx';
import { OwnLayout, SignedInLayout } from '../layouts.tsx';
import { root } from './root.ts';

/** Behind the sign-in. */
export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const viewer = await context.session.viewer();
    if (!viewer) throw redirect({ to: '/sign-in', search: { return: location.href } });
    return { viewer, kept: await context.session.kept(viewer.person.id) };
  },
  component: SignedInLayout,
});

export const home = createRoute({
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
  component: lazyRouteComponent(() => import('../pages/account-route.tsx'), 'AccountRoute'),
});

export const ownRoutes = own.addChildren([account]);
