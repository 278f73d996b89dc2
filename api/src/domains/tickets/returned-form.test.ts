import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { observability } from '../../../../prisma/demo/desks/observability.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client, Data } from '../../../test/client.ts';
import { globalId, localId } from '../../../test/factories.ts';
import { pdf } from '../../../test/file-samples.ts';
import { liveCursor, type OpenDesk, openDesk, reply, step, ticketEvents } from '../../../test/fixtures.ts';
import { text, upload } from '../../../test/uploads.ts';

let app: TestApp;
let desk: OpenDesk;
let typeId: string;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  desk = await openDesk(app, observability);
  typeId = desk.desk.ticketTypes.find(({ requirement }) => requirement === 'FORM_ATTACHMENT')?.id ?? '';
});

const formOf = async (client: Client): Promise<string> =>
  (await upload(client, desk.deskId, { name: 'form.pdf', content: pdf() })).id;

const words = (markdown = 'Here it is.') => ({ clientMutationId: crypto.randomUUID(), body: { markdown } });

/** A ticket of the owner with a form. */
async function openWithForm(): Promise<string> {
  const form = await formOf(desk.owner);
  const place = { workspaceId: desk.workspaceId, typeId: globalId('TicketType', typeId), subject: 'New owner' };
  const { createTicket } = await desk.owner.data(
    'mutation ($input: CreateTicketInput!) { createTicket(input: $input) { ticket { id } } }',
    { input: { ...words(), ...place, attachmentIds: [form], formAttachmentId: form } },
  );
  return createTicket.ticket.id;
}

const returned = `mutation ($input: ReturnFormInput!) {
  returnForm(input: $input) { ticket { status formReturnedAt lastMessage { purpose audience body { text } author { name side } } } }
}`;
const returnForm = (client: Client, ticketId: string, reason = 'The **company seal** is missing.') =>
  client.run(returned, { input: { ticketId, reason } });

const replyWith = (client: Client, ticketId: string, files: object) =>
  client.run('mutation ($input: PostReplyInput!) { postReply(input: $input) { ticket { status formReturnedAt } } }', {
    input: { ...words(), ticketId, ...files },
  });

const actionsOf = async (client: Client, ticketId: string): Promise<string[]> =>
  (
    await client.data('query ($id: ID!) { viewer { ticketState(ticketId: $id) { allowedActions } } }', {
      id: ticketId,
    })
  ).viewer.ticketState.allowedActions;

it('is a reply with the reason, after which the ticket waits until the customer sends another form', async () => {
  const ticketId = await openWithForm();
  expect(await actionsOf(desk.agent, ticketId)).toContain('RETURN_FORM');
  const { data } = await returnForm(desk.agent, ticketId);
  expect(data.returnForm.ticket).toEqual({
    status: 'WAITING_ON_CUSTOMER',
    formReturnedAt: expect.any(String),
    lastMessage: {
      purpose: 'RETURNED_FORM',
      audience: 'PUBLIC',
      body: { text: 'The company seal is missing.' },
      author: { name: 'Maya Lind', side: 'TEAM' },
    },
  });
  const row = await app.db.ticket.findUniqueOrThrow({ where: { id: localId(ticketId) } });
  expect(row.firstResponseAt).not.toBeNull();
  expect(row.customerWaitingSince).toBeNull();

  await reply(desk.owner, ticketId, 'Which seal do you mean?');
  const asked = await app.db.ticket.findUniqueOrThrow({ where: { id: localId(ticketId) } });
  expect(asked.formReturnedAt, 'a question is no form').not.toBeNull();

  const form = await formOf(desk.member);
  const answer = await replyWith(desk.member, ticketId, { attachmentIds: [form], formAttachmentId: form });
  expect(answer.data.postReply.ticket).toEqual({ status: 'IN_PROGRESS', formReturnedAt: null });
  expect(await app.db.attachment.findUniqueOrThrow({ where: { id: localId(form) } })).toMatchObject({ isForm: true });
  expect((await returnForm(desk.agent, ticketId)).errors, 'another form can be returned again').toBeUndefined();
});

it('reaches everybody who has the ticket open', async () => {
  const ticketId = await openWithForm();
  const stream = desk.member.subscribe(ticketEvents, { ticketId, after: await liveCursor(desk.member) });
  await returnForm(desk.agent, ticketId);
  await stream.event(({ changed }: Data) => changed?.includes('FORM'));
  await stream.event(({ changed }: Data) => changed?.includes('STATUS'));
  expect(stream.types()).toContain('MessagePosted');
  stream.stop();
});

it('is done once for each form, even when asked twice at the same moment', async () => {
  const ticketId = await openWithForm();
  const answers = await Promise.all([returnForm(desk.agent, ticketId), returnForm(desk.agent, ticketId)]);
  const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code);
  expect(codes.toSorted()).toEqual(['CONFLICT', undefined]);
  expect(await actionsOf(desk.agent, ticketId)).not.toContain('RETURN_FORM');
  expect(await app.db.threadItem.count({ where: { purpose: 'RETURNED_FORM', conversation: ofTicket(ticketId) } })).toBe(
    1,
  );
});

const ofTicket = (ticketId: string) => ({ ticket: { id: localId(ticketId) } });

