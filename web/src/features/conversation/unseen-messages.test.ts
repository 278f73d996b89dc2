import { describe, expect, it } from 'vitest';
import { newestMessageId, unseenMessages, whoWrote } from './unseen-messages.ts';

const item = (id: string, author: string | null = 'maya', __typename = 'Message') => ({
  __typename,
  id,
  audience: 'PUBLIC' as const,
  automatic: false,
  author: { name: author ?? 'Support Team', person: author === null ? null : { id: author } },
});
const unseen = (items: ReturnType<typeof item>[], lastSeenMessageId: string | null, hasEarlier = false) =>
  unseenMessages(items, { lastSeenMessageId, readerId: 'me', hasEarlier }).map(({ id }) => id);

describe('what came while somebody wrote', () => {
  it('is every later message of others, of a nameless team too', () => {
    expect(unseen([item('1'), item('2'), item('3', null)], '1')).toEqual(['2', '3']);
    expect(unseen([item('1'), item('2')], '2')).toEqual([]);
  });

  it('is neither what the writer sent from another tab nor what happened between messages', () => {
    expect(unseen([item('1'), item('2', 'me'), item('3', 'maya', 'StatusChange')], '1')).toEqual([]);
  });

  it('is nothing that the desk posted by itself', () => {
    expect(unseen([item('1'), { ...item('2', null), automatic: true }], '1')).toEqual([]);
  });

  it('is all that is loaded when the last one seen is further up', () => {
    expect(unseen([item('8'), item('9', 'me')], '1', true)).toEqual(['8']);
  });

  it('is not guessed when the last one seen was hidden, or there was none', () => {
    expect(unseen([item('1'), item('2')], 'hidden')).toEqual([]);
    expect(unseen([item('1')], null)).toEqual([]);
  });

  it('is told with each author once, and notes as what they are', () => {
    const reply = item('1', 'Maya Lind');
    const note = { ...item('2', 'Piotr Zieliński'), audience: 'INTERNAL' as const };
    expect(whoWrote([reply, item('3', null), reply])).toBe('Maya Lind and Support Team replied');
    expect(whoWrote([note])).toBe('Piotr Zieliński added a note');
    expect(whoWrote([note, note])).toBe('Piotr Zieliński added notes');
    expect(whoWrote([reply, note])).toBe('Maya Lind and Piotr Zieliński wrote');
  });

  it('counts from the newest message, whoever wrote it', () => {
    expect(newestMessageId([item('1'), item('2', 'me'), item('3', 'maya', 'StatusChange')])).toBe('2');
    expect(newestMessageId([])).toBeNull();
  });
});
