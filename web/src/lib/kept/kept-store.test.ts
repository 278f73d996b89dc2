import { afterEach, expect, it } from 'vitest';
import type { KeptDatabase, KeptRow } from './kept-database.ts';
import { type KeptStore, openKeptStore } from './kept-store.ts';

/** A disk that several tabs share, and that can be full. */
function createDisk() {
  const rows = new Map<string, KeptRow>();
  let held: Promise<void> | undefined;
  const disk = {
    isFull: false,
    writes: 0,
    /** Lets nothing be read until it ends. */
    hold() {
      let end = () => {};
      held = new Promise((resolve) => {
        end = resolve;
      });
      return { end: () => end() };
    },
  };
  const database: KeptDatabase = {
    async read() {
      await held;
      return structuredClone([...rows.values()]);
    },
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
  return { rows, disk, database };
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

it('forgets what was not changed for long, and of what says nothing of its age counts from now on', async () => {
  const { rows, database } = createDisk();
  const store = await openTab(database);
  await store.change({ 'draft/old': 'a', 'draft/new': 'b', 'outbox/old': 'c', 'draft/undated': 'd' });
  const [long, now] = [Date.now() - 1_000_000, Date.now()];
  for (const key of ['draft/old', 'outbox/old']) rows.set(key, { ...rows.get(key)!, changedAt: long });
  const { changedAt: _, ...undated } = rows.get('draft/undated')!;
  rows.set('draft/undated', undated);

  const next = await openTab(database);
  await next.forget('draft/', now - 500_000);
  expect([...rows.keys()].sort()).toEqual(['draft/new', 'draft/undated', 'outbox/old']);
  expect(next.get('draft/old')).toBeUndefined();
  expect(rows.get('draft/undated')?.changedAt).toBeGreaterThanOrEqual(now);
  await (await openTab(database)).forget('draft/', now + 500_000);
  expect([...rows.keys()]).toEqual(['outbox/old']);
});

it('opens before a slow disk has answered, and keeps what is written meanwhile beside what the disk had', async () => {
  const { rows, disk, database } = createDisk();
  await (await openTab(database)).change({ kept: 'of last week' });
  const reading = disk.hold();
  const store = await openTab(database);
  expect(store.get('kept')).toBeUndefined();
  const written = store.change({ typed: 'just now' });
  reading.end();
  await written;
  expect([store.get('kept'), store.get('typed')]).toEqual(['of last week', 'just now']);
  expect([...rows.keys()].sort()).toEqual(['kept', 'typed']);
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
