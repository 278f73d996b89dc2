import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { licenses } from '../../../../prisma/demo/desks/licenses.ts';
import { observability } from '../../../../prisma/demo/desks/observability.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client } from '../../../test/client.ts';
import { addAgent, addLicense, globalId, localId } from '../../../test/factories.ts';
import { liveCursor, type OpenDesk, openDesk, reply, setAudience, workspaceEvents } from '../../../test/fixtures.ts';
import { png, upload } from '../../../test/uploads.ts';

let app: TestApp;
let desk: OpenDesk;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  desk = await openDesk(app, licenses);
});

const document = `mutation ($input: CreateTicketForInput!) {
  createTicketFor(input: $input) { clientMutationId ticket { id reference status premium submitter { name } customerWaitingSince
    targets { firstResponseAt } lastMessage { purpose author { name side } body { text } attachments { name } } } }
}`;

const inputOf = (given: object = {}) => ({
  clientMutationId: crypto.randomUUID(),
  customerId: globalId('Person', desk.people.member.id),
  workspaceId: desk.workspaceId,
  typeId: desk.typeId,
  subject: 'Reported by telephone',
  body: { markdown: 'Noor called: the export **fails**.' },
  ...given,
});
const open = (client: Client, given: object = {}) => client.run(document, { input: inputOf(given) });

it('is the customer’s ticket, waits for the team, and says who of the team opened it', async () => {
  await addLicense(app.db, desk.workspace.id, 'ACTIVE');
  const file = await upload(desk.agent, desk.deskId, await png({ name: 'call.png' }));
  const stream = desk.owner.subscribe(workspaceEvents, {
    workspaceId: desk.workspaceId,
    after: await liveCursor(desk.owner),
  });
  const { data } = await open(desk.agent, { attachmentIds: [file.id] });
  const { ticket } = data.createTicketFor;
  expect(ticket).toMatchObject({
    status: 'OPEN',
    premium: true,
    submitter: { name: 'Noor Haddad' },
    customerWaitingSince: expect.any(String),
    targets: { firstResponseAt: null },
    lastMessage: {
      purpose: 'OPENED_FOR_CUSTOMER',
      author: { name: 'Maya Lind', side: 'TEAM' },
      body: { text: 'Noor called: the export fails.' },
      attachments: [{ name: 'call.png' }],
    },
  });
  await stream.event(({ changed }) => changed?.includes('CREATED'));
  const { ticketState } = (
    await desk.member.data('query ($id: ID!) { viewer { ticketState(ticketId: $id) { watching allowedActions } } }', {
      id: ticket.id,
    })
  ).viewer;
  expect(ticketState).toMatchObject({ watching: true, allowedActions: expect.arrayContaining(['REPLY', 'CLOSE']) });
  const audit = await app.db.auditEntry.findFirstOrThrow({ where: { subject: ticket.reference } });
  expect(audit).toMatchObject({ action: 'ticket.opened_for_customer', actorId: desk.people.agent.id });
});

it('is not answered by what opened it, whatever becomes of later answers', async () => {
  const { data } = await open(desk.agent);
  const { id } = data.createTicketFor.ticket;
  const where = { id: localId(id) };
  const opened = await app.db.ticket.findUniqueOrThrow({ where });
  await setAudience(desk.agent, await reply(desk.agent, id, 'Done.'), 'INTERNAL');
  const hidden = await app.db.ticket.findUniqueOrThrow({ where });
  expect(hidden.firstResponseAt).toBeNull();
  expect(hidden.customerWaitingSince).not.toBeNull();
  expect(hidden.lastMessageId).toBe(opened.lastMessageId);
  const { extensions } = await desk.agent.error(
    'mutation ($id: ID!) { setMessageAudience(input: { messageId: $id, audience: INTERNAL }) { ticket { id } } }',
    { id: globalId('Message', opened.lastMessageId ?? '') },
  );
  expect(extensions.issues).toMatchObject([{ field: 'messageId', code: 'NOT_ALLOWED' }]);
});

