import fc from 'fast-check';
import { expect, it } from 'vitest';
import { logEvent } from '../../test/log-event.ts';
import type { LogEvent } from './log-reader.ts';
import { nextEvents, type Progress, upTo } from './progress.ts';
import { parseSnapshot, type Snapshot, sees } from './snapshot.ts';

const eventAt = (id: number, xid: number) => logEvent({ id: `${id}`, xid: BigInt(xid) });

/** As the log answers it: what `until` sees and `since` does not, by id. */
const missedBetween = (log: readonly LogEvent[], since: Snapshot, until: Snapshot): LogEvent[] =>
  log
    .filter(({ xid }) => sees(until, xid) && !sees(since, xid))
    .sort((one, other) => Number(BigInt(one.id) - BigInt(other.id)));

/** A log of so many transactions of some events each, and snapshots of it, each of which sees more than the one before. */
const histories = fc
  .record({
    transactions: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 8 }),
    order: fc.infiniteStream(fc.nat()),
    commits: fc.infiniteStream(fc.nat()),
    looks: fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 6 }),
  })
  .map(({ transactions, order, commits, looks }) => {
    const xids = transactions.flatMap((events, index) => Array.from({ length: events }, () => 100 + index));
    const log = shuffled(xids, order).map((xid, index) => eventAt(index + 1, xid));
    const committed = shuffled(
      transactions.map((_, index) => 100 + index),
      commits,
    );
    const snapshots: Snapshot[] = [snapshotOf([], committed)];
    let done = 0;
    for (const more of looks) {
      done += more;
      snapshots.push(snapshotOf(committed.slice(0, done), committed));
    }
    return { log, snapshots: [...snapshots, snapshotOf(committed, committed)] };
  });

function shuffled<Item>(items: readonly Item[], random: IterableIterator<number>): Item[] {
  const rest = [...items];
  return items.flatMap(() => rest.splice((random.next().value ?? 0) % rest.length, 1));
}

function snapshotOf(committed: readonly number[], all: readonly number[]): Snapshot {
  const xmax = Math.max(...all) + 1;
  const running = all.filter((xid) => !committed.includes(xid)).sort((one, other) => one - other);
  return parseSnapshot(`${running[0] ?? xmax}:${xmax}:${running.join(',')}`)!;
}

it('whoever is interrupted anywhere, again and again, is told everything once', () => {
  fc.assert(
    fc.property(histories, fc.infiniteStream(fc.nat({ max: 5 })), ({ log, snapshots }, stops) => {
      let progress: Progress = upTo(snapshots[0]!);
      const told: string[] = [];
      for (const [index, until] of snapshots.entries()) {
        const isLast = index === snapshots.length - 1;
        const next = nextEvents(progress, missedBetween(log, progress.before, until), until, () => false);
        for (const each of isLast ? next : next.slice(0, stops.next().value)) {
          told.push(each.event.id);
          progress = each.progress;
        }
      }
      expect(told.toSorted()).toEqual(log.map(({ id }) => id).toSorted());
    }),
  );
});

it('finishes the batch that was begun before it goes on', () => {
  const [first, second, third] = [
    snapshotOf([], [100, 101]),
    snapshotOf([101], [100, 101]),
    snapshotOf([100, 101], [100, 101]),
  ];
  const log = [eventAt(1, 100), eventAt(2, 101), eventAt(3, 101)];
  const begun: Progress = { before: first, after: second, lastId: 2n, owesSummary: false };
  const next = nextEvents(begun, missedBetween(log, first, third), third, () => false);
  expect(next.map(({ event }) => event.id)).toEqual(['3', '1']);
});

it('owes a summary from the event on after which it is owed', () => {
  const [first, last] = [snapshotOf([], [100]), snapshotOf([100], [100])];
  const log = [eventAt(1, 100), eventAt(2, 100), eventAt(3, 100)];
  const next = nextEvents(upTo(first), log, last, ({ id }) => id === '2');
  expect(next.map(({ progress }) => progress.owesSummary)).toEqual([false, true, true]);
});
