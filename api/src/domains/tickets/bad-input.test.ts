import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { licenses } from '../../../../prisma/demo/desks/licenses.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { addLicense, addWorkspace, globalId } from '../../../test/factories.ts';
import { type OpenDesk, openDesk, reply, step } from '../../../test/fixtures.ts';

let app: TestApp;
let desk: OpenDesk;

beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app, licenses);
});
afterAll(() => app.stop());

const createTicket = /* GraphQL */ `
  mutation ($input: CreateTicketInput!) { createTicket(input: $input) { ticket { id subject } } }`;
const postReply = /* GraphQL */ `
  mutation ($input: PostReplyInput!) { postReply(input: $input) { message { id } } }`;

const newTicket = (changes: Record<string, unknown> = {}) => ({
  input: {
    clientMutationId: crypto.randomUUID(),
    workspaceId: desk.workspaceId,
    typeId: desk.typeId,
    subject: 'Export fails',
    body: { markdown: 'It says 504.' },
    ...changes,
  },
});

const nested = (depth: number): unknown =>
  depth === 0 ? { type: 'text', text: 'deep' } : { type: 'quote', children: [nested(depth - 1)] };
const richText = (...children: unknown[]) => ({ richText: { root: { type: 'root', children } } });
const link = (url: string) => ({
  type: 'paragraph',
  children: [{ type: 'link', url, children: [{ type: 'text', text: 'x' }] }],
});

describe('a new ticket is refused, naming the field,', () => {
  it.each([
    ['with an empty subject', { subject: '  ' }, 'subject', 'REQUIRED'],
    ['with a subject of 201 characters', { subject: 'x'.repeat(201) }, 'subject', 'TOO_LONG'],
    ['with a NUL byte in its subject', { subject: 'a\u0000b' }, 'subject', 'INVALID'],
    ['with half a character in its subject', { subject: 'a\ud800' }, 'subject', 'INVALID'],
    ['with a type that does not exist', { typeId: globalId('TicketType', crypto.randomUUID()) }, 'typeId', 'UNKNOWN'],
    ['with an id of another kind as its type', { typeId: globalId('Desk', crypto.randomUUID()) }, 'typeId', 'INVALID'],
    ['with an id that is none', { typeId: 'type-1' }, 'typeId', 'INVALID'],
    [
      'with a priority that does not exist',
      { priorityId: globalId('Priority', crypto.randomUUID()) },
      'priorityId',
      'UNKNOWN',
    ],
    [
      'in a workspace that does not exist',
      { workspaceId: globalId('Workspace', crypto.randomUUID()) },
      'workspaceId',
      'UNKNOWN',
    ],
    ['with an empty message', { body: { markdown: ' \n ' } }, 'body', 'REQUIRED'],
    ['with a message over 20,000 characters', { body: { markdown: 'x'.repeat(20_001) } }, 'body', 'TOO_LONG'],
    ['with a NUL byte in its message', { body: { markdown: 'a\u0000b' } }, 'body', 'INVALID'],
    ['with rich text that is none', { body: { richText: 'hello' } }, 'body', 'INVALID'],
    ['with rich text nested too deep', { body: richText(nested(500)) }, 'body', 'NOT_ALLOWED'],
    ['with an unknown node', { body: richText({ type: 'script', children: [] }) }, 'body', 'NOT_ALLOWED'],
    ['with a javascript: link', { body: richText(link('javascript:alert(1)')) }, 'body', 'NOT_ALLOWED'],
    ['with a client mutation id of blanks', { clientMutationId: ' ' }, 'clientMutationId', 'INVALID'],
    ['with a NUL byte in its client mutation id', { clientMutationId: 'a\u0000b' }, 'clientMutationId', 'INVALID'],
    ['with an empty id as its priority', { priorityId: '' }, 'priorityId', 'INVALID'],
    ['with an empty id as its licence', { licenseId: '' }, 'licenseId', 'INVALID'],
  ])('%s', async (_case, changes, field, code) => {
    const { extensions } = await desk.owner.error(createTicket, newTicket(changes));
    expect(extensions.code).toBe('BAD_INPUT');
    expect(extensions.issues).toContainEqual({ field, code, allowed: expect.stringMatching(/\w/) });
  });

  it('with all of its mistakes at once', async () => {
    const changes = { subject: '', body: { markdown: '' }, typeId: globalId('TicketType', crypto.randomUUID()) };
    const { extensions } = await desk.owner.error(createTicket, newTicket(changes));
    expect(extensions.issues?.map(({ field }) => field).sort()).toEqual(['body', 'subject', 'typeId']);
  });

  it('where its client mutation id was used for a reply, or in another workspace', async () => {
    const { id } = await desk.openTicket();
    const clientMutationId = crypto.randomUUID();
    const input = { ticketId: id, clientMutationId, body: { markdown: 'Hello.' } };
    await desk.owner.data(postReply, { input });
    const { workspace } = await addWorkspace(app.db, desk.desk.id, 'Ines Duarte');
    await app.db.workspaceMember.create({
      data: { workspaceId: workspace.id, personId: desk.people.owner.id, role: 'MEMBER' },
    });
    const elsewhere = newTicket();
    await desk.owner.data(createTicket, elsewhere);
    elsewhere.input.workspaceId = globalId('Workspace', workspace.id);

    for (const used of [newTicket({ clientMutationId }), elsewhere]) {
      const { extensions } = await desk.owner.error(createTicket, used);
      expect(extensions.issues).toMatchObject([{ field: 'clientMutationId', code: 'NOT_ALLOWED' }]);
    }
  });

  it('in a stranger’s workspace, just as in one that does not exist', async () => {
    const foreign = await desk.owner.error(createTicket, newTicket({ workspaceId: desk.strangersWorkspaceId }));
    const missing = await desk.owner.error(
      createTicket,
      newTicket({ workspaceId: globalId('Workspace', crypto.randomUUID()) }),
    );
    expect(foreign.extensions).toEqual(missing.extensions);
  });

  it('by the team, who is no customer of its own desk', async () => {
    const { extensions } = await desk.agent.error(createTicket, newTicket());
    expect(extensions.issues).toContainEqual(expect.objectContaining({ field: 'workspaceId', code: 'UNKNOWN' }));
  });

  it('with a licence of somebody else, or one that is over', async () => {
    const expired = await addLicense(app.db, desk.workspace.id, 'EXPIRED');
    const others = await addLicense(
      app.db,
      Buffer.from(desk.strangersWorkspaceId, 'base64').toString().split(':')[1]!,
      'ACTIVE',
    );
    for (const { id } of [expired, others]) {
      const { extensions } = await desk.owner.error(createTicket, newTicket({ licenseId: globalId('License', id) }));
      expect(extensions.issues).toContainEqual(expect.objectContaining({ field: 'licenseId', code: 'NOT_ALLOWED' }));
    }
  });

  it('without a session', async () => {
    expect((await app.anonymous().error(createTicket, newTicket())).extensions.code).toBe('UNAUTHENTICATED');
  });

  it('with a session that has expired', async () => {
    const client = await app.as(desk.people.owner.id);
    await app.db.session.update({ where: { token: client.token! }, data: { expiresAt: new Date(0) } });
    expect((await client.error(createTicket, newTicket())).extensions.code).toBe('UNAUTHENTICATED');
  });
});

