import { afterAll, beforeAll, expect, it } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { licenses } from '../../../../prisma/demo/desks/licenses.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { addDesk, addPerson, addWorkspace } from '../../../test/factories.ts';
import { loadStanding, loadViewer } from './service.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const expiresAt = new Date(Date.now() + 60_000);

async function signedIn(personId: string) {
  const { id } = await app.db.session.create({ data: { personId, token: crypto.randomUUID(), expiresAt } });
  return { personId, sessionId: id, expiresAt };
}

it('a viewer stands where they stand on desks and in workspaces', async () => {
  const [first, second, third] = [
    await addDesk(app.db, licenses),
    await addDesk(app.db, licenses),
    await addDesk(app.db, cloud),
  ];
  const { id: personId } = await addPerson(app.db, 'Everywhere At once');
  const workspaces = [
    await addWorkspace(app.db, third.id, 'Mira Novak'),
    await addWorkspace(app.db, third.id, 'Noor Haddad'),
  ].map(({ workspace }) => workspace.id);
  for (const [deskId, role] of [
    [first.id, 'ADMIN'],
    [second.id, 'AGENT'],
  ] as const) {
    await app.db.deskMember.create({ data: { deskId, personId, role } });
  }
  for (const [index, role] of (['OWNER', 'MEMBER'] as const).entries()) {
    await app.db.workspaceMember.create({ data: { workspaceId: workspaces[index]!, personId, role } });
  }

  const viewer = (await loadViewer(app.db, await signedIn(personId)))!;
  expect(viewer).toMatchObject((await loadStanding(app.db, personId))!);
  expect([...viewer.desks.values(), ...viewer.workspaces.values()].sort()).toEqual([
    'ADMIN',
    'AGENT',
    'MEMBER',
    'OWNER',
  ]);
});

it('who belongs nowhere is a viewer all the same', async () => {
  const { id: personId } = await addPerson(app.db, 'Nowhere Yet');
  const viewer = (await loadViewer(app.db, await signedIn(personId)))!;
  expect(viewer).toMatchObject({ personId, desks: new Map(), workspaces: new Map() });
});

it('nobody is a viewer in a session of somebody else, or in none', async () => {
  const { id: personId } = await addPerson(app.db, 'Somebody Else');
  const { id: otherId } = await addPerson(app.db, 'Not Theirs');
  const own = await signedIn(personId);
  expect(await loadViewer(app.db, { ...own, personId: otherId })).toBeNull();
  await app.db.session.delete({ where: { id: own.sessionId } });
  expect(await loadViewer(app.db, own)).toBeNull();
});
