import { expect, it } from 'vitest';
import { maxTextBytes } from './bus.ts';
import { fromText, type PlaceNews, toTexts } from './presence-text.ts';

const personId = crypto.randomUUID();
const [spot, chat] = [`ticket:${crypto.randomUUID()}`, `chat:${crypto.randomUUID()}`] as const;

it('is read as it was written, whatever is done', () => {
  const news: PlaceNews[] = [
    { spot, personId, doing: { side: 'TEAM', activity: 'VIEWING' } },
    { spot: chat, personId, doing: { side: 'TEAM', activity: 'NOTING' } },
    { spot, personId, doing: { side: 'CUSTOMER', activity: 'REPLYING' } },
    { spot, personId, doing: null },
  ];
  const [text, ...more] = toTexts(news);
  expect(more).toEqual([]);
  expect(fromText(text!)).toEqual(news);
});

it('is as few texts as the bus takes', () => {
  const news = Array.from({ length: 1_000 }, (): PlaceNews => ({ spot, personId: crypto.randomUUID(), doing: null }));
  const texts = toTexts(news);
  expect(Math.max(...texts.map((text) => Buffer.byteLength(text)))).toBeLessThanOrEqual(maxTextBytes);
  expect(texts.length).toBeLessThan(12);
  expect(texts.flatMap(fromText)).toEqual(news);
});

it('leaves out what another version may say', () => {
  const lines = [
    'hello',
    '',
    `${spot} ${personId}`,
    `${spot} ${personId} TX`,
    `${spot} x TV`,
    `x ${personId} -`,
    `${spot.slice('ticket:'.length)} ${personId} -`,
    `${spot.replace('ticket', 'desk')} ${personId} -`,
  ];
  expect(fromText([...lines, `${spot} ${personId} -`].join('\n'))).toEqual([{ spot, personId, doing: null }]);
});
