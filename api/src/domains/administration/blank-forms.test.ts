import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AdministeredDesk, issuesOf, openAdministeredDesk } from '../../../test/administered-desk.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client, Data } from '../../../test/client.ts';
import { globalId, localId } from '../../../test/factories.ts';
import { pdf } from '../../../test/file-samples.ts';
import { upload } from '../../../test/uploads.ts';
import { startFiles } from '../../files/files.ts';
import { sweepUploads } from '../attachments/service.ts';

let app: TestApp;
let world: AdministeredDesk['world'];
let admin: Client;
let seen: AdministeredDesk['seen'];
let send: AdministeredDesk['send'];

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  ({ world, admin, seen, send } = await openAdministeredDesk(app));
});

describe('the empty form of a type', () => {
  const formType = async () =>
    (await seen()).ticketTypes.find(({ requirement }: Data) => requirement === 'FORM_ATTACHMENT');
  const uploaded = (content: Buffer, as: Client = admin) =>
    upload(as, world.deskId, { name: 'transfer-2027.pdf', content });
  const blankFormOf = async (typeId: string): Promise<Data> =>
    (
      await world.owner.data('query ($id: ID!) { node(id: $id) { ... on TicketType { blankForm { name url } } } }', {
        id: typeId,
      })
    ).node.blankForm;
  const download = ({ token }: Client, path: string) =>
    fetch(`${app.url}${path}`, { headers: { authorization: `Bearer ${token}` } });

  test('is what an admin uploads: customers download it at once, and the log says what was there before', async () => {
    const { id: ticketTypeId } = await formType();
    const { id: attachmentId } = await uploaded(pdf('The form of 2027'));
    expect((await send('setBlankForm', { ticketTypeId, attachmentId })).errors).toBeUndefined();

    const { name, url } = await blankFormOf(ticketTypeId);
    expect(name).toBe('transfer-2027.pdf');
    const answer = await download(world.owner, url);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(pdf('The form of 2027'));
    expect((await download(world.stranger, url)).status).toBe(200);
    expect(await app.db.attachment.count({ where: { deskId: world.desk.id } })).toBe(0);

    const [entry] = (await seen()).auditLog.edges;
    expect(entry.node).toMatchObject({
      action: 'desk.ticket_types_changed',
      details: {
        before: { blankForm: { name: 'account-ownership-transfer.pdf' } },
        after: { blankForm: { name: 'transfer-2027.pdf', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } },
      },
    });

    expect((await send('setBlankForm', { ticketTypeId, attachmentId: null })).errors).toBeUndefined();
    expect(await blankFormOf(ticketTypeId)).toBeNull();
    expect((await download(world.owner, url)).status).toBe(404);
  });

  test('is set though the upload that it was can not be removed, which is swept later', async () => {
    const { id: ticketTypeId } = await formType();
    const { id: attachmentId } = await uploaded(pdf('The form of 2028'));
    const left = () => app.db.attachment.findUnique({ where: { id: localId(attachmentId) } });
    await app.database.pool.query(`
      CREATE FUNCTION keep_attachment() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE ''storage is away''; END';
      CREATE TRIGGER keep BEFORE DELETE ON attachment FOR EACH ROW EXECUTE FUNCTION keep_attachment()`);
    try {
      expect((await send('setBlankForm', { ticketTypeId, attachmentId })).errors).toBeUndefined();
      expect(await left()).not.toBeNull();
    } finally {
      await app.database.pool.query('DROP TRIGGER keep ON attachment; DROP FUNCTION keep_attachment');
    }
    expect((await blankFormOf(ticketTypeId)).name).toBe('transfer-2027.pdf');
    await sweepUploads({ db: app.db, files: startFiles(app.files) }, new Date(Date.now() + 4 * 24 * 60 * 60 * 1000));
    expect(await left()).toBeNull();
  });

  test('is not what somebody else uploaded, what is too large, nor for a type that asks for none', async () => {
    const { ticketTypes } = await seen();
    const { id: ticketTypeId } = await formType();
    const other = ticketTypes.find(({ requirement }: Data) => requirement === 'NONE').id;
    const theirs = await uploaded(pdf(), world.agent);
    const mine = await uploaded(pdf());
    const refused = async (draft: object) => issuesOf((await send('setBlankForm', draft)).errors);

    expect(await refused({ ticketTypeId, attachmentId: theirs.id })).toEqual(['attachmentId UNKNOWN']);
    expect(await refused({ ticketTypeId: other, attachmentId: mine.id })).toEqual(['ticketTypeId UNKNOWN']);
    const elsewhere = globalId('TicketType', crypto.randomUUID());
    expect(await refused({ ticketTypeId: elsewhere, attachmentId: theirs.id })).toEqual([
      'ticketTypeId UNKNOWN',
      'attachmentId UNKNOWN',
    ]);
    await app.db.attachment.update({ where: { id: localId(mine.id) }, data: { bytes: 6_000_000 } });
    expect(await refused({ ticketTypeId, attachmentId: mine.id })).toEqual(['attachmentId TOO_LARGE']);
    expect((await blankFormOf(ticketTypeId)).name).toBe('account-ownership-transfer.pdf');
  });
});
