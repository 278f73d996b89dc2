import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { licenses } from '../../../../prisma/demo/desks/licenses.ts';
import { observability } from '../../../../prisma/demo/desks/observability.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client } from '../../../test/client.ts';
import { addAgent, localId } from '../../../test/factories.ts';
import {
  liveCursor,
  note,
  type OpenDesk,
  openDesk,
  queueEvents,
  reply,
  setAudience,
  step,
  ticketEvents,
  workspaceEvents,
} from '../../../test/fixtures.ts';
import { mailboxMail } from '../../../test/mail.ts';
import { untouchedChats } from '../../../test/untouched-chats.ts';
import { png, upload } from '../../../test/uploads.ts';
import { startFiles } from '../../files/files.ts';
import { createTasks } from '../../jobs/tasks.ts';
import { learnWords } from '../queues/service.ts';

const day = 24 * 60 * 60 * 1000;
const remove = 'mutation ($id: ID!) { deleteTicket(input: { ticketId: $id }) { ticketId } }';

let app: TestApp;
let desk: OpenDesk;
let admin: Client;
beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app, observability);
  admin = await app.as((await addAgent(app.db, desk.desk.id, 'Ada Admin', 'ADMIN')).id);
});
afterAll(() => app.stop());

const purgeIn = (milliseconds: number) =>
  createTasks({
    db: app.db,
    files: startFiles(app.files),
    now: () => new Date(Date.now() + milliseconds),
    mail: mailboxMail(app.db),
    chats: untouchedChats,
  }).purge_tickets({});

it('a deleted ticket is gone at once from everything that anybody sees', async () => {
  const { id, reference } = await desk.openTicket('A zeppelin');
  const file = await upload(desk.owner, desk.deskId, await png());
  const input = { ticketId: id, clientMutationId: randomUUID(), body: { markdown: 'Look.' }, attachmentIds: [file.id] };
  const { postReply } = await desk.owner.data(
    'mutation ($input: PostReplyInput!) { postReply(input: $input) { message { id attachments { url } } } }',
    { input },
  );
  const { id: messageId, attachments } = postReply.message;
  const everything = {
    query: `query ($id: ID!, $reference: String!, $message: ID!, $file: ID!, $workspace: ID!) {
      ticket(reference: $reference) { id }
      ticketNode: node(id: $id) { id }
      messageNode: node(id: $message) { id }
      fileNode: node(id: $file) { id }
      tickets(scope: { workspaceId: $workspace }, filter: { reference: $reference }) { edges { node { id } } }
      mine: tickets(scope: { mine: true }, filter: { reference: $reference }) { edges { node { id } } }
      found: tickets(scope: { workspaceId: $workspace }, filter: { search: "zeppelin" }) { edges { node { id } } }
      ticketCounts(scope: { workspaceId: $workspace }) { total }
      viewer { ticketState(ticketId: $id) { id } fileUrl(attachmentId: $file) { url } }
    }`,
    variables: { id, reference, message: messageId, file: file.id, workspace: desk.workspaceId },
  };
  const read = () => desk.owner.data(everything.query, everything.variables);
  const before = await read();
  expect(before.ticket).not.toBeNull();
  expect(before.found.edges).toHaveLength(1);
  const queue = () =>
    desk.agent.data('query ($id: ID!) { ticketCounts(scope: { deskId: $id }) { total unassigned } }', {
      id: desk.deskId,
    });

  const after = await liveCursor(desk.agent);
  const own = [desk.member, desk.agent].map((client) => client.subscribe(ticketEvents, { ticketId: id, after }));
  const queued = desk.agent.subscribe(queueEvents, { deskId: desk.deskId, after });
  const listed = desk.member.subscribe(workspaceEvents, { workspaceId: desk.workspaceId, after });
  // Each is open once it has told of something.
  await step(desk.agent, 'acceptTicket', id);
  for (const stream of [...own, queued, listed]) await stream.event('TicketChanged');
  const inQueue = (await queue()).ticketCounts;
  expect(await desk.owner.data(remove, { id })).toEqual({ deleteTicket: { ticketId: id } });
  for (const stream of [...own, queued, listed]) {
    expect(await stream.event('TicketRemoved')).toMatchObject({ ticketId: id });
  }
  for (const stream of own) expect((await stream.ending()).extensions.code).toBe('FORBIDDEN');
  await queued.event((event) => event.counts?.total === inQueue.total - 1);
  expect([queued.errors, listed.errors]).toEqual([[], []]);

  expect(await read()).toMatchObject({
    ticket: null,
    ticketNode: null,
    messageNode: null,
    fileNode: null,
    tickets: { edges: [] },
    mine: { edges: [] },
    found: { edges: [] },
    ticketCounts: { total: before.ticketCounts.total - 1 },
    viewer: { ticketState: null, fileUrl: null },
  });
  expect((await queue()).ticketCounts).toEqual({ ...inQueue, total: inQueue.total - 1 });
  const headers = { authorization: `Bearer ${desk.owner.token}` };
  expect((await fetch(`${app.url}${attachments[0].url}`, { headers })).status).toBe(404);
});

