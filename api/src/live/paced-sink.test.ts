import { expect, it } from 'vitest';
import { Reader } from '../../test/subscriptions.ts';
import { Backlog } from './backlog.ts';
import { PacedSink } from './paced-sink.ts';
import { nowhere, SharedResult } from './shared-result.ts';

const bound = 1024 * 1024;
const result = (bytes: number) => new SharedResult({ data: { text: 'x'.repeat(bytes) } }, nowhere);

/** The subscriptions of a reader who follows many things on one connection, and has stopped to read. */
function stalledSinks(count: number) {
  const backlog = new Backlog();
  const readers = Array.from({ length: count }, () => new Reader(backlog));
  for (const reader of readers) reader.isFull = true;
  const sender = { sent: () => undefined, finished: () => undefined };
  return { backlog, readers, sinks: readers.map((reader) => new PacedSink(reader, sender)) };
}

it('many subscriptions of a reader who has stopped keep no more for them than one may', () => {
  const { backlog, sinks } = stalledSinks(200);
  const text = result(100_000);
  let most = 0;
  let refused = 0;
  for (let event = 0; event < 5; event += 1) {
    for (const sink of sinks) {
      const isKept = sink.send(text);
      most = Math.max(most, backlog.bytes);
      if (isKept) continue;
      refused += 1;
      sink.drop();
    }
  }
  expect(refused).toBeGreaterThan(900);
  expect(most).toBeLessThanOrEqual(bound + text.bytes);
  expect(backlog.bytes).toBeLessThanOrEqual(bound);
  // The end of each waits too, in the place of what was dropped.
  for (const sink of sinks) sink.finish(result(100));
  expect(backlog.bytes).toBe(200 * result(100).bytes);
});

it('what has been read, dropped or left is held against nobody', () => {
  const { backlog, readers, sinks } = stalledSinks(3);
  const [reads, drops, leaves] = [sinks[0]!, sinks[1]!, sinks[2]!];
  for (const sink of sinks) expect(sink.send(result(300_000))).toBe(true);
  leaves.close();
  drops.drop();
  expect(reads.send(result(600_000))).toBe(true);
  expect(backlog.isTooMuch).toBe(false);
  expect(drops.send(result(300_000))).toBe(false);
  drops.drop();
  readers[0]!.goOn();
  expect(readers[0]!.received).toHaveLength(2);
  expect(backlog.bytes).toBe(0);
});

it('another connection has a bound of its own', () => {
  const one = stalledSinks(1);
  const other = stalledSinks(1);
  expect(one.sinks[0]!.send(result(2 * bound))).toBe(false);
  expect(other.sinks[0]!.send(result(100_000))).toBe(true);
});
