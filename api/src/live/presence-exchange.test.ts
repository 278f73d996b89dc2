import { pino } from 'pino';
import { expect, it } from 'vitest';
import { logEvent } from '../../test/log-event.ts';
import { topic } from './log.ts';
import type { Standpoint } from './presence.ts';
import { PresenceExchange } from './presence-exchange.ts';

const place = { source: 'socket', spot: 'ticket:1' as const, personId: 'maya' };

it('somebody whose access went while they said where they are is not there', async () => {
  const exchange = new PresenceExchange({
    onChange: () => undefined,
    judge: async () => null,
    logger: pino({ level: 'silent' }),
  });
  expect(await exchange.say({ ...place, side: 'TEAM', activity: 'VIEWING' })).toBe(false);
  expect(exchange.at('ticket:1')).toEqual([]);
  await exchange.stop();
});

it('somebody new is told to nobody before it is known what they may do, whatever else is heard of them', async () => {
  let answer: (standpoint: Standpoint) => void = () => undefined;
  let changes = 0;
  const exchange = new PresenceExchange({
    onChange: () => {
      changes += 1;
    },
    judge: () => new Promise((resolve) => (answer = resolve)),
    logger: pino({ level: 'silent' }),
  });
  const said = exchange.say({ ...place, side: 'TEAM', activity: 'REPLYING' });
  exchange.heard('socket');
  await expect.poll(() => changes).toBe(1);
  expect(exchange.at('ticket:1')).toEqual([]);
  answer({ side: 'TEAM', activities: ['VIEWING', 'NOTING', 'REPLYING'] });
  expect(await said).toBe(true);
  await expect.poll(() => changes).toBe(2);
  expect(exchange.at('ticket:1')).toEqual([{ personId: 'maya', side: 'TEAM', activity: 'REPLYING' }]);
  await exchange.stop();
});

it('an answer that was asked for before they were doubted lets them do nothing', async () => {
  const answers: ((standpoint: Standpoint) => void)[] = [];
  const exchange = new PresenceExchange({
    onChange: () => undefined,
    judge: () => new Promise((resolve) => answers.push(resolve)),
    logger: pino({ level: 'silent' }),
  });
  const said = exchange.say({ ...place, side: 'TEAM', activity: 'REPLYING' });
  const doubted = exchange.doubt([logEvent({ type: 'ACCESS_CHANGED', topics: [topic.person('maya')] })]);
  answers[0]!({ side: 'TEAM', activities: ['VIEWING', 'NOTING', 'REPLYING'] });
  expect(await said).toBe(true);
  expect(exchange.at('ticket:1')).toEqual([]);
  answers[1]!({ side: 'TEAM', activities: ['VIEWING', 'NOTING'] });
  await doubted;
  expect(exchange.at('ticket:1')).toEqual([{ personId: 'maya', side: 'TEAM', activity: 'VIEWING' }]);
  await exchange.stop();
});

it('somebody who has become a customer of the ticket meanwhile is there as that', async () => {
  const exchange = new PresenceExchange({
    onChange: () => undefined,
    judge: async () => ({ side: 'CUSTOMER', activities: ['VIEWING', 'REPLYING'] }),
    logger: pino({ level: 'silent' }),
  });
  expect(await exchange.say({ ...place, side: 'TEAM', activity: 'VIEWING' })).toBe(true);
  expect(exchange.at('ticket:1')).toEqual([{ personId: 'maya', side: 'CUSTOMER', activity: 'VIEWING' }]);
  await exchange.stop();
});