it('nothing can be done with a deleted ticket, and deleting it twice is deleting what is not there', async () => {
  const { id } = await desk.openTicket();
  await desk.owner.data(remove, { id });
  for (const client of [desk.owner, desk.agent, admin]) {
    expect((await client.error(remove, { id })).extensions.code).toBe('NOT_FOUND');
    expect((await step(client, 'closeTicket', id)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  }
});

it('a stream that goes on where it was hears of the deletion, and of nothing before it any more', async () => {
  const { id } = await desk.openTicket();
  const after = await liveCursor(desk.agent);
  const stream = desk.agent.subscribe(queueEvents, { deskId: desk.deskId, after });
  await step(desk.agent, 'acceptTicket', id);
  await desk.owner.data(remove, { id });
  await stream.event((event) => event.__typename === 'TicketRemoved' && event.ticketId === id);
  const later = desk.agent.subscribe(queueEvents, { deskId: desk.deskId, after });
  await later.event((event) => event.__typename === 'TicketRemoved' && event.ticketId === id);
  expect(later.errors).toEqual([]);
});

it('its submitter, an owner of the workspace and an admin of the desk may delete it, and nobody else', async () => {
  const { id } = await desk.openTicket('Of a member', desk.member);
  expect((await desk.agent.error(remove, { id })).extensions.code).toBe('FORBIDDEN');
  expect((await desk.stranger.error(remove, { id })).extensions.code).toBe('NOT_FOUND');
  expect((await app.anonymous().error(remove, { id })).extensions.code).toBe('UNAUTHENTICATED');
  const ofOwner = await desk.openTicket();
  expect((await desk.member.error(remove, { id: ofOwner.id })).extensions.code).toBe('FORBIDDEN');

  await desk.owner.data(remove, { id });
  await admin.data(remove, { id: ofOwner.id });
  await desk.member.data(remove, { id: (await desk.openTicket('My own', desk.member)).id });
});

it('a desk that keeps its tickets deletes none', async () => {
  const keeper = await openDesk(app, licenses);
  const { id } = await keeper.openTicket();
  const { extensions } = await keeper.owner.error(remove, { id });
  expect(extensions).toMatchObject({ code: 'CONFLICT', issues: [{ field: 'ticketId', code: 'NOT_ALLOWED' }] });
});

it('a retry of opening a ticket that was deleted since opens no second one', async () => {
  const input = {
    clientMutationId: randomUUID(),
    workspaceId: desk.workspaceId,
    typeId: desk.typeId,
    subject: 'Twice',
    body: { markdown: 'Hello.' },
  };
  const create = 'mutation ($input: CreateTicketInput!) { createTicket(input: $input) { ticket { id } } }';
  const { createTicket } = await desk.owner.data(create, { input });
  await desk.owner.data(remove, { id: createTicket.ticket.id });
  expect((await desk.owner.error(create, { input })).extensions.code).toBe('NOT_FOUND');
});

it('after thirty days it is gone with its files, and the audit log still says that it existed, not what it said', async () => {
  const { id, reference } = await desk.openTicket('A secret');
  const file = await upload(desk.owner, desk.deskId, await png());
  const input = { ticketId: id, clientMutationId: randomUUID(), body: { markdown: 'Look.' }, attachmentIds: [file.id] };
  await desk.owner.data('mutation ($input: PostReplyInput!) { postReply(input: $input) { message { id } } }', {
    input,
  });
  await desk.owner.data(remove, { id });
  const row = () => app.db.ticket.findUnique({ where: { id: localId(id) } });
  const { conversationId } = (await row())!;

  await purgeIn(29 * day);
  expect(await row()).not.toBeNull();
  await purgeIn(31 * day);
  expect(await row()).toBeNull();
  expect(await app.db.threadItem.count({ where: { conversationId } })).toBe(0);
  expect(await app.db.attachment.findUnique({ where: { id: localId(file.id) } })).toBeNull();
  await expect(startFiles(app.files).storage.read(`attachments/${localId(file.id)}/original`)).rejects.toThrow();

  const entries = await app.db.auditEntry.findMany({ where: { subject: reference }, orderBy: { occurredAt: 'asc' } });
  expect(entries).toMatchObject([
    { action: 'ticket.deleted', actorId: desk.people.owner.id, deskId: desk.desk.id },
    { action: 'ticket.purged', actorId: null, deskId: desk.desk.id },
  ]);
  expect(JSON.stringify(entries)).not.toContain('A secret');
});

/** Tables in which a word stands, in whatever column. Mail that has arrived is not ours any more. */
async function tablesWith(word: string): Promise<string[]> {
  const { rows } = await app.database.pool.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema') AND tablename <> 'mailbox_message'`,
  );
  const found: string[] = [];
  for (const { name } of rows) {
    const { rowCount } = await app.database.pool.query(
      `SELECT FROM ${name} AS line WHERE line::text ILIKE $1 LIMIT 1`,
      [`%${word}%`],
    );
    if (rowCount) found.push(name);
  }
  return found.sort();
}

/** Once every word is known: a run of the job that has begun keeps another from it. */
async function learned(): Promise<void> {
  const unknown = async () => {
    await learnWords(app.db);
    return (await app.database.pool.query('SELECT FROM ticket_words WHERE NOT learned')).rowCount;
  };
  await expect.poll(unknown).toBe(0);
}

it('words are learned another time while somebody else changes the vocabulary, and nobody waits', async () => {
  await learned();
  await app.db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('search words', 0))`;
      await desk.openTicket('Kowaritrail');
      await learnWords(app.db);
      expect(await tablesWith('kowaritrail')).not.toContain('public.search_word');
    },
    { timeout: 60_000 },
  );
  await learned();
  expect(await tablesWith('kowaritrail')).toContain('public.search_word');
});

it('a ticket that was purged leaves no word behind, but for those that others say too', async () => {
  const { id } = await desk.openTicket('Quokkafarm billing');
  await reply(desk.agent, id, 'The wombatduct is leaking.');
  await note(desk.agent, id, 'They seem numbatish.');
  await desk.openTicket('Also about billing');
  const hidden = await reply(desk.agent, id, 'The bilbytrap is open.');
  await learned();
  await setAudience(desk.agent, hidden, 'INTERNAL');
  const words = ['quokkafarm', 'wombatduct', 'numbatish', 'bilbytrap'];
  for (const word of words) expect(await tablesWith(word)).not.toEqual([]);
  expect(await tablesWith('bilbytrap')).toContain('public.search_word');

  await desk.owner.data(remove, { id });
  await purgeIn(31 * day);
  for (const word of words) expect(await tablesWith(word)).toEqual([]);
  expect(await tablesWith('billing')).toContain('public.search_word');
});
