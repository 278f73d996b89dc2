import { expect, it } from 'vitest';
import { maxTextBytes } from './bus.ts';
import { fromText, type PlaceNews, toTexts } from './presence-text.ts';

const [ticketId, personId] = [crypto.randomUUID(), crypto.randomUUID()];

it('is read as it was written, whatever is done', () => {
  const news: PlaceNews[] = [
    { ticketId, personId, doing: { side: 'TEAM', activity: 'VIEWING' } },
    { ticketId, personId, doing: { side: 'TEAM', activity: 'NOTING' } },
    { ticketId, personId, doing: { side: 'CUSTOMER', activity: 'REPLYING' } },
    { ticketId, personId, doing: null },
  ];
  const [text, ...more] = toTexts(news);
  expect(more).toEqual([]);
  expect(fromText(text!)).toEqual(news);
});

it('is as few texts as the bus takes', () => {
  const news = Array.from(
    { length: 1_000 },
    (): PlaceNews => ({ ticketId, personId: crypto.randomUUID(), doing: null }),
  );
  const texts = toTexts(news);
  expect(Math.max(...texts.map((text) => Buffer.byteLength(text)))).toBeLessThanOrEqual(maxTextBytes);
  expect(texts.length).toBeLessThan(12);
  expect(texts.flatMap(fromText)).toEqual(news);
});

it('leaves out what another version may say', () => {
  const lines = [
    'hello',
    '',
    `${ticketId} ${personId}`,
    `${ticketId} ${personId} TX`,
    `${ticketId} x TV`,
    `x ${personId} -`,
  ];
  expect(fromText([...lines, `${ticketId} ${personId} -`].join('\n'))).toEqual([{ ticketId, personId, doing: null }]);
});
