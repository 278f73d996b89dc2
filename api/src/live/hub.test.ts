import { expect, it, vi } from 'vitest';
import { logEvent } from '../../test/log-event.ts';
import { Hub } from './hub.ts';
import { reachedAll } from './progress.ts';
import { type LiveOperation, SharedExecution, type Subscriber } from './shared-execution.ts';
import { parseSnapshot } from './snapshot.ts';

const [before, after] = [parseSnapshot('10:10:')!, parseSnapshot('11:11:')!];

const executionOf = (stream: Pick<LiveOperation, 'toPayload' | 'moments'>) => (key: string) =>
  new SharedExecution({
    key,
    listening: { topics: ['ticket:1', 'ticket-team:1'], audience: { kind: 'anybody' } },
    operation: { key, ...stream, execute: async (event) => ({ data: { ...event } }) },
    snapshot: before,
    failure: () => ({ errors: [] }),
    now: () => new Date(0),
  });

/** Of a session that was not prolonged. */
const isGone = async () => null;

function listener() {
  const told: unknown[] = [];
  const subscriber: Subscriber = {
    receive: ({ result }) => void told.push(result.data?.of),
    restart: () => undefined,
    accessChanged: () => undefined,
  };
  return { told, subscriber };
}

it('a session’s end reaches once who depends on it, and not who has left', () => {
  const hub = new Hub(isGone);
  const ended: string[] = [];
  const dependent = (name: string) => ({ sessionEnded: () => void ended.push(name) });
  const [left, stays] = [dependent('left'), dependent('stays')];
  const follow = (one: typeof left) => hub.sessions.follow('session:1', new Date(60_000), new Date(0), one);
  follow(left);
  follow(stays);
  hub.sessions.leave('session:1', left);
  const event = logEvent({ type: 'SESSION_ENDED', topics: ['session:1'] });
  hub.deliver({ before, after, events: [event, event] });
  expect(ended).toEqual(['stays']);
});

it('a session that is not signed out ends when it expires, by the latest that is known of it', async () => {
  const { sessions } = new Hub(isGone);
  const ended: string[] = [];
  const follow = (name: string, milliseconds: number) =>
    sessions.follow('session:1', new Date(milliseconds), new Date(0), { sessionEnded: () => void ended.push(name) });
  const start = performance.now();
  follow('first', 50);
  follow('second', 400);
  follow('third', 50);
  await expect.poll(() => ended).toEqual(['first', 'second', 'third']);
  expect(performance.now() - start).toBeGreaterThan(350);
});

it('a session of 30 days lasts for all of them, which is longer than a timer can', async () => {
  vi.useFakeTimers();
  const day = 24 * 60 * 60 * 1000;
  const { sessions } = new Hub(isGone);
  const sessionEnded = vi.fn();
  const dependent = { sessionEnded };
  sessions.follow('session:1', new Date(30 * day), new Date(0), dependent);
  await vi.advanceTimersByTimeAsync(29 * day);
  expect(sessionEnded).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(day);
  expect(sessionEnded).toHaveBeenCalledOnce();
  vi.useRealTimers();
});

it('a session that was prolonged meanwhile lasts until it expires then, also while nobody can say whether it was', async () => {
  vi.useFakeTimers();
  const answers = [new Error('The database is away.'), new Date(10_000), new Date(10_000)];
  const { sessions } = new Hub(async () => {
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer ?? null;
  });
  const sessionEnded = vi.fn();
  sessions.follow('session:1', new Date(5_000), new Date(0), { sessionEnded });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sessionEnded).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1_500);
  expect(sessionEnded).toHaveBeenCalledOnce();
  vi.useRealTimers();
});

it('an execution gets an event once, however many of its topics it has, and lasts until its last subscriber leaves', async () => {
  const hub = new Hub(isGone);
  const make = executionOf({ toPayload: async ({ id }) => ({ type: 'Told', of: id }) });
  const execution = hub.executionFor('a', make);
  expect(hub.executionFor('a', make)).toBe(execution);
  const { told, subscriber } = listener();
  execution.add(subscriber);
  hub.deliver({ before, after, events: [logEvent({ topics: ['ticket:1', 'ticket-team:1'] })] });
  await expect.poll(() => told.length).toBe(1);

  hub.leave(execution, subscriber);
  expect(hub.executionFor('a', make)).not.toBe(execution);
});

it('what holds at this moment is told when it is another, and once more if somebody who came was told another', async () => {
  const hub = new Hub(isGone);
  let now = 'nobody';
  const moment = () => ({ type: 'Moment', of: now });
  const execution = hub.executionFor('a', executionOf({ toPayload: async () => null, moments: [moment] }));
  const { told, subscriber } = listener();
  execution.add(subscriber);
  const become = (of: string) => {
    now = of;
    hub.momentChanged('ticket:1');
  };
  become('nobody');
  become('Maya');
  await expect.poll(() => told).toEqual(['Maya']);

  now = 'Maya and Tomas';
  const [said] = execution.sayMoments(reachedAll(after));
  expect((await said)?.result.data?.of).toBe('Maya and Tomas');
  become('Maya');
  await expect.poll(() => told).toEqual(['Maya', 'Maya']);
  become('Maya');
  become('nobody');
  await expect.poll(() => told).toEqual(['Maya', 'Maya', 'nobody']);
});

it('of several things that hold at this moment only those are told that are another', async () => {
  const hub = new Hub(isGone);
  const now = { answer: 'Yes', presence: 'nobody' };
  const moments = [() => ({ of: now.answer }), () => ({ of: now.presence })];
  const execution = hub.executionFor('a', executionOf({ toPayload: async () => null, moments }));
  const { told, subscriber } = listener();
  execution.add(subscriber);
  const said = await Promise.all(execution.sayMoments(reachedAll(after)));
  expect(said.map(({ result }) => result.data?.of)).toEqual(['Yes', 'nobody']);
  now.answer = 'Yes, of course';
  hub.momentChanged('ticket:1');
  await expect.poll(() => told).toEqual(['Yes, of course']);
  Object.assign(now, { answer: 'Yes, of course.', presence: 'Maya' });
  hub.momentChanged('ticket:1');
  await expect.poll(() => told).toEqual(['Yes, of course', 'Yes, of course.', 'Maya']);
});
