import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Data } from '../../../test/client.ts';
import { localId } from '../../../test/factories.ts';
import { type OpenDesk, openDesk } from '../../../test/fixtures.ts';
import { addArticle, addCategory } from '../../../test/knowledge.ts';
import { png, upload } from '../../../test/uploads.ts';
import { startFiles } from '../../files/files.ts';
import { sweepUploads } from './service.ts';

const day = 24 * 60 * 60 * 1000;
let app: TestApp;
let desk: OpenDesk;
let articleId: string;
let revisionId: string;
let file: Data;
beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app, cloud);
});
afterAll(() => app.stop());
beforeEach(async () => {
  const category = await addCategory(app.db, desk.desk.id, crypto.randomUUID());
  const article = await addArticle(app.db, category, { slug: crypto.randomUUID(), title: 'Zones' });
  const said = { title: 'Zones', summary: 'A summary.', richText: {}, html: '', text: '' };
  const revision = { articleId: article.id, version: 1, createdAt: new Date(), ...said };
  [articleId, revisionId] = [article.id, (await app.db.articleRevision.create({ data: revision })).id];
  file = await upload(desk.agent, desk.deskId, await png());
});

const attachmentId = () => localId(file.id);
const sweep = () => sweepUploads({ db: app.db, files: startFiles(app.files) }, new Date(Date.now() + 100 * day));
const isThere = async () => {
  const stream = await startFiles(app.files)
    .storage.read(`attachments/${attachmentId()}/original`)
    .catch(() => null);
  stream?.destroy();
  const row = await app.db.attachment.findUnique({ where: { id: attachmentId() } });
  expect(row !== null).toBe(stream !== null);
  return row !== null;
};

it('a picture stays as long as an article or one of its versions has it, and goes with the last of them', async () => {
  await app.db.articlePicture.create({ data: { articleId, attachmentId: attachmentId() } });
  await app.db.revisionPicture.create({ data: { revisionId, attachmentId: attachmentId() } });
  await sweep();
  expect(await isThere()).toBe(true);
  await app.db.articlePicture.deleteMany({ where: { articleId } });
  await sweep();
  expect(await isThere()).toBe(true);
  await app.db.articleRevision.delete({ where: { id: revisionId } });
  await sweep();
  expect(await isThere()).toBe(false);
});

it('a picture that no article was saved with goes like every file that was not sent', async () => {
  await sweep();
  expect(await isThere()).toBe(false);
});

it('a picture that is put into an article while it is about to be swept stays', async () => {
  let swept: Promise<void> | undefined;
  await app.db.$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM attachment WHERE id = ${attachmentId()}::uuid FOR UPDATE`;
      swept = sweep();
      // It waits for the lock.
      await expect.poll(() => waiting(), { timeout: 30_000 }).toBeGreaterThan(0);
      await tx.articlePicture.create({ data: { articleId, attachmentId: attachmentId() } });
    },
    { timeout: 60_000 },
  );
  await swept;
  expect(await isThere()).toBe(true);
});

/** Sessions of this database that wait for a lock. */
async function waiting(): Promise<number> {
  const [row] = await app.db.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return Number(row?.count ?? 0);
}
