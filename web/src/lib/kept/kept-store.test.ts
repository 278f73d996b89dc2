import { afterEach, expect, it } from 'vitest';
import type { KeptDatabase, KeptRow } from './kept-database.ts';
import { type KeptStore, openKeptStore } from './kept-store.ts';

/** A disk that several tabs share, and that can be full. */
function createDisk() {
  const rows = new Map<string, KeptRow>();
  const disk = { isFull: false, writes: 0 };
  const database: KeptDatabase = {
    read: async () => structuredClone([...rows.values()]),
    async write(changes) {
      const copy = structuredClone(changes);
      await Promise.resolve();
      if (disk.isFull) throw new DOMException('no room', 'QuotaExceededError');
      disk.writes += 1;
      for (const [key, row] of copy) {
        if (row) rows.set(key, row);
        else rows.delete(key);
      }
    },
  };
  return { disk, database };
}

const open: KeptStore[] = [];
afterEach(() => {
  for (const store of open.splice(0)) store.close();
});

async function openTab(database?: KeptDatabase): Promise<KeptStore> {
  const store = await openKeptStore({ ...(database && { database }), tabs: new BroadcastChannel('kept-store.test') });
  open.push(store);
  return store;
}

it('has at once what was put into it, and still has it when it is opened again', async () => {
  const { database } = createDisk();
  const store = await openTab(database);
  const written = store.change({ name: 'Ada' });
  expect(store.get('name')).toBe('Ada');
  await written;
  expect((await openTab(database)).get('name')).toBe('Ada');
});

it('gives the same object until it changes', async () => {
  const { database } = createDisk();
  const store = await openTab(database);
  const value = { text: 'half' };
  await store.change({ draft: value });
  await store.refresh();
  expect(store.get('draft')).toBe(value);
});

it('writes what changes together in one go', async () => {
  const { disk, database } = createDisk();
  const store = await openTab(database);
  await store.change({ draft: 'hello' });
  await store.change({ draft: undefined, sent: 'hello' });
  expect(disk.writes).toBe(2);
  const again = await openTab(database);
  expect([again.get('draft'), again.get('sent')]).toEqual([undefined, 'hello']);
});

it('writes only the last of what changes faster than the disk writes', async () => {
  const { disk, database } = createDisk();
  const store = await openTab(database);
  await Promise.all(['h', 'he', 'hel', 'hell', 'hello'].map((text) => store.change({ draft: text })));
  expect(disk.writes).toBeLessThanOrEqual(2);
  expect((await openTab(database)).get('draft')).toBe('hello');
});

it('shows in one tab what another writes or deletes', async () => {
  const { database } = createDisk();
  const [one, other] = [await openTab(database), await openTab(database)];
  await one.change({ draft: 'from one' });
  await expect.poll(() => other.get('draft')).toBe('from one');
  await other.change({ draft: undefined });
  await expect.poll(() => one.get('draft')).toBeUndefined();
});

it('ends up the same in two tabs that change it at once', async () => {
  const { database } = createDisk();
  const [one, other] = [await openTab(database), await openTab(database)];
  await Promise.all([one.change({ draft: 'one' }), other.change({ draft: 'other' })]);
  const kept = (await openTab(database)).get('draft');
  await expect.poll(() => [one.get('draft'), other.get('draft')]).toEqual([kept, kept]);
});

it('works on when the disk is full, says what would be lost, and catches up when there is room again', async () => {
  const { disk, database } = createDisk();
  const store = await openTab(database);
  disk.isFull = true;
  await store.change({ draft: 'precious' });
  expect(store.get('draft')).toBe('precious');
  expect(store.isAtRisk()).toBe(true);

  disk.isFull = false;
  await store.change({ other: 'more' });
  expect(store.isAtRisk()).toBe(false);
  expect((await openTab(database)).get('draft')).toBe('precious');
});

it('lives as long as the page where the browser keeps nothing', async () => {
  const store = await openTab();
  await store.change({ draft: 'precious' });
  expect(store.get('draft')).toBe('precious');
  expect(store.isAtRisk()).toBe(true);
  await store.change({ draft: undefined });
  expect(store.isAtRisk()).toBe(false);
});

it('lists what begins alike, and tells of every change', async () => {
  const store = await openTab();
  let told = 0;
  const end = store.subscribe(() => {
    told += 1;
  });
  await store.change({ 'outbox/1': 'a', 'draft/1': 'b', 'outbox/2': 'c' });
  expect(store.list('outbox/')).toEqual(['a', 'c']);
  expect(told).toBe(1);
  end();
  await store.change({ 'outbox/1': undefined });
  expect(told).toBe(1);
});
