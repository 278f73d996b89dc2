// @vitest-environment jsdom
import type { ExecutionResult } from 'graphql';
import { expect, test } from 'vitest';
import { type EventLog, eventLog } from './event-log.ts';

const event = (typename: string, id: string): ExecutionResult => ({
  data: { ticketEvents: { __typename: typename, id } },
});

async function* streamOf(...results: ExecutionResult[]) {
  yield* results;
}

/** The ids that are shown after the last result. */
async function shownAfter(...results: ExecutionResult[]): Promise<unknown[]> {
  let shown: EventLog['events'] = [];
  for await (const { events } of eventLog(streamOf(...results))) shown = events;
  return shown.map(({ data }) => (data!.ticketEvents as { id: string }).id);
}

test('what a stream has told stays, newest first', async () => {
  expect(await shownAfter(event('MessagePosted', '1'), event('TicketChanged', '2'))).toEqual(['2', '1']);
});

test('an event that comes again is shown once', async () => {
  expect(
    await shownAfter(event('MessagePosted', '1'), event('MessagePosted', '2'), event('MessagePosted', '1')),
  ).toEqual(['2', '1']);
});

test('heartbeats in a row are one, the last', async () => {
  const beats = [event('Heartbeat', '2'), event('Heartbeat', '3'), event('Heartbeat', '4')];
  expect(
    await shownAfter(event('MessagePosted', '1'), ...beats, event('MessagePosted', '5'), event('Heartbeat', '6')),
  ).toEqual(['6', '5', '4', '1']);
});

test('results without an id, such as errors, are all shown', async () => {
  const refused: ExecutionResult = { errors: [], data: null };
  let shown = 0;
  for await (const { events } of eventLog(streamOf(refused, refused))) shown = events.length;
  expect(shown).toBe(2);
});

test('an error that ends a stream is shown above what it has told', async () => {
  async function* failing() {
    yield event('MessagePosted', '1');
    throw new CloseEvent('close', { code: 4401, reason: 'The session ended' });
  }
  const logs = [];
  for await (const log of eventLog(failing())) logs.push(log);
  expect(logs).toHaveLength(2);
  expect(Object.entries(JSON.parse(JSON.stringify(logs[1])))).toEqual([
    ['errors', [{ message: 'The socket closed: 4401 The session ended' }]],
    ['events', [event('MessagePosted', '1')]],
  ]);
});

test('only the newest hundred are shown', async () => {
  const ids = Array.from({ length: 120 }, (_, index) => String(index));
  const shown = await shownAfter(...ids.map((id) => event('MessagePosted', id)));
  expect(shown).toEqual(ids.slice(20).reverse());
});

test('stopping reaches a stream that waits', async () => {
  let stopped = () => {};
  const waiting: AsyncIterableIterator<ExecutionResult> = {
    next: () => new Promise((resolve) => (stopped = () => resolve({ done: true, value: undefined }))),
    return: async () => {
      stopped();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => waiting,
  };
  const log = eventLog(waiting);
  const next = log.next();
  await log.return?.();
  expect(await next).toEqual({ done: true, value: undefined });
});
