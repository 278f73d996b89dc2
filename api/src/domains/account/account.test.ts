import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { observability } from '../../../../prisma/demo/desks/observability.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { addPassword, addPerson, globalId, testPassword } from '../../../test/factories.ts';
import { type OpenDesk, openDesk } from '../../../test/fixtures.ts';
import { verifyPassword } from '../../auth/password.ts';

let app: TestApp;
let desk: OpenDesk;
beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app, observability);
});
afterAll(() => app.stop());

/** Somebody with a password who belongs nowhere. */
async function somebody(name = 'Ada Okonkwo') {
  const person = await addPerson(app.db, name);
  await addPassword(app.db, person.id);
  return { ...person, client: await app.as(person.id) };
}

const rowOf = (id: string) => app.db.person.findUniqueOrThrow({ where: { id } });
const mailTo = (recipient: string) => app.db.outgoingEmail.findMany({ where: { recipient }, orderBy: { id: 'asc' } });
const actionsOf = async (actorId: string) =>
  (await app.db.auditEntry.findMany({ where: { actorId }, orderBy: { id: 'asc' } })).map(({ action }) => action);

const accountEvents = `subscription { accessEvents { __typename } }`;
const rename = `mutation ($name: String!) { renameViewer(input: { name: $name }) { viewer { person { name } } } }`;
const setTimeZone = `mutation ($timeZone: String) { setTimeZone(input: { timeZone: $timeZone }) { viewer { timeZone } } }`;
const changePassword = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { viewer { id } } }`;
const requestEmail = `mutation ($email: String!, $password: String!) {
  requestEmailChange(input: { email: $email, password: $password }) { viewer { email pendingEmail { email } } }
}`;
const confirmEmail = `mutation ($code: String!) {
  confirmEmailChange(input: { code: $code }) { viewer { email pendingEmail { email } } }
}`;
const sessions = `{ viewer { sessions { id isCurrent userAgent address } } }`;
const endSession = `mutation ($id: ID!) { endSession(input: { sessionId: $id }) { viewer { sessions { isCurrent } } } }`;

test('who is signed out changes nothing of an account', async () => {
  const nobody = app.anonymous();
  for (const [document, variables] of [
    [rename, { name: 'Nobody' }],
    [setTimeZone, { timeZone: null }],
    [changePassword, { input: { currentPassword: 'a', newPassword: 'long enough', endOtherSessions: true } }],
    [requestEmail, { email: 'a@example.com', password: 'a' }],
    [confirmEmail, { code: '123456' }],
    [`mutation { endOtherSessions { viewer { id } } }`, {}],
  ] as const) {
    expect(await nobody.error(document, variables)).toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  }
});

describe('a name', () => {
  test('is changed for everybody who sees it, at once, and the personal workspace goes with it', async () => {
    const { client, id, name } = await somebody();
    await app.db.workspace.create({
      data: { deskId: desk.desk.id, kind: 'PERSONAL', name, members: { create: { personId: id, role: 'OWNER' } } },
    });
    await app.db.workspaceMember.create({
      data: { workspaceId: desk.workspace.id, personId: id, role: 'MEMBER' },
    });
    const own = client.subscribe(accountEvents);
    const colleagues = desk.owner.subscribe(
      `subscription ($id: ID!) { workspaceEvents(workspaceId: $id) {
        __typename ... on WorkspaceChanged { workspace { members { person { name } } } } } }`,
      { id: desk.workspaceId },
    );
    // Both listen once their heartbeat of the beginning has come; until then a change may be missed.
    await expect
      .poll(async () => {
        await client.data(rename, { name: `Ada Okonkwo-Bell ${Math.random()}` });
        return own.types().includes('AccountChanged') && colleagues.types().includes('WorkspaceChanged');
      })
      .toBe(true);
    expect(await client.data(rename, { name: '  Ada Bell ' })).toEqual({
      renameViewer: { viewer: { person: { name: 'Ada Bell' } } },
    });
    await colleagues.event(({ workspace }) =>
      workspace?.members.some(({ person }: { person: { name: string } }) => person.name === 'Ada Bell'),
    );
    const personal = { kind: 'PERSONAL', members: { some: { personId: id } } } as const;
    expect((await app.db.workspace.findFirstOrThrow({ where: personal })).name).toBe('Ada Bell');
  });

  test('is one line of 1 to 100 characters', async () => {
    const { client, id } = await somebody();
    for (const [name, code] of [
      ['  ', 'REQUIRED'],
      ['x'.repeat(101), 'TOO_LONG'],
      ['two\nlines', 'INVALID'],
    ]) {
      expect((await client.error(rename, { name })).extensions.issues).toMatchObject([{ field: 'name', code }]);
    }
    expect((await rowOf(id)).name).toBe('Ada Okonkwo');
  });
});

test('a time zone is one of IANA, or none', async () => {
  const { client } = await somebody();
  expect(await client.data(setTimeZone, { timeZone: 'Asia/Tokyo' })).toMatchObject({
    setTimeZone: { viewer: { timeZone: 'Asia/Tokyo' } },
  });
  for (const timeZone of ['Mars/Olympus', '', '+02:00']) {
    expect((await client.error(setTimeZone, { timeZone })).extensions.issues).toMatchObject([
      { field: 'timeZone', code: 'INVALID' },
    ]);
  }
  expect((await client.data('{ viewer { timeZone } }')).viewer.timeZone).toBe('Asia/Tokyo');
  expect((await client.data(setTimeZone, {})).setTimeZone.viewer.timeZone).toBeNull();
});

describe('a password', () => {
  const input = { currentPassword: testPassword, newPassword: 'battery staple', endOtherSessions: false };

  test('is changed by who knows the old one, who is told so by mail', async () => {
    const { client, id, email } = await somebody();
    const other = await app.as(id);
    await app.db.verification.create({
      data: { identifier: 'reset', value: id, expiresAt: new Date(Date.now() + 60_000) },
    });
    await client.data(changePassword, { input });
    const { password } = await app.db.credential.findFirstOrThrow({ where: { personId: id } });
    expect(await verifyPassword({ hash: password!, password: 'battery staple' })).toBe(true);
    expect(await app.db.verification.count({ where: { value: id } })).toBe(0);
    expect((await other.data('{ viewer { id } }')).viewer).not.toBeNull();
    expect(await mailTo(email)).toMatchObject([{ subject: 'Your password was changed' }]);
    expect(await actionsOf(id)).toEqual(['person.password_changed']);
  });

  test('signs out everywhere else, if that is wanted', async () => {
    const { client, id } = await somebody();
    const other = await app.as(id);
    await client.data(changePassword, { input: { ...input, endOtherSessions: true } });
    expect((await other.data('{ viewer { id } }')).viewer).toBeNull();
    expect((await client.data('{ viewer { id } }')).viewer).not.toBeNull();
  });

  test('stays, and so do the sessions, where the old one is wrong or the new one is bad', async () => {
    const { client, id } = await somebody();
    const other = await app.as(id);
    for (const [change, field, code] of [
      [{ currentPassword: 'a wrong one' }, 'currentPassword', 'INVALID'],
      [{ currentPassword: '' }, 'currentPassword', 'REQUIRED'],
      [{ newPassword: 'short' }, 'newPassword', 'INVALID'],
      [{ newPassword: 'x'.repeat(129) }, 'newPassword', 'TOO_LONG'],
    ] as const) {
      const error = await client.error(changePassword, { input: { ...input, endOtherSessions: true, ...change } });
      expect(error.extensions.issues).toMatchObject([{ field, code }]);
    }
    const { password } = await app.db.credential.findFirstOrThrow({ where: { personId: id } });
    expect(await verifyPassword({ hash: password!, password: testPassword })).toBe(true);
    expect((await other.data('{ viewer { id } }')).viewer).not.toBeNull();
  });
});

describe('an address', () => {
  /** The six digits of the newest mail there. */
  const codeAt = async (address: string) => (await mailTo(address)).at(-1)!.subject.slice(0, 6);
  const newAddress = () => `new.${crypto.randomUUID()}@example.com`;

  test('is changed by the code that was mailed to the new one, and the old one is told', async () => {
    const { client, id, email: old } = await somebody();
    const email = newAddress();
    expect(await client.data(requestEmail, { email: ` ${email.toUpperCase()} `, password: testPassword })).toEqual({
      requestEmailChange: { viewer: { email: old, pendingEmail: { email } } },
    });
    expect((await rowOf(id)).email).toBe(old);
    expect(await client.data(confirmEmail, { code: await codeAt(email) })).toEqual({
      confirmEmailChange: { viewer: { email, pendingEmail: null } },
    });
    const [notice] = await mailTo(old);
    expect(notice).toMatchObject({ subject: 'Your address was changed' });
    expect(await actionsOf(id)).toEqual(['person.email_changed']);
  });

  test('that has an account is answered as a free one, and its owner learns of it', async () => {
    const { client } = await somebody();
    const { email: taken } = await somebody('Owner');
    const answer = await client.data(requestEmail, { email: taken, password: testPassword });
    expect(answer.requestEmailChange.viewer.pendingEmail).toEqual({ email: taken });
    expect(await mailTo(taken)).toMatchObject([{ subject: 'This address has an account' }]);
    expect((await client.error(confirmEmail, { code: '000000' })).extensions.issues).toMatchObject([
      { field: 'code', code: 'INVALID', attemptsLeft: 4 },
    ]);
  });

  test('that got an account meanwhile is refused', async () => {
    const { client, id, email: old } = await somebody();
    const email = newAddress();
    await client.data(requestEmail, { email, password: testPassword });
    await app.db.person.create({ data: { name: 'Quicker', email } });
    expect(await client.error(confirmEmail, { code: await codeAt(email) })).toMatchObject({
      extensions: { code: 'CONFLICT', issues: [{ field: 'code', code: 'NOT_ALLOWED' }] },
    });
    expect((await rowOf(id)).email).toBe(old);
  });

  test('waits for who is cancelling the account, and is refused then', async () => {
    const { client, id } = await somebody();
    const email = newAddress();
    await client.data(requestEmail, { email, password: testPassword });
    const code = await codeAt(email);
    const waiting = 'SELECT FROM pg_stat_activity WHERE $1 = ANY(pg_blocking_pids(pid))';
    let refused: Promise<unknown> | undefined;
    await app.db.$transaction(
      async (tx) => {
        const [own] = await tx.$queryRaw<{ pid: number }[]>`
          SELECT pg_backend_pid() AS pid FROM person WHERE id = ${id}::uuid FOR UPDATE`;
        refused = client.error(confirmEmail, { code });
        const blocked = async () => (await app.database.pool.query(waiting, [own!.pid])).rowCount;
        await expect.poll(blocked).toBe(1);
        await tx.emailedCode.deleteMany({ where: { personId: id } });
        await tx.person.update({ where: { id }, data: { cancelledAt: new Date() } });
      },
      { timeout: 60_000 },
    );
    expect(await refused).toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  });

  test('stays for a wrong password, a bad address, the same one, and a code that nobody asked for', async () => {
    const { client, id, email: old } = await somebody();
    for (const [variables, field, code] of [
      [{ email: newAddress(), password: 'a wrong one' }, 'password', 'INVALID'],
      [{ email: 'nobody', password: testPassword }, 'email', 'INVALID'],
      [{ email: '', password: testPassword }, 'email', 'REQUIRED'],
      [{ email: old, password: testPassword }, 'email', 'NOT_ALLOWED'],
    ] as const) {
      expect((await client.error(requestEmail, variables)).extensions.issues).toMatchObject([{ field, code }]);
    }
    expect((await client.error(confirmEmail, { code: '123456' })).extensions.issues).toMatchObject([
      { field: 'code', code: 'UNKNOWN' },
    ]);
    expect((await rowOf(id)).email).toBe(old);
  });

  test('is proven by a code of its own: none that was mailed for a ticket will do', async () => {
    const { client, id } = await somebody();
    const code = await app.db.emailedCode.create({
      data: {
        personId: id,
        purpose: 'OPEN_TICKET',
        target: 'any',
        codeHash: 'none',
        createdAt: new Date(),
        expiresAt: new Date(Date.now() + 60_000),
      },
    });
    expect((await client.error(confirmEmail, { code: '123456' })).extensions.issues).toMatchObject([
      { code: 'UNKNOWN' },
    ]);
    expect((await app.db.emailedCode.findUniqueOrThrow({ where: { id: code.id } })).attempts).toBe(0);
  });
});

describe('sessions', () => {
  test('are listed to their person, and one of them ends with what is open in it', async () => {
    const { client, id } = await somebody();
    const other = await app.as(id);
    const stream = other.subscribe(accountEvents);
    await expect.poll(() => stream.received.length).toBeGreaterThan(0);
    const { sessions: listed } = (await client.data(sessions)).viewer;
    expect(listed.map(({ isCurrent }: { isCurrent: boolean }) => isCurrent).sort()).toEqual([false, true]);
    const theirs = listed.find(({ isCurrent }: { isCurrent: boolean }) => !isCurrent);
    expect(await client.data(endSession, { id: theirs.id })).toEqual({
      endSession: { viewer: { sessions: [{ isCurrent: true }] } },
    });
    await expect.poll(() => stream.closed !== null || stream.errors.length > 0 || stream.isComplete).toBe(true);
    expect((await other.data('{ viewer { id } }')).viewer).toBeNull();
  });

  test("of somebody else end as little as those that don't exist, and the one that asks is left", async () => {
    const { client } = await somebody();
    const { id: stranger, client: theirs } = await somebody('Stranger');
    const { id } = await app.db.session.findFirstOrThrow({ where: { personId: stranger } });
    const answers = [id, '01890000-0000-7000-8000-000000000000'].map((session) =>
      client.error(endSession, { id: globalId('Session', session) }),
    );
    const [others, missing] = await Promise.all(answers);
    expect(others).toEqual(missing);
    expect(others).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect((await theirs.data('{ viewer { id } }')).viewer).not.toBeNull();
    const [own] = (await client.data(sessions)).viewer.sessions;
    expect((await client.error(endSession, { id: own.id })).extensions.issues).toMatchObject([
      { field: 'sessionId', code: 'NOT_ALLOWED' },
    ]);
    expect((await client.error(endSession, { id: 'nonsense' })).extensions.issues).toMatchObject([
      { field: 'sessionId', code: 'INVALID' },
    ]);
  });

  test('all others end at once', async () => {
    const { client, id } = await somebody();
    const others = [await app.as(id), await app.as(id)];
    await client.data(`mutation { endOtherSessions { viewer { id } } }`);
    for (const other of others) expect((await other.data('{ viewer { id } }')).viewer).toBeNull();
    expect((await client.data(sessions)).viewer.sessions).toHaveLength(1);
  });
});
