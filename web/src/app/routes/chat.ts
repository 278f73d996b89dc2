import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ChatLayout } from '../layouts.tsx';
import { only, words } from '../search.ts';
import { signedIn } from './signed-in.ts';

const helpChat = createRoute({ getParentRoute: () => signedIn, id: 'help-chat', component: ChatLayout });

/** A desk's live chat stands among its answers, and is for whoever is signed in. */
const chat = createRoute({
  getParentRoute: () => helpChat,
  path: '/help/$desk/chat',
  validateSearch: only((search) => words(search, 'chat')),
  component: lazyRouteComponent(() => import('../pages/chat-route.tsx'), 'ChatRoute'),
});

export const chatRoutes = helpChat.addChildren([chat]);
