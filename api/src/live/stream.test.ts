import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { licenses } from '../../../prisma/demo/desks/licenses.ts';
import { observability } from '../../../prisma/demo/desks/observability.ts';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { addPerson } from '../../test/factories.ts';
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
} from '../../test/fixtures.ts';

let app: TestApp;
let desk: OpenDesk;

beforeAll(async () => {
  app = await startTestApp({ heartbeatMs: 200 });
  desk = await openDesk(app, licenses);
});
afterAll(() => app.stop());

const withoutHeartbeats = (types: string[]) => types.filter((type) => type !== 'Heartbeat');

describe('a ticket’s stream', () => {
  it('tells both sides of a reply, with the fields each asked for', async () => {
    const { id } = await desk.openTicket();
    const customer = desk.owner.subscribe(ticketEvents, { ticketId: id, after: await liveCursor(desk.owner) });
    const agent = desk.agent.subscribe(ticketEvents, { ticketId: id, after: await liveCursor(desk.agent) });
    await reply(desk.agent, id, 'Try it again.');

    const seenByCustomer = await customer.event('MessagePosted');
    expect(seenByCustomer).toMatchObject({
      message: { body: { text: 'Try it again.' }, author: { name: 'Support Team' } },
      ticket: { messageCount: 2 },
    });
    const seenByAgent = await agent.event('MessagePosted');
    expect(seenByAgent.message.author.name).toBe('Maya Lind');
    expect(seenByAgent.id).toBe(seenByCustomer.id);
    expect(await customer.event('TicketChanged')).toMatchObject({
      ticket: { status: 'IN_PROGRESS', assignee: null },
      changed: ['STATUS'],
      entry: { __typename: 'StatusChange' },
    });
  });

  it('keeps notes, and that there are any, from customers', async () => {
    const { id } = await desk.openTicket();
    const customer = desk.owner.subscribe(ticketEvents, { ticketId: id, after: await liveCursor(desk.owner) });
    const agent = desk.agent.subscribe(ticketEvents, { ticketId: id, after: await liveCursor(desk.agent) });
    await note(desk.agent, id, 'They are on the old plan.');
    await reply(desk.agent, id, 'Looking into it.');

    expect(await agent.event((event) => event.message?.audience === 'INTERNAL')).toMatchObject({
      __typename: 'MessagePosted',
    });
    await customer.event('TicketChanged');
    expect(withoutHeartbeats(customer.types())).toEqual(['MessagePosted', 'TicketChanged']);
  });

  it('tells customers a message made internal as removed, one made public as posted, and the team as changed', async () => {
    const { id } = await desk.openTicket();
    const messageId = await reply(desk.agent, id, 'Your key is 1234.');
    const noteId = await note(desk.agent, id, 'Refund agreed.');
    const after = await liveCursor(desk.owner);
    const customer = desk.owner.subscribe(ticketEvents, { ticketId: id, after });
    const agent = desk.agent.subscribe(ticketEvents, { ticketId: id, after });

    await setAudience(desk.agent, messageId, 'INTERNAL');
    expect(await customer.event('MessageRemoved')).toMatchObject({ messageId, ticket: { messageCount: 1 } });
    await setAudience(desk.agent, noteId, 'PUBLIC');
    expect(await customer.event('MessagePosted')).toMatchObject({ message: { id: noteId, audience: 'PUBLIC' } });
    await agent.event((event) => event.message?.id === noteId);
    expect(withoutHeartbeats(agent.types())).toEqual(['MessageChanged', 'MessageChanged']);
    expect(withoutHeartbeats(customer.types())).toEqual(['MessageRemoved', 'MessagePosted']);
  });

  it('replays what was missed after a cursor, once each, then goes on live', async () => {
    const { id } = await desk.openTicket();
    const after = await liveCursor(desk.owner);
    for (const text of ['one', 'two', 'three']) await reply(desk.agent, id, text);
    const stream = desk.owner.subscribe(ticketEvents, { ticketId: id, after });
    await stream.event((event) => event.message?.body.text === 'three');
    await reply(desk.agent, id, 'four');
    await stream.event((event) => event.message?.body.text === 'four');

    const texts = stream.received.flatMap((event) => event.message?.body.text ?? []);
    expect(texts).toEqual(['one', 'two', 'three', 'four']);
    const ids = stream.received.map((event) => event.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('goes on from the cursor of any event it has told', async () => {
    const { id } = await desk.openTicket();
    const first = desk.owner.subscribe(ticketEvents, { ticketId: id, after: await liveCursor(desk.owner) });
    await reply(desk.agent, id, 'one');
    const { cursor, id: eventId } = await first.event('MessagePosted');
    first.stop();
    await reply(desk.agent, id, 'two');

    const second = desk.owner.subscribe(ticketEvents, { ticketId: id, after: cursor });
    await second.event((event) => event.message?.body.text === 'two');
    const fresh = second.received.filter((event) => event.id !== eventId && event.message);
    expect(fresh.map((event) => event.message.body.text)).toEqual(['two']);
  });

  it('sends a heartbeat with a cursor while nothing happens', async () => {
    const { id } = await desk.openTicket();
    const quiet = desk.owner.subscribe(ticketEvents, { ticketId: id });
    const { cursor } = await quiet.event('Heartbeat');
    await reply(desk.agent, id, 'after the heartbeat');
    const resumed = desk.owner.subscribe(ticketEvents, { ticketId: id, after: cursor });
    await resumed.event((event) => event.message?.body.text === 'after the heartbeat');
  });

  it('is refused to strangers as if the ticket did not exist', async () => {
    const { id } = await desk.openTicket();
    const missing = Buffer.from(`Ticket:${crypto.randomUUID()}`).toString('base64');
    const refusal = await desk.stranger.subscribe(ticketEvents, { ticketId: id }).ending();
    expect(refusal.extensions.code).toBe('NOT_FOUND');
    expect(await desk.stranger.subscribe(ticketEvents, { ticketId: missing }).ending()).toEqual(refusal);
  });

  it('refuses a cursor that is none, naming the argument', async () => {
    const { id } = await desk.openTicket();
    const { extensions } = await desk.owner.subscribe(ticketEvents, { ticketId: id, after: 'yesterday' }).ending();
    expect(extensions).toMatchObject({ code: 'BAD_INPUT', issues: [{ field: 'after', code: 'INVALID' }] });
  });
});

describe('an event that can not be read', () => {
  it('ends the stream with an error of ours, and is there for whoever continues after the one before', async () => {
    const { id } = await desk.openTicket();
    const after = await liveCursor(desk.owner);
    const stream = desk.owner.subscribe(ticketEvents, { ticketId: id, after });
    await app.db.$executeRaw`ALTER TABLE thread_item RENAME TO thread_item_away`;
    const ticketId = Buffer.from(id, 'base64').toString().split(':')[1]!;
    const topics = [`ticket:${ticketId}`];
    await app.db.liveEvent.create({
      data: { type: 'MESSAGE_POSTED', topics, ticketId, threadItemId: crypto.randomUUID(), changed: [] },
    });
    expect((await stream.ending()).extensions.code).toBe('INTERNAL');
    await expect.poll(() => stream.isComplete).toBe(true);
    await app.db.$executeRaw`ALTER TABLE thread_item_away RENAME TO thread_item`;

    await reply(desk.agent, id, 'It is back.');
    await desk.owner.subscribe(ticketEvents, { ticketId: id, after }).event('MessagePosted');
  });
});

describe('losing access', () => {
  it('ends a ticket’s stream with FORBIDDEN after saying that the ticket is gone', async () => {
    const { id } = await desk.openTicket();
    const { workspace, people } = desk;
    const stream = desk.member.subscribe(ticketEvents, { ticketId: id, after: await liveCursor(desk.member) });
    await reply(desk.agent, id, 'Still here?');
    await stream.event('TicketChanged');

    const key = { workspaceId_personId: { workspaceId: workspace.id, personId: people.member.id } };
    await app.db.workspaceMember.delete({ where: key });
    await reply(desk.agent, id, 'For the workspace only.');
    expect((await stream.ending()).extensions.code).toBe('FORBIDDEN');
    expect(withoutHeartbeats(stream.types())).toEqual(['MessagePosted', 'TicketChanged', 'TicketRemoved']);
    await app.db.workspaceMember.create({
      data: { workspaceId: workspace.id, personId: people.member.id, role: 'MEMBER' },
    });
  });

  it('closes the sockets of a session that is signed out', async () => {
    const client = await app.as(desk.people.owner.id);
    const stream = client.subscribe(workspaceEvents, { workspaceId: desk.workspaceId });
    await stream.event('Heartbeat');
    await app.db.session.delete({ where: { token: client.token! } });
    await expect.poll(() => stream.closed?.code).toBe(4401);
  });
});

describe('lists', () => {
  it('go on when somebody joins or leaves the workspace', async () => {
    const list = desk.owner.subscribe(workspaceEvents, {
      workspaceId: desk.workspaceId,
      after: await liveCursor(desk.owner),
    });
    await list.event('Heartbeat');
    const guest = await addPerson(app.db, 'Nadia Noor');
    await app.db.workspaceMember.create({
      data: { workspaceId: desk.workspace.id, personId: guest.id, role: 'MEMBER' },
    });
    await list.event('WorkspaceChanged');
    const { id } = await desk.openTicket('After they came');
    expect(await list.event('TicketChanged')).toMatchObject({ ticket: { id } });
  });

  it('tell the team and the workspace of a new ticket, and of the counts it changes', async () => {
    const queue = desk.agent.subscribe(queueEvents, { deskId: desk.deskId, after: await liveCursor(desk.agent) });
    const list = desk.member.subscribe(workspaceEvents, {
      workspaceId: desk.workspaceId,
      after: await liveCursor(desk.member),
    });
    const { id } = await desk.openTicket('Seats are missing');
    expect(await queue.event('TicketChanged')).toMatchObject({ ticket: { id }, changed: ['CREATED'] });
    await list.event((event) => event.ticket?.id === id);

    const { ticketCounts } = await desk.agent.data(
      `query ($deskId: ID!) { ticketCounts(scope: { deskId: $deskId }) { total unassigned byStatus { status count } } }`,
      { deskId: desk.deskId },
    );
    expect((await queue.event('CountsChanged')).counts).toEqual(ticketCounts);
    expect(ticketCounts.total).toBe(await app.db.ticket.count({ where: { deskId: desk.desk.id } }));
    expect((await list.event('CountsChanged')).counts.unassigned).toBeNull();
  });

  it('keep assignments from customers of a desk that hides its agents, and tell them where it shows them', async () => {
    const open = await openDesk(app, observability);
    const [hidden, shown] = [await desk.openTicket(), await open.openTicket()];
    const ofHidden = desk.owner.subscribe(ticketEvents, { ticketId: hidden.id, after: await liveCursor(desk.owner) });
    const ofShown = open.owner.subscribe(ticketEvents, { ticketId: shown.id, after: await liveCursor(open.owner) });
    await step(desk.agent, 'acceptTicket', hidden.id);
    await step(open.agent, 'acceptTicket', shown.id);

    expect(await ofShown.event((event) => event.changed?.includes('ASSIGNEE'))).toMatchObject({
      ticket: { assignee: { name: 'Maya Lind' } },
    });
    expect(await ofHidden.event('TicketChanged')).toMatchObject({ changed: ['STATUS'], ticket: { assignee: null } });
    await reply(desk.owner, hidden.id, 'Thanks.');
    await ofHidden.event('MessagePosted');
    expect(withoutHeartbeats(ofHidden.types())).toEqual(['TicketChanged', 'MessagePosted']);
  });

  it('are refused to everybody else', async () => {
    const queue = await desk.owner.subscribe(queueEvents, { deskId: desk.deskId }).ending();
    expect(queue.extensions.code).toBe('FORBIDDEN');
    const list = await desk.stranger.subscribe(workspaceEvents, { workspaceId: desk.workspaceId }).ending();
    expect(list.extensions.code).toBe('FORBIDDEN');
  });
});

describe('a cursor that can not be continued', () => {
  it('gets a Resync and the end of the stream when it is older than the log', async () => {
    const { id } = await desk.openTicket();
    const after = await liveCursor(desk.owner);
    await reply(desk.agent, id, 'purged');
    await app.db.$executeRaw`UPDATE live_horizon SET xid = (SELECT max(xid) FROM live_event)`;
    const stream = desk.owner.subscribe(ticketEvents, { ticketId: id, after });
    expect(await stream.event('Resync')).toMatchObject({ reason: 'CURSOR_TOO_OLD' });
    await expect.poll(() => stream.isComplete).toBe(true);
    await app.db.$executeRaw`UPDATE live_horizon SET xid = 0`;
  });

  it('gets a Resync when it is of a later time than the database', async () => {
    const { id } = await desk.openTicket();
    const after = Buffer.from('9000000000:9000000001:').toString('base64url');
    const stream = desk.owner.subscribe(ticketEvents, { ticketId: id, after });
    expect(await stream.event('Resync')).toMatchObject({ reason: 'CURSOR_FROM_THE_FUTURE' });
  });

  it('gets a Resync when more than a thousand events were missed, as does a reader who falls that far behind', async () => {
    const { id } = await desk.openTicket();
    const after = await liveCursor(desk.owner);
    const live = desk.owner.subscribe(ticketEvents, { ticketId: id });
    await live.event('Heartbeat');
    const ticketId = Buffer.from(id, 'base64').toString().split(':')[1]!;
    await app.db.$executeRaw`
      INSERT INTO live_event (type, topics, ticket_id, changed)
      SELECT 'TICKET_CHANGED', ARRAY[${`ticket:${ticketId}`}], ${ticketId}::uuid, '{}' FROM generate_series(1, 1001)`;
    expect(await live.event('Resync')).toMatchObject({ reason: 'TOO_SLOW' });
    const late = desk.owner.subscribe(ticketEvents, { ticketId: id, after });
    expect(await late.event('Resync')).toMatchObject({ reason: 'TOO_MUCH_MISSED' });
  });
});
