import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { maxTextBytes } from './bus.ts';
import { GrowingAnswers } from './growing-answers.ts';
import type { LogEvent } from './log-reader.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const chatId = '0197a000-0000-7000-8000-000000000001';

/** Two nodes, of which each hears the other. */
function twoNodes(judge: () => Promise<boolean> = async () => true) {
  const shown: (string | null | undefined)[] = [];
  const told: string[] = [];
  const logger = { warn: () => undefined };
  const there = new GrowingAnswers({ onChange: (id) => shown.push(there.at(id)), judge, logger });
  const here = new GrowingAnswers({ onChange: () => undefined, judge, logger });
  here.start(async (texts) => {
    for (const text of texts) {
      told.push(text);
      expect(there.hear(text)).toBe(true);
    }
  });
  there.start(async () => undefined);
  return { here, there, shown, told };
}

const changed: LogEvent = {
  ...{ id: '1', xid: 1n, type: 'CHAT_CHANGED', topics: [], ticketId: null, chatId, threadItemId: null },
  ...{ actorId: null, changed: [], occurredAt: new Date() },
};

it('is told whole each time, five times a second at most, on every node', async () => {
  const { here, there, shown, told } = twoNodes();
  const answer = here.begin(chatId, 1);
  let text = '';
  for (let index = 0; index < 100; index += 1) {
    text += `${index} `;
    answer.grow(text);
    await vi.advanceTimersByTimeAsync(10);
  }
  await vi.advanceTimersByTimeAsync(200);
  expect(told.length).toBeGreaterThanOrEqual(5);
  expect(told.length).toBeLessThanOrEqual(7);
  expect([here.at(chatId), there.at(chatId)]).toEqual([text, text]);
  for (const each of shown) expect(text.startsWith(each ?? 'nothing')).toBe(true);
});

it('is taken back once the chat has its message, and stays away', async () => {
  const { here, there } = twoNodes(async () => false);
  const answer = here.begin(chatId, 1);
  answer.grow('Yes');
  await vi.advanceTimersByTimeAsync(200);
  for (const node of [here, there]) node.doubt([changed]);
  expect([here.at(chatId), there.at(chatId)]).toEqual([null, null]);
  await vi.advanceTimersByTimeAsync(0);
  expect(answer.signal.aborted).toBe(true);
  answer.grow('Yes, of course');
  await vi.advanceTimersByTimeAsync(10_000);
  expect([here.at(chatId), there.at(chatId)]).toEqual([undefined, undefined]);
});

it('shows nothing while it is not known whether it is still awaited, and goes on when it is', async () => {
  let tell: (isAwaited: boolean) => void = () => undefined;
  const { here, there } = twoNodes(
    () =>
      new Promise((resolve) => {
        tell = resolve;
      }),
  );
  const answer = here.begin(chatId, 1);
  answer.grow('Yes');
  await vi.advanceTimersByTimeAsync(200);
  for (const node of [here, there]) node.doubt([changed]);
  answer.grow('Yes, of');
  await vi.advanceTimersByTimeAsync(1_000);
  expect([here.at(chatId), there.at(chatId)]).toEqual([null, null]);
  tell(true);
  await vi.advanceTimersByTimeAsync(200);
  expect([here.at(chatId), there.at(chatId)]).toEqual(['Yes, of', 'Yes, of']);
  answer.end();
  await vi.advanceTimersByTimeAsync(3_000);
  expect([here.at(chatId), there.at(chatId)]).toEqual([null, null]);
});

it('shows nothing before all that is asked about it is answered', async () => {
  const answers: ((isAwaited: boolean) => void)[] = [];
  const { here } = twoNodes(() => new Promise((resolve) => answers.push(resolve)));
  here.begin(chatId, 1).grow('Yes');
  await vi.advanceTimersByTimeAsync(200);
  for (const events of [[changed], [changed]]) here.doubt(events);
  answers[0]!(true);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(here.at(chatId)).toBeNull();
  answers[1]!(true);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(here.at(chatId)).toBe('Yes');
});

it('is given up by the next question of the same chat', async () => {
  const { here } = twoNodes();
  const first = here.begin(chatId, 1);
  first.grow('First');
  await vi.advanceTimersByTimeAsync(200);
  const second = here.begin(chatId, 2);
  expect(first.signal.aborted).toBe(true);
  second.grow('Second');
  await vi.advanceTimersByTimeAsync(200);
  first.end();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(here.at(chatId)).toBe('Second');
});

it('goes with a node that is heard no more', async () => {
  const { here, there } = twoNodes();
  here.begin(chatId, 1).grow('Yes');
  await vi.advanceTimersByTimeAsync(200);
  expect(there.at(chatId)).toBe('Yes');
  await vi.advanceTimersByTimeAsync(30_000);
  expect(there.at(chatId)).toBeUndefined();
});

it('is no more than the bus takes, and what the bus has for others is left to them', async () => {
  const { here, there, told } = twoNodes();
  here.begin(chatId, 1).grow(`\u0000${'€'.repeat(20_000)}`);
  await vi.advanceTimersByTimeAsync(200);
  expect(Buffer.byteLength(told[0]!)).toBeLessThanOrEqual(maxTextBytes);
  expect(there.at(chatId)).toMatch(/^€{2000,}$/);
  expect(there.hear(`${chatId} ${chatId} TV`)).toBe(false);
});
