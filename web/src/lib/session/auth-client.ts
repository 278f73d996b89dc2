import { createAuthClient } from 'better-auth/client';
import { twoFactorClient } from 'better-auth/client/plugins';
import { authFetch } from './auth-requests.ts';

/** better-auth's endpoints of the same origin. Who is signed in is read from GraphQL (`Query.viewer`), not from here. */
export const authClient = createAuthClient({
  basePath: '/api/auth',
  plugins: [twoFactorClient()],
  fetchOptions: { customFetchImpl: authFetch },
});
