import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { cloud } from '../../../prisma/demo/desks/cloud.ts';
import { startTestApp, type TestApp } from '../../test/app.ts';
import type { Client, Data } from '../../test/client.ts';
import { liveCursor } from '../../test/fixtures.ts';
import {
  closedTo,
  openIncident,
  openStatusDesk,
  readStatus,
  type StatusDesk,
  statusEvents,
} from '../../test/status.ts';
import { keptFor, SignedOutReads } from './signed-out-reads.ts';

describe('an answer', () => {
  let now = 0;
  const open = () => {
    const reads = new SignedOutReads(() => now);
    let executed = 0;
    const read = (key = 'status') =>
      reads.read(key, async () => {
        executed += 1;
        return { data: { executed } };
      });
    return { reads, read };
  };

  it('is given to all who ask the same within some seconds', async () => {
    const { read } = open();
    const first = await Promise.all([read(), read(), read('another'), read()]);
    expect(first.map(({ data }) => data?.executed)).toEqual([1, 1, 2, 1]);
    now += keptFor - 1;
    expect(await read()).toEqual({ data: { executed: 1 } });
    now += 1;
    expect(await read()).toEqual({ data: { executed: 3 } });
  });

  it.each([
    ['a change of a status', [{ type: 'STATUS_CHANGED' as const }]],
    ['a change of a desk', [{ type: 'MESSAGE_POSTED' as const }, { type: 'DESK_CHANGED' as const }]],
    ['more than can be told', null],
  ])('is forgotten with %s', async (_name, events) => {
    const { reads, read } = open();
    await read();
    reads.hear([{ type: 'MESSAGE_POSTED' }]);
    expect(await read()).toEqual({ data: { executed: 1 } });
    reads.hear(events);
    expect(await read()).toEqual({ data: { executed: 2 } });
  });

  it('that was begun before a change is given to nobody who asks after it', async () => {
    const { reads, read } = open();
    let finish = () => {};
    const slow = reads.read(
      'status',
      () => new Promise((resolve) => (finish = () => resolve({ data: { old: true } }))),
    );
    reads.hear([{ type: 'STATUS_CHANGED' }]);
    const fresh = read();
    finish();
    expect([await slow, await fresh, await read()]).toEqual([
      { data: { old: true } },
      { data: { executed: 1 } },
      { data: { executed: 1 } },
    ]);
  });

  it('in which something failed is not given again', async () => {
    const { reads, read } = open();
    await expect(reads.read('status', () => Promise.reject(new Error('Away')))).rejects.toThrow('Away');
    expect(await read()).toEqual({ data: { executed: 1 } });
    await reads.read('other', async () => ({ errors: [] }));
    expect(await read('other')).toEqual({ data: { executed: 2 } });
  });

  it('goes when a hundred newer ones are kept', async () => {
    const { read } = open();
    for (let key = 0; key <= 100; key += 1) await read(String(key));
    expect(await read('100')).toEqual({ data: { executed: 101 } });
    expect(await read('0')).toEqual({ data: { executed: 102 } });
  });
});

describe('the status of a desk', () => {
  let app: TestApp;
  let desk: StatusDesk;
  let closed: StatusDesk;
  const sent = vi.spyOn(pg.Client.prototype, 'query');
  /** Statements that read the history, which is most of the work. */
  const histories = () => sent.mock.calls.filter(([query]: unknown[]) => textOf(query).includes('range_agg'));
  const textOf = (query: unknown): string =>
    typeof query === 'object' && query !== null && 'text' in query ? String(query.text) : '';

  beforeAll(async () => {
    app = await startTestApp();
    desk = await openStatusDesk(app, cloud);
    closed = await openStatusDesk(app, closedTo(cloud));
  });
  afterAll(async () => {
    sent.mockRestore();
    await app.stop();
  });

  const readByMany = (client: Client) =>
    Promise.all(Array.from({ length: 20 }, () => readStatus(client, desk.slug))) as Promise<Data[]>;

  it('is read once for all who are signed out, however many they are', async () => {
    sent.mockClear();
    const begun = performance.now();
    const answers = await readByMany(app.anonymous());
    const windows = Math.ceil((performance.now() - begun) / keptFor);
    expect(histories().length).toBeLessThanOrEqual(windows);
    expect(answers).toEqual(Array(20).fill(await readStatus(desk.owner, desk.slug)));
  });

  it('is read anew for who asks for it under several names at once: what is kept stays small', async () => {
    sent.mockClear();
    const page = 'serviceStatus(desk: $desk) { components { history { knownSince } } }';
    const document = `query ($desk: String!) { one: ${page} two: ${page} }`;
    for (const times of [1, 2]) {
      await app.anonymous().data(document, { desk: desk.slug });
      expect(histories()).toHaveLength(times);
    }
  });

  it('is read for each who is signed in', async () => {
    sent.mockClear();
    await readByMany(desk.owner);
    expect(histories()).toHaveLength(20);
  });

  it('is another for them as soon as anybody is told of a change', async () => {
    const stream = desk.owner.subscribe(statusEvents, { deskId: desk.deskId, after: await liveCursor(desk.owner) });
    await readStatus(app.anonymous(), desk.slug);
    await openIncident(desk.agent, desk.deskId, { title: 'Just now' });
    await stream.event((event) => event.status?.openIncidents[0]?.title === 'Just now');
    expect((await readStatus(app.anonymous(), desk.slug)).openIncidents).toMatchObject([{ title: 'Just now' }]);
    stream.stop();
  });

  it('is for the desk’s own alone where it isn’t public, and what they read is kept for nobody', async () => {
    const document = 'query ($desk: String!) { serviceStatus(desk: $desk) { health } }';
    const read = (client: Client) => client.data(document, { desk: closed.slug });
    expect((await read(closed.owner)).serviceStatus).toEqual({ health: 'OPERATIONAL' });
    expect((await read(app.anonymous())).serviceStatus).toBeNull();
    expect((await read(closed.owner)).serviceStatus).toEqual({ health: 'OPERATIONAL' });
    expect((await read(app.anonymous())).serviceStatus).toBeNull();
  });
});
