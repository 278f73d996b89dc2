import { expect, it } from 'vitest';
import { Hub } from './hub.ts';
import type { LogEvent } from './log-reader.ts';
import { parseSnapshot } from './snapshot.ts';
import { Subscription } from './subscription.ts';

const [before, after] = [parseSnapshot('10:10:')!, parseSnapshot('11:11:')!];

const logEvent = (change: Partial<LogEvent>): LogEvent => ({
  id: '1',
  xid: 10n,
  type: 'TICKET_CHANGED',
  topics: ['ticket:1'],
  ticketId: '1',
  threadItemId: null,
  actorId: null,
  changed: [],
  occurredAt: new Date(0),
  ...change,
});

it('a session’s end reaches who listens, also when one that left before says so once more', () => {
  const hub = new Hub();
  const leave = hub.onSessionEnded('1', () => undefined);
  leave();
  let ended = 0;
  hub.onSessionEnded('1', () => {
    ended += 1;
  });
  leave();
  hub.deliver({ before, after, events: [logEvent({ type: 'SESSION_ENDED', topics: ['session:1'] })] });
  expect(ended).toBe(1);
});

it('who was signed out while what they missed was read hears none of it', async () => {
  const subscription = new Subscription(['ticket:1'], before);
  subscription.signedOut();
  subscription.replay([logEvent({})], before, after);
  expect(await subscription.take()).toEqual({ kind: 'signed-out' });
  expect(await subscription.take()).toBeNull();
});

it('who is to start over while what they missed was read hears only that', async () => {
  const subscription = new Subscription(['ticket:1'], before);
  subscription.restart('TOO_SLOW', after);
  subscription.replay([logEvent({})], before, after);
  expect(await subscription.take()).toMatchObject({ kind: 'resync', reason: 'TOO_SLOW' });
  expect(await subscription.take()).toBeNull();
});
