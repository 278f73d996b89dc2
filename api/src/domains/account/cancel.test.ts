import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { cancel, meant, openDeskWithPasswords } from '../../../test/cancel-account.ts';
import { addAgent, addPassword, localId } from '../../../test/factories.ts';
import { openDesk, reply, ticketEvents } from '../../../test/fixtures.ts';
import { isEmailWanted } from '../notifications/service.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const obstacles = `{ viewer { cancellationObstacles { reason name } } }`;

const personRow = (id: string) => app.db.person.findUniqueOrThrow({ where: { id } });
const statusOf = async (ticketId: string) =>
  (await app.db.ticket.findUniqueOrThrow({ where: { id: localId(ticketId) } })).status;

const desk = () => openDeskWithPasswords(app);

describe('a customer who cancels', () => {
  test('closes their open tickets, which say why, and no others', async () => {
    const { member, owner, agent, openTicket } = await desk();
    const own = await openTicket('Mine', member);
    const revoked = await openTicket('Taken back', member);
    await member.data(`mutation ($id: ID!) { revokeTicket(input: { ticketId: $id }) { ticket { id } } }`, {
      id: revoked.id,
    });
    const colleagues = await openTicket('Of a colleague', owner);
    const stream = agent.subscribe(ticketEvents, {
      ticketId: own.id,
      after: (await agent.data('{ liveCursor }')).liveCursor,
    });

    expect(await member.data(cancel, meant)).toEqual({ cancelAccount: { closedTickets: 1 } });

    await stream.event((event) => event.entry?.__typename === 'AccountCancellation');
    await stream.event((event) => event.ticket?.status === 'CLOSED');
    expect([await statusOf(own.id), await statusOf(revoked.id), await statusOf(colleagues.id)]).toEqual([
      'CLOSED',
      'REVOKED',
      'OPEN',
    ]);
    const { node } = await owner.data(
      `query ($id: ID!) { node(id: $id) { ... on Ticket {
        submitter { name } thread(first: 10) { edges { node { __typename author { name } } } } } } }`,
      { id: own.id },
    );
    expect(node.submitter).toEqual({ name: 'Former customer' });
    const types = node.thread.edges.map(({ node: item }: { node: { __typename: string } }) => item.__typename);
    expect(types.slice(-2)).toEqual(['AccountCancellation', 'StatusChange']);
  });

  test('leaves nothing that says who they were, is signed out everywhere, and hears of it once more', async () => {
    const { member, people, workspace, desk: row } = await desk();
    const { id, email } = people.member;
    const other = await app.as(id);
    const stream = other.subscribe('subscription { accessEvents { __typename } }');
    await expect.poll(() => stream.received.length).toBeGreaterThan(0);
    await app.db.workspace.create({
      data: {
        deskId: row.id,
        kind: 'PERSONAL',
        name: 'Noor Haddad',
        members: { create: { personId: id, role: 'OWNER' } },
      },
    });

    await member.data(cancel, meant);

    expect(await personRow(id)).toMatchObject({
      name: 'Former customer',
      email: `${id}@cancelled.invalid`,
      emailVerified: false,
      cancelledAt: expect.any(Date),
    });
    const where = { personId: id };
    const left = await Promise.all([
      app.db.credential.count({ where }),
      app.db.session.count({ where }),
      app.db.workspaceMember.count({ where }),
      app.db.ticketWatch.count({ where }),
      app.db.emailedCode.count({ where }),
      app.db.workspace.count({ where: { deskId: row.id, name: 'Noor Haddad' } }),
    ]);
    expect(left).toEqual([0, 0, 0, 0, 0, 0]);
    await expect.poll(() => stream.closed !== null || stream.errors.length > 0 || stream.isComplete).toBe(true);
    expect((await other.data('{ viewer { id } }')).viewer).toBeNull();
    expect(
      await app.db.outgoingEmail.findFirst({ where: { recipient: email }, orderBy: { id: 'desc' } }),
    ).toMatchObject({ subject: 'Your account is cancelled' });
    const [entry] = await app.db.auditEntry.findMany({ where: { action: 'person.cancelled', actorId: id } });
    expect(entry).toMatchObject({ deskId: row.id, subject: 'Former customer', details: { closedTickets: 0 } });
    expect(JSON.stringify(entry)).not.toContain(email);
    expect(await app.db.workspace.findUniqueOrThrow({ where: { id: workspace.id } })).toMatchObject({
      disbandedAt: null,
    });
  });

  test('gets no mail that waits, and what is remembered of mail has their address no more', async () => {
    const { member, people, openTicket, desk: row, agent } = await desk();
    const { id: personId, email: recipient } = people.member;
    const { id } = await openTicket('Mine', member);
    const itemId = localId(await reply(agent, id, 'Hello.'));
    const mail = { deskId: row.id, ticketId: localId(id), itemId, personId, recipient, subject: 'Mine' };
    const [content, endedAt] = [{ html: '<p>Hello Mia</p>', text: 'Hello Mia' }, new Date()];
    const refusal = { lastError: `Inactive recipient ${recipient}`, content };
    const rows = (['QUEUED', 'SENDING', 'SENT', 'FAILED', 'WITHDRAWN'] as const).map((state) => ({
      ...mail,
      key: `${state}:${personId}`,
      state,
      expiresAt: new Date(Date.now() + 60_000),
      ...(state === 'QUEUED' || state === 'SENDING' ? { content } : { endedAt }),
      ...(state === 'FAILED' && refusal),
    }));
    await app.db.outgoingEmail.createMany({ data: rows });

    await member.data(cancel, meant);

    const stateOf = (state: string) =>
      app.db.outgoingEmail.findUniqueOrThrow({ where: { key: `${state}:${personId}` } });
    expect(await stateOf('QUEUED')).toMatchObject({ state: 'WITHDRAWN', content: null, endedAt: expect.any(Date) });
    for (const state of ['SENDING', 'FAILED']) {
      const email = await stateOf(state);
      expect(email.state).toBe(state);
      expect(await app.db.$transaction((tx) => isEmailWanted(tx, email))).toBe(false);
    }
    const left = await app.db.outgoingEmail.findMany({ where: { key: { in: rows.map(({ key }) => key) } } });
    expect(left.map((email) => email.recipient)).toEqual(rows.map(() => `${personId}@cancelled.invalid`));
    expect(JSON.stringify(left)).not.toContain(recipient);
  });

  test('on a desk without shared workspaces ends a workspace that has nobody else, with all of its tickets', async () => {
    const { stranger, people } = await openDesk(app, cloud);
    await addPassword(app.db, people.stranger.id);
    const membership = await app.db.workspaceMember.findFirstOrThrow({ where: { personId: people.stranger.id } });
    expect((await stranger.data(obstacles)).viewer.cancellationObstacles).toEqual([]);
    expect(await stranger.data(cancel, meant)).toEqual({ cancelAccount: { closedTickets: 0 } });
    const workspace = await app.db.workspace.findUniqueOrThrow({ where: { id: membership.workspaceId } });
    expect(workspace.disbandedAt).not.toBeNull();
  });
});