it('a subject of 200 characters is taken as it is, trimmed', async () => {
  const subject = '🙂'.repeat(200);
  const { createTicket: created } = await desk.owner.data(createTicket, newTicket({ subject: ` ${subject} ` }));
  expect(created.ticket.subject).toBe(subject);
});

it('a ticket is premium when its workspace has an active or pending licence, and stays so', async () => {
  const other = await openDesk(app, licenses);
  const first = await other.openTicket();
  const { id } = await addLicense(app.db, other.workspace.id, 'PENDING');
  const second = await other.openTicket();
  await app.db.license.update({ where: { id }, data: { status: 'EXPIRED' } });

  const premium = `query ($reference: String!) { ticket(reference: $reference) { premium } }`;
  expect((await other.agent.data(premium, first)).ticket.premium).toBe(false);
  expect((await other.agent.data(premium, second)).ticket.premium).toBe(true);
});

describe('a reply is refused', () => {
  it('with a NUL byte in its client mutation id', async () => {
    const { id } = await desk.openTicket();
    const input = { ticketId: id, clientMutationId: 'a\u0000b', body: { markdown: 'Hello.' } };
    const { extensions } = await desk.owner.error(postReply, { input });
    expect(extensions.issues).toMatchObject([{ field: 'clientMutationId', code: 'INVALID' }]);
  });

  it('on a closed ticket, with the reason', async () => {
    const { id } = await desk.openTicket();
    await step(desk.owner, 'closeTicket', id);
    const input = { ticketId: id, clientMutationId: crypto.randomUUID(), body: { markdown: 'One more thing.' } };
    const { message, extensions } = await desk.owner.error(postReply, { input });
    expect(message).toContain('closed is final');
    expect(extensions).toMatchObject({ code: 'CONFLICT', issues: [{ field: 'ticketId', code: 'NOT_ALLOWED' }] });
  });

  it('on a stranger’s ticket as on a missing one', async () => {
    const { id } = await desk.openTicket();
    const input = { clientMutationId: crypto.randomUUID(), body: { markdown: 'Hello?' } };
    const foreign = await desk.stranger.error(postReply, { input: { ...input, ticketId: id } });
    const missing = await desk.stranger.error(postReply, {
      input: { ...input, ticketId: globalId('Ticket', crypto.randomUUID()) },
    });
    expect(foreign).toEqual(missing);
    expect(foreign.extensions.code).toBe('NOT_FOUND');
  });

  it('where its client mutation id was used on another ticket', async () => {
    const [first, second] = [await desk.openTicket(), await desk.openTicket()];
    const input = { clientMutationId: crypto.randomUUID(), body: { markdown: 'Hello.' } };
    await desk.owner.data(postReply, { input: { ...input, ticketId: first.id } });
    const { extensions } = await desk.owner.error(postReply, { input: { ...input, ticketId: second.id } });
    expect(extensions.issues).toContainEqual(expect.objectContaining({ field: 'clientMutationId' }));
  });
});

