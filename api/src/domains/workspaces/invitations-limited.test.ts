import { afterAll, beforeAll, expect, it } from 'vitest';
import { observability } from '../../../../prisma/demo/desks/observability.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { openDesk } from '../../../test/fixtures.ts';
import { perPerson, rateLimitsWith } from '../../../test/rate-limits.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ rateLimits: rateLimitsWith({ INVITE: perPerson(2) }) });
});
afterAll(() => app.stop());

it('whoever invites many people, or one again and again, has to wait', async () => {
  const { owner, workspaceId } = await openDesk(app, observability);
  const invite = (email: string) =>
    owner.run(`mutation ($input: InviteToWorkspaceInput!) { inviteToWorkspace(input: $input) { invitation { id } } }`, {
      input: { workspaceId, email },
    });
  const { data } = await invite('first@example.com');
  await owner.data('mutation ($id: ID!) { revokeInvitation(input: { invitationId: $id }) { workspace { id } } }', {
    id: data.inviteToWorkspace.invitation.id,
  });
  expect((await invite('first@example.com')).errors).toBeUndefined();
  expect((await invite('second@example.com')).errors).toMatchObject([
    { extensions: { code: 'RATE_LIMITED', retryAfter: expect.any(Number) } },
  ]);
  expect(await app.db.invitation.count()).toBe(1);
});
