import { afterAll, beforeAll, expect, it } from 'vitest';
import { observability } from '../../../../prisma/demo/desks/observability.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client } from '../../../test/client.ts';
import { openDesk } from '../../../test/fixtures.ts';
import { perPerson, rateLimitsWith } from '../../../test/rate-limits.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ rateLimits: rateLimitsWith({ INVITE: perPerson(2), CREATE_WORKSPACE: perPerson(2) }) });
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

const create = `mutation ($deskId: ID!, $name: String!) {
  createWorkspace(input: { deskId: $deskId, name: $name }) { workspace { id } }
}`;

it('whoever makes many workspaces has to wait, and a name that is refused costs nothing', async () => {
  const { owner, member, desk, deskId } = await openDesk(app, observability);
  const make = (client: Client, name: string) => client.run(create, { deskId, name });
  for (const name of ['One', ' ', 'Two']) await make(owner, name);
  expect((await make(owner, 'Three')).errors).toMatchObject([
    { extensions: { code: 'RATE_LIMITED', retryAfter: expect.any(Number) } },
  ]);
  expect((await make(member, 'Ours')).errors).toBeUndefined();
  const made = await app.db.workspace.findMany({
    where: { deskId: desk.id, name: { in: ['One', 'Two', 'Three', 'Ours'] } },
  });
  expect(made.map(({ name }) => name).sort()).toEqual(['One', 'Ours', 'Two']);
});

it('nobody makes more workspaces than they may own, not even two at once', async () => {
  const { owner, people, desk, deskId } = await openDesk(app, observability);
  const owned = Array.from({ length: 18 }, (_, index) => ({
    deskId: desk.id,
    kind: 'ORGANISATION' as const,
    name: `Site ${index}`,
    members: { create: { personId: people.owner.id, role: 'OWNER' as const } },
  }));
  for (const data of owned) await app.db.workspace.create({ data });
  const both = await Promise.all(['Last', 'Too many'].map((name) => owner.run(create, { deskId, name })));
  expect(both.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions)).toEqual([
    {
      code: 'CONFLICT',
      issues: [{ field: 'deskId', code: 'TOO_MANY', allowed: 'at most 20 workspaces of a desk that you own' }],
    },
  ]);
});
