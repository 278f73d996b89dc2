// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { KeptDatabase } from './kept-database.ts';
import { openKeptStore } from './kept-store.ts';

it('hands the disk what still waited for an earlier write when the page goes', async () => {
  const handed: (string | undefined)[] = [];
  let finish = () => {};
  const slow = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const database: KeptDatabase = {
    read: async () => [],
    write(rows) {
      handed.push(...[...rows.values()].map((row) => row?.key));
      return slow;
    },
  };
  const store = await openKeptStore({ database });
  void store.change({ name: 'Compote' });
  void store.change({ description: 'All of it.' });
  expect(handed).toEqual(['name']);

  window.dispatchEvent(new Event('pagehide'));
  expect(handed).toEqual(['name', 'description']);
  window.dispatchEvent(new Event('pagehide'));
  expect(handed).toEqual(['name', 'description']);

  finish();
  store.close();
});

it('keeps the newer words when the earlier write fails after the page had handed over more', async () => {
  const disk = new Map<string, unknown>();
  let failFirst = () => {};
  let writes = 0;
  const database: KeptDatabase = {
    read: async () => [],
    async write(rows) {
      writes += 1;
      if (writes === 1) await new Promise((_resolve, reject) => (failFirst = () => reject(new Error('aborted'))));
      for (const [key, row] of rows) disk.set(key, row?.value);
    },
  };
  const store = await openKeptStore({ database });
  const first = store.change({ draft: 'older' });
  void store.change({ draft: 'newer' });
  window.dispatchEvent(new Event('pagehide'));
  await expect.poll(() => disk.get('draft')).toBe('newer');
  failFirst();
  await first;
  await store.change({ other: 'more' });
  expect(disk.get('draft')).toBe('newer');
  store.close();
});