it('is refused to customers, without a reason, without a form and on a finished ticket, and leaves nothing behind', async () => {
  const ticketId = await openWithForm();
  const plain = await desk.openTicket();
  const finished = await openWithForm();
  await step(desk.owner, 'closeTicket', finished);
  const before = await app.db.threadItem.count();

  const refusals: [who: Client, ticketId: string, reason: string, code: string, issue?: object][] = [
    [desk.owner, ticketId, 'Incomplete.', 'FORBIDDEN'],
    [desk.stranger, ticketId, 'Incomplete.', 'NOT_FOUND'],
    [app.anonymous(), ticketId, 'Incomplete.', 'UNAUTHENTICATED'],
    [desk.agent, ticketId, ' \n ', 'BAD_INPUT', { field: 'reason', code: 'REQUIRED' }],
    [desk.agent, ticketId, 'x'.repeat(200_000), 'BAD_INPUT', { field: 'reason', code: 'TOO_LONG' }],
    [desk.agent, plain.id, 'Incomplete.', 'CONFLICT', { field: 'ticketId', code: 'NOT_ALLOWED' }],
    [desk.agent, finished, 'Incomplete.', 'CONFLICT', { field: 'ticketId', code: 'NOT_ALLOWED' }],
  ];
  for (const [who, id, reason, code, issue] of refusals) {
    const { errors } = await returnForm(who, id, reason);
    expect(errors?.[0]?.extensions.code, code).toBe(code);
    if (issue) expect(errors?.[0]?.extensions.issues?.[0]).toMatchObject(issue);
  }
  expect(await app.db.threadItem.count()).toBe(before);
});

it('asks for a file of the form’s kinds, by the customer, among the files of the reply', async () => {
  const ticketId = await openWithForm();
  await returnForm(desk.agent, ticketId);
  const note = await upload(desk.owner, desk.deskId, text('form.txt'));
  const form = await formOf(desk.owner);
  const ofTeam = await formOf(desk.agent);
  const plain = await desk.openTicket();
  const issueOf = async (client: Client, id: string, files: object) =>
    (await replyWith(client, id, files)).errors?.[0]?.extensions.issues?.[0];
  const issue = { field: 'formAttachmentId', code: 'NOT_ALLOWED' };

  const wrongKind = { attachmentIds: [note.id], formAttachmentId: note.id };
  expect(await issueOf(desk.owner, ticketId, wrongKind)).toMatchObject(issue);
  expect(await issueOf(desk.owner, ticketId, { attachmentIds: [], formAttachmentId: form })).toMatchObject(issue);
  const byTeam = { attachmentIds: [ofTeam], formAttachmentId: ofTeam };
  expect(await issueOf(desk.agent, ticketId, byTeam)).toMatchObject(issue);
  const right = { attachmentIds: [form], formAttachmentId: form };
  expect(await issueOf(desk.owner, plain.id, right)).toMatchObject(issue);
  expect((await replyWith(desk.owner, ticketId, right)).errors).toBeUndefined();
});

it('can’t be hidden from the customer, who would be asked for a form without knowing why', async () => {
  const ticketId = await openWithForm();
  await returnForm(desk.agent, ticketId);
  const { id } = await app.db.threadItem.findFirstOrThrow({
    where: { purpose: 'RETURNED_FORM', conversation: ofTicket(ticketId) },
  });
  const { extensions } = await desk.agent.error(
    'mutation ($id: ID!) { setMessageAudience(input: { messageId: $id, audience: INTERNAL }) { ticket { id } } }',
    { id: globalId('Message', id) },
  );
  expect(extensions.issues).toMatchObject([{ field: 'messageId', code: 'NOT_ALLOWED' }]);
});

it('is forgotten when the ticket becomes one of another type', async () => {
  const ticketId = await openWithForm();
  await returnForm(desk.agent, ticketId);
  await desk.agent.data('mutation ($input: SetTicketTypeInput!) { setTicketType(input: $input) { ticket { id } } }', {
    input: { ticketId, typeId: desk.typeId },
  });
  const row = await app.db.ticket.findUniqueOrThrow({ where: { id: localId(ticketId) } });
  expect(row.formReturnedAt).toBeNull();
});

it('is filled in from an empty one, which whoever may open such a ticket downloads under its own name', async () => {
  const other = await openDesk(app, cloud);
  const { desk: found } = await app
    .anonymous()
    .data('query ($slug: String!) { desk(slug: $slug) { ticketTypes { requirement blankForm { name url } } } }', {
      slug: desk.desk.slug,
    });
  const { blankForm } = found.ticketTypes.find(({ requirement }: Data) => requirement === 'FORM_ATTACHMENT');
  expect(blankForm.name).toBe('account-ownership-transfer.pdf');
  const get = ({ token }: Client, url = blankForm.url, method = 'GET') =>
    fetch(`${app.url}${url}`, { method, headers: token ? { authorization: `Bearer ${token}` } : {} });

  for (const client of [desk.owner, desk.stranger, desk.agent]) {
    const answer = await get(client);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename=account-ownership-transfer.pdf');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  }
  const statuses = [other.owner, other.agent, app.anonymous()].map(async (client) => (await get(client)).status);
  expect(await Promise.all(statuses)).toEqual([404, 404, 404]);
  const none = blankForm.url.replace(typeId, crypto.randomUUID());
  for (const url of [none, '/forms/', '/forms/x/y.pdf']) expect((await get(desk.owner, url)).status).toBe(404);
  expect((await get(desk.owner, blankForm.url, 'POST')).status).toBe(404);
});
