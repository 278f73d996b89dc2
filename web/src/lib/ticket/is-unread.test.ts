import { expect, it } from 'vitest';
import { isUnread } from './is-unread.ts';

const by = (personId: string | null) => ({
  lastMessage: { createdAt: '2026-03-12T10:00:00.000Z', author: { person: personId ? { id: personId } : null } },
});
const before = Date.parse('2026-03-12T09:00:00.000Z');
const after = Date.parse('2026-03-12T11:00:00.000Z');

it('is unread while the newest message of somebody else has not been seen', () => {
  expect(isUnread(by('maya'), null, 'me')).toBe(true);
  expect(isUnread(by('maya'), before, 'me')).toBe(true);
  expect(isUnread(by('maya'), after, 'me')).toBe(false);
});

it('is unread too when the desk keeps the author’s name to itself', () => {
  expect(isUnread(by(null), before, 'me')).toBe(true);
});

it('is never unread for what one wrote oneself, nor without a message', () => {
  expect(isUnread(by('me'), null, 'me')).toBe(false);
  expect(isUnread({ lastMessage: null }, null, 'me')).toBe(false);
});
