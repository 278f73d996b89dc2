import { readdir } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { observability } from '../../../../prisma/demo/desks/observability.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client, Data } from '../../../test/client.ts';
import { globalId } from '../../../test/factories.ts';
import { type OpenDesk, openDesk } from '../../../test/fixtures.ts';
import { createStorage, type Storage } from '../../storage/storage.ts';
import { type ExportServices, runExport, storageKey, sweepExports } from './service.ts';
import { toStored } from './stored-list.ts';

let app: TestApp;
let desk: OpenDesk;
let services: ExportServices;
const now = () => new Date();

beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app, observability);
  await desk.openTicket('First');
  await desk.openTicket('Second');
  const { spoolFolder } = app.files;
  services = { db: app.db, files: { storage: createStorage(app.files.storage), spoolFolder }, now };
});
beforeEach(() => app.db.export.deleteMany());
afterAll(() => app.stop());

/** One that no job was added for. */
async function pending(data: { attempts?: number; heardAt?: Date; state?: 'RUNNING' } = {}): Promise<string> {
  const scope = { kind: 'workspace' as const, id: desk.workspace.id };
  const list = toStored({ scope, filter: null, search: null, order: 'UPDATED_DESC', now: now() });
  const { id } = await app.db.export.create({
    data: {
      id: uuidv7(),
      requesterId: desk.people.owner.id,
      deskId: desk.desk.id,
      format: 'CSV',
      list,
      timeZone: 'UTC',
      name: 'tickets.csv',
      clientMutationId: uuidv7(),
      createdAt: now(),
      heardAt: now(),
      expiresAt: new Date(now().getTime() + 60_000),
      ...data,
    },
  });
  return id;
}

const find = (id: string) => app.db.export.findUniqueOrThrow({ where: { id } });
/** As when the disk is gone: its folder would lie in a file. */
const withoutDisk = (): ExportServices => ({
  ...services,
  files: { ...services.files, storage: createStorage({ driver: 'disk', folder: '/dev/null/files' }) },
});

describe('the job of an export', () => {
  it('does nothing the second time', async () => {
    const id = await pending();
    await runExport(services, id);
    const first = await find(id);
    expect(first).toMatchObject({ state: 'READY', attempts: 1, rows: 2, total: 2, places: [desk.workspace.id] });
    await runExport(services, id);
    expect(await find(id)).toEqual(first);
    await runExport(services, uuidv7());
  });

  it('writes one file, whichever of two that run at once is the later', async () => {
    const id = await pending();
    await Promise.all([runExport(services, id), runExport(services, id)]);
    const exported = await find(id);
    expect(exported.state).toBe('READY');
    const content = await buffer(await services.files.storage.read(storageKey(exported)));
    expect(content.length).toBe(Number(exported.bytes));
    expect(content.toString().match(/^TKT-/gm)).toHaveLength(2);
  });

  it('ends when its node stops, and is written by the next', async () => {
    const id = await pending();
    await expect(runExport(services, id, AbortSignal.abort(new Error('The node stops.')))).rejects.toThrow('stops');
    expect((await find(id)).state).toBe('RUNNING');
    await runExport(services, id);
    expect(await find(id)).toMatchObject({ state: 'READY', attempts: 2, rows: 2 });
  });

  it('is tried again when the storage is away, and given up the third time; nothing is left behind', async () => {
    const id = await pending();
    for (const attempts of [1, 2]) {
      await expect(runExport(withoutDisk(), id)).rejects.toThrow('/dev/null');
      expect(await find(id)).toMatchObject({ state: 'RUNNING', attempts });
    }
    await expect(runExport(withoutDisk(), id)).rejects.toThrow('could not be written');
    expect(await find(id)).toMatchObject({ state: 'FAILED', failure: 'NOT_WRITTEN', attempts: 3 });
    expect((await readdir(services.files.spoolFolder)).filter((name) => name.startsWith('export-'))).toEqual([]);
  });
});

describe('a cancelled export', () => {
  const cancel = (client: Client, id: string) =>
    client.run(
      'mutation ($input: CancelExportInput!) { cancelExport(input: $input) { export { state url failure } } }',
      { input: { exportId: globalId('Export', id) } },
    );
  const cancelled = { export: { state: 'CANCELLED', url: null, failure: null } };

  it('is not begun any more, and its pages are told; cancelled again, it stays so', async () => {
    const events = desk.owner.subscribe(
      'subscription { exportEvents { ... on ExportsChanged { exports { state } } } }',
    );
    const id = await pending();
    for (const _ of ['once', 'again']) expect((await cancel(desk.owner, id)).data.cancelExport).toEqual(cancelled);
    await runExport(services, id);
    expect(await find(id)).toMatchObject({ state: 'CANCELLED', attempts: 0 });
    await expect
      .poll(async () => {
        await pending().then((another) => cancel(desk.owner, another));
        return events.received.at(-1)?.exports?.[0]?.state;
      })
      .toBe('CANCELLED');
  });

  it('that is being stored keeps no file', async () => {
    const id = await pending();
    const { storage } = services.files;
    const store: Storage['store'] = async (...file) => {
      await storage.store(...file);
      expect((await cancel(desk.owner, id)).data.cancelExport).toEqual(cancelled);
    };
    await runExport({ ...services, files: { ...services.files, storage: { ...storage, store } } }, id);
    const exported = await find(id);
    expect(exported).toMatchObject({ state: 'CANCELLED', attempts: 1, bytes: null });
    await expect(storage.read(storageKey(exported)).then(buffer)).rejects.toThrow();
  });

  it("is one's own, and one that is not written yet", async () => {
    const codes = async (client: Client, id: string) =>
      (await cancel(client, id)).errors!.map(({ extensions }: Data) => extensions.code);
    const id = await pending();
    for (const other of [desk.member, desk.agent, desk.stranger]) expect(await codes(other, id)).toEqual(['NOT_FOUND']);
    expect(await codes(desk.owner, uuidv7())).toEqual(['NOT_FOUND']);
    expect(await codes(app.anonymous(), id)).toEqual(['UNAUTHENTICATED']);
    await runExport(services, id);
    expect(await codes(desk.owner, id)).toEqual(['CONFLICT']);
    expect(await find(id)).toMatchObject({ state: 'READY' });
  });
});

describe('the sweep', () => {
  const longAgo = new Date(Date.now() - 61 * 1000);

  it('has what a crash left behind written again', async () => {
    const id = await pending({ state: 'RUNNING', attempts: 1, heardAt: longAgo });
    await sweepExports(services, now());
    await expect.poll(async () => (await find(id)).state).toBe('READY');
  });

  it('gives up what crashed again and again', async () => {
    const id = await pending({ state: 'RUNNING', attempts: 3, heardAt: longAgo });
    await sweepExports(services, now());
    expect(await find(id)).toMatchObject({ state: 'FAILED', failure: 'NOT_WRITTEN' });
  });

  it('leaves alone what goes on', async () => {
    const id = await pending({ state: 'RUNNING', attempts: 1 });
    await sweepExports(services, now());
    expect(await find(id)).toMatchObject({ state: 'RUNNING', attempts: 1 });
  });
});
