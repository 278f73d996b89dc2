import '@/ui/tokens.css';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider as GraphqlProvider } from 'urql';
import { isLeaving } from '@/lib/session/leaving.ts';
import { createParleyRouter } from './router.tsx';
import { createSession } from './session.ts';

const session = createSession({
  onSignedOut: () => {
    const { pathname, search, hash } = window.location;
    // A full load, so that nothing of the one who was signed in stays in memory. Drafts are in storage.
    if (pathname !== '/sign-in' && !isLeaving()) {
      window.location.assign(`/sign-in?return=${encodeURIComponent(pathname + search + hash)}&ended=1`);
    }
  },
});
const router = createParleyRouter(session);

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <GraphqlProvider value={session.client}>
      <RouterProvider router={router} />
    </GraphqlProvider>
  </StrictMode>,
);
