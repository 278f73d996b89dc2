import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { licenses } from '../../../../prisma/demo/desks/licenses.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client, Data } from '../../../test/client.ts';
import { addLicense, globalId, localId } from '../../../test/factories.ts';
import {
  liveCursor,
  note,
  type OpenDesk,
  openDesk,
  queueEvents,
  reply,
  step,
  ticketEvents,
  workspaceEvents,
} from '../../../test/fixtures.ts';

let app: TestApp;
let desk: OpenDesk;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());
/** The owner belongs to the stranger's workspace too, so their tickets can go there. */
beforeEach(async () => {
  desk = await openDesk(app, licenses);
  const workspaceId = localId(desk.strangersWorkspaceId);
  await app.db.workspaceMember.create({ data: { workspaceId, personId: desk.people.owner.id, role: 'MEMBER' } });
});

const move = (client: Client, ticketId: string, workspaceId = desk.strangersWorkspaceId) =>
  client.run(
    `mutation ($input: MoveTicketInput!) {
      moveTicket(input: $input) { ticket { premium workspace { name } license { id } thread(last: 1) { edges { node {
        __typename ... on WorkspaceChange { author { name } fromWorkspace { name } toWorkspace { name } } } } } } }
    }`,
    { input: { ticketId, workspaceId } },
  );

const isThere = async (client: Client, reference: string): Promise<boolean> =>
  (await client.data('query ($reference: String!) { ticket(reference: $reference) { id } }', { reference })).ticket !==
  null;

const countOf = async (client: Client, workspaceId: string): Promise<number> =>
  (
    await client.data('query ($scope: TicketScope!) { ticketCounts(scope: $scope) { total } }', {
      scope: { workspaceId },
    })
  ).ticketCounts.total;

it('hands all of the thread to the other workspace, and takes it from who is in the old one alone', async () => {
  const { id, reference } = await desk.openTicket();
  await reply(desk.member, id, 'It fails for me as well.');
  await note(desk.agent, id, 'Wrong workspace.');
  const { data } = await move(desk.agent, id);
  const entry = {
    __typename: 'WorkspaceChange',
    author: { name: 'Maya Lind' },
    fromWorkspace: { name: "Mira Novak's" },
    toWorkspace: { name: "Otto Stranger's" },
  };
  expect(data.moveTicket.ticket).toMatchObject({
    workspace: { name: "Otto Stranger's" },
    thread: { edges: [{ node: entry }] },
  });

  expect(await isThere(desk.member, reference)).toBe(false);
  expect(await isThere(desk.owner, reference)).toBe(true);
  const { ticket } = await desk.stranger.data(
    `query ($reference: String!) { ticket(reference: $reference) { messageCount thread(last: 50) { edges { node {
      __typename ... on Message { body { text } } ... on WorkspaceChange { fromWorkspace { name } toWorkspace { name } } } } } } }`,
    { reference },
  );
  const nodes = ticket.thread.edges.map(({ node }: Data) => node);
  expect(nodes).toContainEqual({ __typename: 'Message', body: { text: 'It fails for me as well.' } });
  expect(JSON.stringify(nodes)).not.toContain('Wrong workspace.');
  expect(nodes.at(-1), 'no customer learns of other workspaces').toEqual({
    __typename: 'WorkspaceChange',
    fromWorkspace: null,
    toWorkspace: null,
  });
  const { details, actorId } = await app.db.auditEntry.findFirstOrThrow({ where: { subject: reference } });
  expect({ details, actorId }).toEqual({
    details: { from: desk.workspace.id, to: localId(desk.strangersWorkspaceId) },
    actorId: desk.people.agent.id,
  });
});

it('moves the counts, and tells every open list and ticket at once', async () => {
  const { id } = await desk.openTicket();
  await desk.openTicket('It stays');
  const after = await liveCursor(desk.agent);
  const old = desk.member.subscribe(workspaceEvents, { workspaceId: desk.workspaceId, after });
  const target = desk.stranger.subscribe(workspaceEvents, { workspaceId: desk.strangersWorkspaceId, after });
  const queue = desk.agent.subscribe(queueEvents, { deskId: desk.deskId, after });
  const lost = desk.member.subscribe(ticketEvents, { ticketId: id, after });
  const kept = desk.owner.subscribe(ticketEvents, { ticketId: id, after });
  // Once it has told of something, it is open: who asks for it only after the move is told that there is no such ticket.
  await step(desk.agent, 'acceptTicket', id);
  await lost.event('TicketChanged');
  expect((await move(desk.agent, id)).errors).toBeUndefined();

  const moved = ({ changed }: Data) => changed?.includes('WORKSPACE');
  expect((await old.event('TicketRemoved')).ticketId).toBe(id);
  await old.event(({ counts }) => counts?.total === 1);
  expect(await target.event(moved)).toMatchObject({ ticket: { id }, changed: ['WORKSPACE'] });
  expect((await target.event('CountsChanged')).counts.total).toBe(1);
  expect(await queue.event(moved)).toMatchObject({ ticket: { id }, changed: ['WORKSPACE'] });
  expect((await kept.event(moved)).entry).toEqual({ __typename: 'WorkspaceChange' });

  // Whoever has lost it hears that, and then nothing more of it.
  await lost.event('TicketRemoved');
  expect((await lost.ending()).extensions.code).toBe('FORBIDDEN');
  await reply(desk.agent, id, 'Now it is where it belongs.');
  await kept.event('MessagePosted');
  expect(lost.types().filter((type) => type === 'MessagePosted')).toEqual([]);
  expect(await countOf(desk.member, desk.workspaceId)).toBe(1);
  expect(await countOf(desk.stranger, desk.strangersWorkspaceId)).toBe(1);
});

