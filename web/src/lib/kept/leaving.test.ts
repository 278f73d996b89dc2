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
