import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cloud } from '../../../prisma/demo/desks/cloud.ts';
import { licenses } from '../../../prisma/demo/desks/licenses.ts';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { addDesk, addPerson, addWorkspace } from '../../test/factories.ts';

let database: TestDatabase;
let personId: string;
let deskId: string;
let workspaceId: string;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  personId = (await addPerson(database.prisma, 'Ada Lovelace')).id;
  deskId = (await addDesk(database.prisma, cloud)).id;
  workspaceId = (await addWorkspace(database.prisma, deskId)).workspace.id;
  await database.prisma.liveEvent.deleteMany();
});

const joinTeam = () => database.prisma.deskMember.create({ data: { deskId, personId, role: 'AGENT' } });
const joinWorkspace = (id = workspaceId) =>
  database.prisma.workspaceMember.create({ data: { workspaceId: id, personId, role: 'OWNER' } });

/** The events since the last time. */
async function heard() {
  const events = await database.prisma.liveEvent.findMany({ orderBy: { id: 'asc' } });
  await database.prisma.liveEvent.deleteMany();
  return events.map(({ type, topics }) => ({ type, topics }));
}

describe('the live log hears', () => {
  const accessChanged = (id = personId) => [
    { type: 'ACCESS_CHANGED', topics: [`person:${id}`] },
    { type: 'VIEWER_CHANGED', topics: [`viewer:${id}`] },
  ];
  const workspaceChanged = () => ({ type: 'WORKSPACE_CHANGED', topics: [`workspace:${workspaceId}`] });

  test('that somebody joins a team, gets another role and leaves', async () => {
    await joinTeam();
    expect(await heard()).toEqual(accessChanged());
    const where = { deskId_personId: { deskId, personId } };
    await database.prisma.deskMember.update({ where, data: { role: 'ADMIN' } });
    expect(await heard()).toEqual(accessChanged());
    await database.prisma.deskMember.delete({ where });
    expect(await heard()).toEqual(accessChanged());
  });

  test('that somebody joins a workspace, gets another role and leaves', async () => {
    await joinWorkspace();
    expect(await heard()).toEqual([...accessChanged(), workspaceChanged()]);
    const where = { workspaceId_personId: { workspaceId, personId } };
    await database.prisma.workspaceMember.update({ where, data: { role: 'MEMBER' } });
    expect(await heard()).toEqual([...accessChanged(), workspaceChanged()]);
    await database.prisma.workspaceMember.delete({ where });
    expect(await heard()).toEqual([...accessChanged(), workspaceChanged()]);
  });

  test('of both when a membership passes to another person', async () => {
    await joinTeam();
    await heard();
    const { id: other } = await addPerson(database.prisma, 'Maya Lind');
    await database.prisma.deskMember.updateMany({ where: { deskId }, data: { personId: other } });
    expect(await heard()).toEqual([...accessChanged(), ...accessChanged(other)]);
  });

  test('that a workspace with members goes', async () => {
    await joinWorkspace();
    await heard();
    await database.prisma.workspace.delete({ where: { id: workspaceId } });
    expect(await heard()).toEqual([...accessChanged(), workspaceChanged()]);
  });

  test('that a workspace has another name, and that somebody is invited', async () => {
    await database.prisma.workspace.update({ where: { id: workspaceId }, data: { name: 'Northwind' } });
    expect(await heard()).toEqual([workspaceChanged()]);
    const [sentAt, expiresAt] = [new Date(0), new Date(1)];
    await database.prisma.invitation.create({
      data: { workspaceId, email: 'lena@example.com', role: 'MEMBER', tokenHash: 'a hash', sentAt, expiresAt },
    });
    expect(await heard()).toEqual([workspaceChanged()]);
  });

  test('that a session ends, also with its person', async () => {
    const session = () =>
      database.prisma.session.create({ data: { token: crypto.randomUUID(), personId, expiresAt: new Date() } });
    const ended = (id: string) => ({ type: 'SESSION_ENDED', topics: [`session:${id}`, `person:${personId}`] });
    const account = { type: 'VIEWER_CHANGED', topics: [`viewer:${personId}`] };
    const [first, second] = [await session(), await session()];
    expect(await heard()).toEqual([account, account]);
    await database.prisma.session.delete({ where: { id: first.id } });
    expect(await heard()).toEqual([account, ended(first.id)]);
    await database.prisma.person.delete({ where: { id: personId } });
    expect(await heard()).toEqual([account, ended(second.id)]);
  });

  test('that somebody has another name, in all places that show it, and nothing of what nobody sees', async () => {
    await joinWorkspace();
    await heard();
    const rename = (data: { name: string } | { emailVerified: boolean }) =>
      database.prisma.person.update({ where: { id: personId }, data });
    await rename({ name: 'Ada Bell' });
    expect(await heard()).toEqual([{ type: 'VIEWER_CHANGED', topics: [`viewer:${personId}`] }, workspaceChanged()]);
    await rename({ emailVerified: false });
    expect(await heard()).toEqual([]);
  });

  test('nothing of a change that is rolled back', async () => {
    const transaction = database.prisma.$transaction(async (tx) => {
      await tx.deskMember.create({ data: { deskId, personId, role: 'AGENT' } });
      throw new Error('changed my mind');
    });
    await expect(transaction).rejects.toThrow('changed my mind');
    expect(await heard()).toEqual([]);
  });
});

describe('nobody is on both sides of a desk:', () => {
  const refused = 'person_is_on_one_side_of_a_desk';

  test('a member of the team joins no workspace of its desk', async () => {
    await joinTeam();
    await expect(joinWorkspace()).rejects.toThrow(refused);
    expect(await database.prisma.workspaceMember.count({ where: { personId } })).toBe(0);
  });

  test('a customer does not join the team', async () => {
    await joinWorkspace();
    await expect(joinTeam()).rejects.toThrow(refused);
    expect(await database.prisma.deskMember.count({ where: { personId } })).toBe(0);
  });

  test('a member of the team may be a customer of another desk', async () => {
    await joinTeam();
    const other = await addDesk(database.prisma, licenses);
    const { workspace } = await addWorkspace(database.prisma, other.id, 'Noor Haddad');
    await joinWorkspace(workspace.id);
  });

  test('whoever leaves one side may join the other', async () => {
    await joinTeam();
    await database.prisma.deskMember.deleteMany({ where: { personId } });
    await joinWorkspace();
  });

  test('of two transactions that would each add one side, the second waits and is refused', async () => {
    const [one, other] = [await database.pool.connect(), await database.pool.connect()];
    try {
      await one.query('BEGIN');
      await one.query(`INSERT INTO desk_member (desk_id, person_id, role) VALUES ($1, $2, 'AGENT')`, [
        deskId,
        personId,
      ]);
      await other.query('BEGIN');
      const second = other.query(
        `INSERT INTO workspace_member (workspace_id, person_id, role) VALUES ($1, $2, 'OWNER')`,
        [workspaceId, personId],
      );
      const outcome = expect(second).rejects.toMatchObject({ code: '23514', constraint: refused });
      await one.query('COMMIT');
      await outcome;
      await other.query('ROLLBACK');
    } finally {
      one.release();
      other.release();
    }
  });
});
