import { describe, expect, it } from 'vitest';
import { firstUnseen, newestTime, type Readable } from './look.ts';

const at = (minute: number) => Date.UTC(2026, 2, 1, 12, minute);
const item = (minute: number, personId: string | null, __typename = 'Message'): Readable => ({
  __typename,
  id: `${minute}`,
  createdAt: new Date(at(minute)).toISOString(),
  author: { side: 'TEAM', person: personId === null ? null : { id: personId } },
});
const unseen = (items: Readable[], since: number, until: number) =>
  firstUnseen(items, { since: at(since), until: at(until) }, 'me');

describe('what is new since the last look', () => {
  it('begins with the first message of others after it', () => {
    expect(unseen([item(1, 'maya'), item(3, 'maya'), item(4, 'maya')], 1, 4)).toBe('3');
  });

  it('begins with somebody whom the desk does not name, too', () => {
    expect(unseen([item(1, 'maya'), item(3, null)], 1, 3)).toBe('3');
  });

  it('is neither what one wrote oneself nor what happened between messages', () => {
    expect(unseen([item(2, 'me'), item(3, 'maya', 'StatusChange'), item(4, 'maya')], 1, 4)).toBe('4');
    expect(unseen([item(2, 'me')], 1, 2)).toBeUndefined();
  });

  it('is not what comes in while one looks', () => {
    expect(unseen([item(1, 'maya'), item(5, 'maya')], 1, 4)).toBeUndefined();
  });

  it('goes on with the next message when the first one is taken away', () => {
    expect(unseen([item(1, 'maya'), item(4, 'maya')], 1, 4)).toBe('4');
  });
});

it('is newest by its time, and an empty thread has no newest', () => {
  expect(newestTime([item(1, 'maya'), item(3, 'me', 'StatusChange')])).toBe(at(3));
  expect(newestTime([])).toBe(Number.NEGATIVE_INFINITY);
});