describe('nobody cancels', () => {
  test('with a wrong password, or without the words', async () => {
    const { member, people, openTicket } = await desk();
    const ticket = await openTicket('Stays open', member);
    for (const [change, field, code] of [
      [{ password: 'a wrong one' }, 'password', 'INVALID'],
      [{ password: '' }, 'password', 'REQUIRED'],
      [{ phrase: 'cancel' }, 'phrase', 'INVALID'],
      [{ phrase: ' ' }, 'phrase', 'REQUIRED'],
    ] as const) {
      const { extensions } = await member.error(cancel, { ...meant, ...change });
      expect(extensions).toMatchObject({ code: 'BAD_INPUT', issues: [{ field, code }] });
    }
    expect(await app.anonymous().error(cancel, meant)).toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
    expect((await personRow(people.member.id)).cancelledAt).toBeNull();
    expect(await statusOf(ticket.id)).toBe('OPEN');
  });

  test('while a shared workspace is theirs alone; once it is handed over, they may', async () => {
    const { owner, people, workspace, openTicket } = await desk();
    const ticket = await openTicket('Stays open', owner);
    expect((await owner.data(obstacles)).viewer.cancellationObstacles).toEqual([
      { reason: 'SOLE_OWNER', name: workspace.name },
    ]);
    const refused = await owner.error(cancel, meant);
    expect(refused.extensions).toMatchObject({
      code: 'CONFLICT',
      issues: [{ field: 'workspaces', code: 'NOT_ALLOWED' }],
    });
    expect(refused.extensions.issues?.[0]?.allowed).toContain(workspace.name);
    expect(await statusOf(ticket.id)).toBe('OPEN');

    await app.db.workspaceMember.update({
      where: { workspaceId_personId: { workspaceId: workspace.id, personId: people.member.id } },
      data: { role: 'OWNER' },
    });
    expect(await owner.data(cancel, meant)).toEqual({ cancelAccount: { closedTickets: 1 } });
  });

  test('while they are the only admin of a desk; an agent may, and so may one of two admins', async () => {
    const { desk: row, agent, people } = await desk();
    const admin = await addAgent(app.db, row.id, 'Ada Admin', 'ADMIN');
    await addPassword(app.db, admin.id);
    const client = await app.as(admin.id);
    const refused = await client.error(cancel, meant);
    expect(refused.extensions).toMatchObject({ code: 'CONFLICT', issues: [{ field: 'desks', code: 'NOT_ALLOWED' }] });
    expect(refused.message).toContain(row.name);

    expect(await agent.data(cancel, meant)).toEqual({ cancelAccount: { closedTickets: 0 } });
    expect((await personRow(people.agent.id)).name).toBe('Former agent');
    await addAgent(app.db, row.id, 'Second Admin', 'ADMIN');
    await client.data(cancel, meant);
    expect(await app.db.deskMember.count({ where: { personId: admin.id } })).toBe(0);
  });

  test('twice at once: the second is nobody by then', async () => {
    const { member, people } = await desk();
    const other = await app.as(people.member.id);
    const answers = await Promise.all([member.run(cancel, meant), other.run(cancel, meant)]);
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(await app.db.auditEntry.count({ where: { action: 'person.cancelled', actorId: people.member.id } })).toBe(1);
  });
});
