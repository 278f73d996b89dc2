import { createRouter } from '@tanstack/react-router';
import { PendingPage, RouteErrorPage } from './route-states.tsx';
import { agentRoutes } from './routes/agent.ts';
import { chatRoutes } from './routes/chat.ts';
import { customerRoutes } from './routes/customer.ts';
import { helpRoutes } from './routes/help.ts';
import { plainRoutes } from './routes/plain.ts';
import { root } from './routes/root.ts';
import { home, ownRoutes, signedIn } from './routes/signed-in.ts';
import { parseSearch, stringifySearch } from './search.ts';
import type { Session } from './session.ts';

const routeTree = root.addChildren([
  plainRoutes,
  helpRoutes,
  signedIn.addChildren([home, ownRoutes, customerRoutes, chatRoutes, agentRoutes]),
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