it('keeps the submitter’s stream of it open when they leave the old workspace', async () => {
  const { id } = await desk.openTicket();
  const stream = desk.owner.subscribe(ticketEvents, { ticketId: id, after: await liveCursor(desk.owner) });
  await move(desk.agent, id);
  await stream.event('TicketChanged');
  await app.db.workspaceMember.deleteMany({
    where: { workspaceId: desk.workspace.id, personId: desk.people.owner.id },
  });
  await reply(desk.agent, id, 'Still here?');
  await stream.event('MessagePosted');
  expect(stream.errors).toEqual([]);
});

it('leaves the licence behind, decides premium anew, and ends the mail of who can’t see it any more', async () => {
  const license = await addLicense(app.db, desk.workspace.id, 'ACTIVE');
  const { id } = await desk.openTicket();
  const where = { id: localId(id) };
  await app.db.ticket.update({ where, data: { licenseId: license.id, premium: true } });
  const watch = 'mutation ($input: WatchTicketInput!) { watchTicket(input: $input) { ticketState { watching } } }';
  for (const client of [desk.member, desk.agent]) await client.data(watch, { input: { ticketId: id } });
  const { data } = await move(desk.agent, id);
  expect(data.moveTicket.ticket).toMatchObject({ premium: false, license: null });
  const watches = await app.db.ticketWatch.findMany({ where: { ticketId: where.id } });
  const { owner, agent } = desk.people;
  expect(watches.map(({ personId }) => personId).toSorted()).toEqual([owner.id, agent.id].toSorted());

  await addLicense(app.db, desk.workspace.id, 'PENDING');
  expect((await move(desk.agent, id, desk.workspaceId)).data.moveTicket.ticket).toMatchObject({ premium: true });
});

it('is refused to customers, on finished tickets, and to anywhere the submitter does not belong', async () => {
  const { id } = await desk.openTicket();
  const others = await openDesk(app, licenses);
  await app.db.workspaceMember.create({
    data: { workspaceId: others.workspace.id, personId: desk.people.owner.id, role: 'MEMBER' },
  });
  const disbanded = await app.db.workspace.create({
    data: { deskId: desk.desk.id, kind: 'ORGANISATION', name: 'Gone', disbandedAt: new Date() },
  });
  const finished = await desk.openTicket();
  await step(desk.owner, 'closeTicket', finished.id);
  const ofMember = await desk.openTicket('Mine', desk.member);

  const codeOf = async (client: Client, ticketId: string, workspaceId?: string) =>
    (await move(client, ticketId, workspaceId)).errors?.[0]?.extensions.code;
  expect(await codeOf(desk.owner, id)).toBe('FORBIDDEN');
  expect(await codeOf(desk.stranger, id)).toBe('NOT_FOUND');
  expect(await codeOf(others.agent, id)).toBe('NOT_FOUND');
  expect(await codeOf(app.anonymous(), id)).toBe('UNAUTHENTICATED');
  expect(await codeOf(desk.agent, finished.id)).toBe('CONFLICT');

  const unknown = { field: 'workspaceId', code: 'UNKNOWN' };
  for (const [ticketId, workspaceId] of [
    [ofMember.id, desk.strangersWorkspaceId],
    [id, others.workspaceId],
    [id, globalId('Workspace', disbanded.id)],
    [id, globalId('Workspace', crypto.randomUUID())],
  ] as const) {
    const { errors } = await move(desk.agent, ticketId, workspaceId);
    expect(errors?.[0]?.extensions.issues).toMatchObject([unknown]);
  }
  const before = await app.db.threadItem.count();
  expect((await move(desk.agent, id, desk.workspaceId)).errors, 'where it is already').toBeUndefined();
  expect(await app.db.threadItem.count()).toBe(before);
});
