import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { chatEvents, startChat, writeInChat } from '../../../test/chats.ts';
import { eicar, type LocalClamd, startClamd } from '../../../test/clamd.ts';
import type { Client, Data } from '../../../test/client.ts';
import { liveCursor, type OpenDesk, openDesk, reply } from '../../../test/fixtures.ts';
import { upload } from '../../../test/uploads.ts';
import { startFiles } from '../../files/files.ts';
import { requestScansAgain } from './service.ts';

const socket = join(tmpdir(), `parley-clamd-${randomUUID()}`);
let app: TestApp;
let desk: OpenDesk;
let clamd: LocalClamd | null = null;
beforeAll(async () => {
  app = await startTestApp({ scanner: { socket } });
  desk = await openDesk(app, cloud);
});
afterEach(() => {
  clamd?.stop();
  clamd = null;
});
afterAll(() => app.stop());

const events = /* GraphQL */ `subscription ($ticketId: ID!, $after: LiveCursor) {
  ticketEvents(ticketId: $ticketId, after: $after) {
    __typename
    ... on MessagePosted { message { id attachments { state url } } }
    ... on MessageChanged { message { id attachments { state url } } }
  }
}`;

/** Sends a message with a file while no scanner can be reached, with its streams open on both sides. */
async function sendUnchecked(client: Client, mutation: 'postReply' | 'addNote', content: string) {
  const { id: ticketId } = await desk.openTicket();
  const file = await upload(client, desk.deskId, { name: 'a.txt', content });
  expect(file).toMatchObject({ state: 'CHECKING', url: null });
  const after = await liveCursor(client);
  const streams = [desk.owner, desk.agent].map((reader) => reader.subscribe(events, { ticketId, after }));
  const input = {
    ticketId,
    attachmentIds: [file.id],
    clientMutationId: crypto.randomUUID(),
    body: { markdown: 'Look.' },
  };
  const type = mutation === 'postReply' ? 'PostReplyInput' : 'AddNoteInput';
  await client.data(`mutation ($input: ${type}!) { ${mutation}(input: $input) { message { id } } }`, { input });
  return { file, ticketId, customer: streams[0]!, team: streams[1]! };
}
const path = (file: Data) => `/files/${Buffer.from(file.id, 'base64').toString().split(':')[1]}/a.txt`;
const status = async ({ token }: Client, file: Data) =>
  (await fetch(`${app.url}${path(file)}`, { headers: { authorization: `Bearer ${token}` } })).status;

/** Brings the scanner up, and has the jobs that could not reach it tried again at once. */
async function bringUpClamd() {
  clamd = await startClamd({ socket });
  await app.db.$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now() WHERE locked_at IS NULL`;
}

it('a file is read by nobody until the scanner has judged it, and everybody on the ticket sees that it has', async () => {
  const { file, customer, team } = await sendUnchecked(desk.owner, 'postReply', 'Nothing bad.');
  const checking = { message: { attachments: [{ state: 'CHECKING', url: null }] } };
  expect(await customer.event('MessagePosted')).toMatchObject(checking);
  expect(await team.event('MessagePosted')).toMatchObject(checking);
  expect([await status(desk.owner, file), await status(desk.agent, file)]).toEqual([404, 404]);

  await bringUpClamd();
  const available = { message: { attachments: [{ state: 'AVAILABLE', url: path(file) }] } };
  expect(await customer.event('MessageChanged')).toMatchObject(available);
  expect(await team.event('MessageChanged')).toMatchObject(available);
  expect([await status(desk.owner, file), await status(desk.agent, file)]).toEqual([200, 200]);
});

it('a file with a virus is never read, and never sent by whoever comes to send it', async () => {
  const { id: unsent } = await upload(desk.owner, desk.deskId, { name: 'unsent.txt', content: eicar });
  const { file, ticketId, customer } = await sendUnchecked(desk.owner, 'postReply', eicar);
  await bringUpClamd();
  const quarantined = { message: { attachments: [{ state: 'QUARANTINED', url: null }] } };
  expect(await customer.event('MessageChanged')).toMatchObject(quarantined);
  expect([await status(desk.owner, file), await status(desk.agent, file)]).toEqual([404, 404]);

  const state = async () =>
    (await desk.owner.data(`{ node(id: "${unsent}") { ... on Attachment { state } } }`)).node.state;
  await expect.poll(state).toBe('QUARANTINED');
  const input = { ticketId, attachmentIds: [unsent], clientMutationId: 'infected', body: { markdown: 'Look.' } };
  const { extensions } = await desk.owner.error(
    'mutation ($input: PostReplyInput!) { postReply(input: $input) { message { id } } }',
    { input },
  );
  expect(extensions.issues).toEqual([
    { field: 'attachmentIds.0', code: 'NOT_ALLOWED', allowed: 'files without a virus; in unsent.txt one was found' },
  ]);
});

it('that the file of a note was judged is told to the team alone', async () => {
  const { ticketId, customer, team } = await sendUnchecked(desk.agent, 'addNote', 'For us.');
  await bringUpClamd();
  expect(await team.event('MessageChanged')).toMatchObject({
    message: { attachments: [{ state: 'AVAILABLE' }] },
  });
  // What comes after it has come to the customer, and it has not.
  await reply(desk.agent, ticketId, 'For all.');
  await customer.event('MessagePosted');
  expect(customer.types()).not.toContain('MessageChanged');
});

it('that the file of a chat was judged is told in the chat', async () => {
  const chatId = await startChat(desk.owner, desk.workspaceId);
  const file = await upload(desk.owner, desk.deskId, { name: 'a.txt', content: 'Nothing bad.' });
  const stream = desk.agent.subscribe(chatEvents, { chatId, after: await liveCursor(desk.agent) });
  await writeInChat(desk.owner, chatId, 'Look.', { attachmentIds: [file.id] });
  await stream.event(({ message }) => message?.attachments.length === 1);
  await bringUpClamd();
  await stream.event('ChatMessageChanged');
  expect(await status(desk.agent, file)).toBe(200);
});

it('a file whose job was given up is scanned all the same, once a scanner is there', async () => {
  const file = await upload(desk.owner, desk.deskId, { name: 'late.txt', content: 'Nothing bad.' });
  await app.db.$executeRaw`DELETE FROM graphile_worker._private_jobs WHERE locked_at IS NULL`;
  await app.db.attachment.updateMany({ where: { state: 'CHECKING' }, data: { createdAt: new Date(0) } });
  clamd = await startClamd({ socket });
  const files = startFiles({ ...app.files, scanner: { socket } });
  await requestScansAgain({ db: app.db, files, now: () => new Date() }, new Date());
  const state = async () =>
    (await desk.owner.data(`{ node(id: "${file.id}") { ... on Attachment { state } } }`)).node.state;
  await expect.poll(state).toBe('AVAILABLE');
});
