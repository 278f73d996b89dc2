import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AuthServer, startAuthServer } from '../../test/auth-server.ts';

let server: AuthServer;
beforeAll(async () => {
  server = await startAuthServer();
});
afterAll(() => server.stop());

describe('resetting a password', () => {
  test('replaces it by a link that works once, and signs out everywhere', async () => {
    const { email, password, cookie } = await server.verifiedPerson();
    await server.request('/request-password-reset', { email });
    const { subject, link } = await server.mail(email, 2);
    expect(subject).toBe('Reset your password');
    const { pathname, searchParams } = new URL(link);
    const token = searchParams.get('token')!;
    expect(pathname).toBe('/reset-password');
    expect(await server.db.verification.count({ where: { identifier: { contains: token } } })).toBe(0);

    const short = await server.request('/reset-password', { token, newPassword: 'short' });
    expect(short.body).toMatchObject({ code: 'PASSWORD_TOO_SHORT' });
    expect(await server.request('/reset-password', { token, newPassword: 'battery staple' })).toMatchObject({
      status: 200,
    });
    const again = await server.request('/reset-password', { token, newPassword: 'something else' });
    expect(again).toMatchObject({ status: 400, body: { code: 'INVALID_TOKEN' } });

    expect(await server.auth.fromHeaders({ cookie })).toBeNull();
    expect(await server.db.session.findMany({ where: { person: { email } } })).toEqual([]);
    expect(await server.request('/sign-in/email', { email, password })).toMatchObject({ status: 401 });
    expect(await server.request('/sign-in/email', { email, password: 'battery staple' })).toMatchObject({
      status: 200,
    });
  });
});