it('writes to the customer and the rest of the team, and not to who opened it', async () => {
  const colleague = await addAgent(app.db, desk.desk.id, 'Tomas Ruiz');
  const { data } = await open(desk.agent);
  const { reference } = data.createTicketFor.ticket;
  const mails = () => app.db.mailboxMessage.findMany({ where: { subject: { contains: reference } } });
  await expect.poll(async () => (await mails()).length).toBe(2);
  const found = new Map((await mails()).map(({ recipient, ...mail }) => [recipient, mail]));
  expect(found.get(colleague.email)?.text).toContain("Maya Lind opened a ticket for Noor Haddad of Mira Novak's");
  const mine = found.get(desk.people.member.email);
  expect(mine?.subject).toBe(`[${reference}] Reported by telephone`);
  expect(mine?.text).toContain('Support Team opened this ticket for you. The ticket is Open.');
  expect(mine?.text).not.toContain('Maya Lind');
});

it('is opened once, however often it is sent', async () => {
  const input = inputOf();
  const answers = await Promise.all([1, 2, 3].map(() => desk.agent.run(document, { input })));
  const references = answers.map(({ data }) => data.createTicketFor.ticket.reference);
  expect(new Set(references).size).toBe(1);
  const other = { ...input, customerId: globalId('Person', desk.people.owner.id) };
  expect((await desk.agent.run(document, { input: other })).errors?.[0]?.extensions.issues).toMatchObject([
    { field: 'clientMutationId', code: 'NOT_ALLOWED' },
  ]);
  // An id that the customer has used for a ticket of their own is another's.
  const { clientMutationId } = await app.db.ticket.findFirstOrThrow({
    where: { id: localId((await desk.openTicket('Mine', desk.member)).id) },
  });
  expect((await open(desk.agent, { clientMutationId })).errors).toBeUndefined();
});

it('is refused to everybody but the team, and names every mistake', async () => {
  const others = await openDesk(app, licenses);
  const codes = async (client: Client, given: object = {}) => {
    const { errors } = await open(client, given);
    return (errors?.[0]?.extensions.issues ?? []).map(({ field, code }) => `${field} ${code}`);
  };
  for (const client of [desk.owner, desk.stranger, others.agent])
    expect(await codes(client)).toEqual(['workspaceId UNKNOWN']);
  expect((await open(app.anonymous())).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  const { agent, stranger } = desk.people;
  expect(await codes(desk.agent, { customerId: globalId('Person', stranger.id) })).toEqual(['customerId UNKNOWN']);
  expect(await codes(desk.agent, { customerId: globalId('Person', agent.id) })).toEqual(['customerId UNKNOWN']);
  const foreign = await addLicense(app.db, others.workspace.id, 'ACTIVE');
  const theirs = await upload(desk.member, desk.deskId, await png({ name: 'theirs.png' }));
  expect(
    await codes(desk.agent, {
      clientMutationId: '',
      customerId: globalId('Person', crypto.randomUUID()),
      typeId: others.typeId,
      priorityId: others.priorityIds[0],
      subject: ' ',
      body: { markdown: '' },
      licenseId: globalId('License', foreign.id),
      attachmentIds: [theirs.id],
    }),
  ).toEqual([
    'clientMutationId INVALID',
    'subject REQUIRED',
    'body REQUIRED',
    'typeId UNKNOWN',
    'priorityId UNKNOWN',
    'licenseId NOT_ALLOWED',
    'attachmentIds.0 UNKNOWN',
  ]);
  expect(await app.db.ticket.count({ where: { deskId: desk.desk.id } })).toBe(0);
});

it('passes no gate in the customer’s place', async () => {
  desk = await openDesk(app, observability);
  for (const { id } of desk.desk.ticketTypes.filter(({ requirement }) => requirement !== 'NONE')) {
    const { errors } = await open(desk.agent, { typeId: globalId('TicketType', id) });
    expect(errors?.[0]?.extensions.issues).toMatchObject([{ field: 'typeId', code: 'NOT_ALLOWED' }]);
  }
  expect((await open(desk.agent)).errors).toBeUndefined();
});
