import { expect, it } from 'vitest';
import { SharedRead } from './shared-read.ts';

const atOnce = { everyMs: 0, withinMs: 60_000 };

it('is one reading for all who ask meanwhile, and never one that began before they asked', async () => {
  let written = 0;
  let readings = 0;
  const shared = new SharedRead(async () => {
    readings += 1;
    const seen = written;
    await new Promise((resolve) => setImmediate(resolve));
    return seen;
  }, atOnce);

  const asked = Array.from({ length: 50 }, () => shared.ask());
  expect(await Promise.all(asked)).toEqual(Array(50).fill(0));
  expect(readings).toBe(1);

  const running = shared.ask();
  while (readings < 2) await new Promise((resolve) => setImmediate(resolve));
  written = 1;
  const late = Array.from({ length: 50 }, () => shared.ask());
  expect(await running).toBe(0);
  expect(await Promise.all(late)).toEqual(Array(50).fill(1));
  expect(readings).toBe(3);
});

it('leaves some time between readings', async () => {
  const begun: number[] = [];
  const shared = new SharedRead(async () => void begun.push(performance.now()), { everyMs: 50, withinMs: 60_000 });
  for (let reading = 0; reading < 3; reading += 1) await shared.ask();
  // Timers count whole milliseconds.
  expect(begun[1]! - begun[0]!).toBeGreaterThan(48);
  expect(begun[2]! - begun[1]!).toBeGreaterThan(48);
});

it('goes on after a reading that failed, of which all hear who asked for it', async () => {
  let isAway = true;
  const shared = new SharedRead(async () => {
    if (isAway) throw new Error('Away');
    return 'here';
  }, atOnce);
  const results = await Promise.allSettled([shared.ask(), shared.ask()]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  isAway = false;
  expect(await shared.ask()).toBe('here');
});

it('gives up a reading that has no answer, and reads anew for who asks then', async () => {
  let isHung = true;
  const shared = new SharedRead(() => (isHung ? new Promise<string>(() => undefined) : Promise.resolve('here')), {
    everyMs: 0,
    withinMs: 100,
  });
  const asked = [shared.ask(), shared.ask()];
  const refusals = await Promise.allSettled(asked);
  expect(refusals.map((each) => each.status === 'rejected' && String(each.reason))).toEqual(
    Array(2).fill('Error: There was no answer in 100 ms.'),
  );
  isHung = false;
  expect(await shared.ask()).toBe('here');
});