describe('a retry', () => {
  it('of a reply returns the first, even at once, and even after the ticket was closed', async () => {
    const { id } = await desk.openTicket();
    const input = { ticketId: id, clientMutationId: crypto.randomUUID(), body: { markdown: 'Only once.' } };
    const results = await Promise.all([1, 2, 3].map(() => desk.owner.data(postReply, { input })));
    await step(desk.owner, 'closeTicket', id);
    results.push(await desk.owner.data(postReply, { input }));
    expect(new Set(results.map((result) => result.postReply.message.id)).size).toBe(1);
  });

  it('of a new ticket tells nothing of it to who has left its workspace', async () => {
    const ticket = newTicket();
    await desk.member.data(createTicket, ticket);
    const { workspace, people } = desk;
    const membership = { workspaceId: workspace.id, personId: people.member.id };
    await app.db.workspaceMember.delete({ where: { workspaceId_personId: membership } });
    const { extensions } = await desk.member.error(createTicket, ticket);
    expect(extensions.issues).toMatchObject([{ field: 'workspaceId', code: 'UNKNOWN' }]);
    await app.db.workspaceMember.create({ data: { ...membership, role: 'MEMBER' } });
  });

  it('of a new ticket returns the first, even at once', async () => {
    const ticket = newTicket();
    const results = await Promise.all([1, 2, 3].map(() => desk.owner.data(createTicket, ticket)));
    expect(new Set(results.map((result) => result.createTicket.ticket.id)).size).toBe(1);
  });
});

it.each(['TKT-00000-0000', 'tkt', '', 'a\u0000b'])('no ticket has the reference %j', async (reference) => {
  const { ticket } = await desk.owner.data('query ($reference: String!) { ticket(reference: $reference) { id } }', {
    reference,
  });
  expect(ticket).toBeNull();
});

describe('a stranger', () => {
  it('gets nothing, and no error, for what is no reference at all', async () => {
    const query = /* GraphQL */ `query { ticket(reference: "TKT-0O1I-?") { subject } }`;
    expect(await desk.stranger.data(query)).toEqual({ ticket: null });
  });

  it('gets the same answer for a ticket that exists and for one that does not, everywhere', async () => {
    const { id, reference } = await desk.openTicket();
    const messageId = await reply(desk.agent, id, 'Secret.');
    const query = /* GraphQL */ `
      query ($reference: String!, $id: ID!, $messageId: ID!) {
        ticket(reference: $reference) { subject }
        node(id: $id) { id }
        nodes(ids: [$id, $messageId]) { id }
        viewer { ticketState(ticketId: $id) { id } ticketStates(ticketIds: [$id]) { id } }
      }`;
    const foreign = await desk.stranger.data(query, { reference, id, messageId });
    const missing = await desk.stranger.data(query, {
      reference: 'TKT-22222-2222',
      id: globalId('Ticket', crypto.randomUUID()),
      messageId: globalId('Message', crypto.randomUUID()),
    });
    expect(foreign).toEqual(missing);
    expect(foreign).toEqual({
      ticket: null,
      node: null,
      nodes: [null, null],
      viewer: { ticketState: null, ticketStates: [] },
    });
  });
});
