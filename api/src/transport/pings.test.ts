import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Pings } from './pings.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('pings each peer once in a round, and none that has left', () => {
  const pings = new Pings(10);
  const times = new Map<string, number[]>();
  const peer = (name: string) => ({ ping: () => void times.set(name, [...(times.get(name) ?? []), Date.now()]) });
  const start = Date.now();
  pings.add(peer('first'));
  vi.advanceTimersByTime(4_000);
  pings.add(peer('second'));
  const leave = pings.add(peer('third'));
  vi.advanceTimersByTime(12_000);
  leave();
  vi.advanceTimersByTime(9_000);
  pings.stop();
  vi.advanceTimersByTime(60_000);
  const seconds = (name: string) => times.get(name)?.map((time) => (time - start) / 1_000);
  expect({ first: seconds('first'), second: seconds('second'), third: seconds('third') }).toEqual({
    first: [10, 20],
    second: [14, 24],
    third: [14],
  });
});
