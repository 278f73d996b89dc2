import { pino } from 'pino';
import { expect, it } from 'vitest';
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
