import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { licenses } from '../../../../prisma/demo/desks/licenses.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Data } from '../../../test/client.ts';
import { type OpenDesk, openDesk } from '../../../test/fixtures.ts';
import { mailboxMail } from '../../../test/mail.ts';
import { untouchedChats } from '../../../test/untouched-chats.ts';
import { png, upload } from '../../../test/uploads.ts';
import { startFiles } from '../../files/files.ts';
import { createTasks } from '../../jobs/tasks.ts';

const hour = 60 * 60 * 1000;
let app: TestApp;
let desk: OpenDesk;
let file: Data;
beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app, licenses);
});
afterAll(() => app.stop());
beforeEach(async () => {
  file = await upload(desk.owner, desk.deskId, await png());
});

const id = () => Buffer.from(file.id, 'base64').toString().split(':')[1]!;
const row = () => app.db.attachment.findUnique({ where: { id: id() } });
const files = () => startFiles(app.files);
const isStored = async (variant: string) => {
  const stream = await files()
    .storage.read(`attachments/${id()}/${variant}`)
    .catch(() => null);
  stream?.destroy();
  return stream !== null;
};

/** Runs the job as it would run that much later. */
async function sweepIn(milliseconds: number): Promise<void> {
  const now = () => new Date(Date.now() + milliseconds);
  await createTasks({
    db: app.db,
    files: files(),
    now,
    mail: mailboxMail(app.db),
    chats: untouchedChats,
  }).sweep_uploads({});
}

it('a file that was not sent goes after three days, with all that is stored of it', async () => {
  await sweepIn(71 * hour);
  expect([await isStored('original'), await isStored('thumbnail')]).toEqual([true, true]);
  await sweepIn(73 * hour);
  expect(await row()).toBeNull();
  expect([await isStored('original'), await isStored('thumbnail')]).toEqual([false, false]);
});

it('a file that was sent stays', async () => {
  const { id: ticketId } = await desk.openTicket();
  await desk.owner.data('mutation ($input: PostReplyInput!) { postReply(input: $input) { message { id } } }', {
    input: { ticketId, attachmentIds: [file.id], clientMutationId: crypto.randomUUID(), body: { markdown: 'Look.' } },
  });
  await sweepIn(100 * 24 * hour);
  expect(await isStored('original')).toBe(true);
});

it('what a crash left of an upload goes after an hour, and is seen by nobody before', async () => {
  await app.db.attachment.update({ where: { id: id() }, data: { state: 'STORING' } });
  expect(await desk.owner.data(`{ node(id: "${file.id}") { id } }`)).toEqual({ node: null });
  await sweepIn(hour / 2);
  expect(await isStored('original')).toBe(true);
  await sweepIn(2 * hour);
  expect(await row()).toBeNull();
  expect(await isStored('original')).toBe(false);
});
