import { afterEach, describe, expect, it } from 'vitest';
import { setReaderZone } from '@/lib/time/reader-zone.ts';
import { absenceWords, endWords, patienceWords, placeWords, whoAnswers, zoneWords } from './chat-words.ts';

afterEach(() => setReaderZone(null));

describe('the words of a chat', () => {
  it('say who answers, by name where the desk shows it', () => {
    expect(whoAnswers({ state: 'ASSISTANT' })).toBe('The assistant answers.');
    expect(whoAnswers({ state: 'HUMAN', agent: { name: 'Maya Lind' } })).toBe('Maya Lind is with you.');
    expect(whoAnswers({ state: 'HUMAN', agent: null })).toBe('A person of the team is with you.');
  });

  it('say the place in the queue, the first in words', () => {
    expect([1, 2, null].map(placeWords)).toEqual([
      'You are next.',
      'You are number 2 in the queue.',
      'You are in the queue.',
    ]);
  });

  it('say until when somebody is waited for, by the reader’s clock', () => {
    setReaderZone('Asia/Tokyo');
    expect(patienceWords('2026-11-23T09:10:00Z')).toContain('by 18:10,');
  });

  it('ask for words where there are none yet', () => {
    expect(patienceWords(null)).toBe('You can write meanwhile what it is about.');
    expect(absenceWords(false)).toContain('Write what it is about first');
    expect(absenceWords(true)).toContain('it becomes a ticket');
  });

  it('say why it is over, and that a ticket has it all', () => {
    expect(endWords('ENDED', 'IDLE')).toBe('This chat has ended, as nobody wrote for half an hour.');
    expect(endWords('TICKET', 'UNANSWERED')).toBe(
      'Nobody could come within ten minutes, so this chat is a ticket. The ticket has everything that was written here, ' +
        'and we answer you there.',
    );
  });

  it('name the zone of the team to those who are in another', () => {
    const now = Date.parse('2026-07-01T10:05:00Z');
    expect(zoneWords('Europe/Berlin', 'Europe/Berlin', now)).toBeUndefined();
    expect(zoneWords('America/New_York', 'Europe/Berlin', now)).toBe(
      'The hours are those of America/New York, where it is 06:05 now.',
    );
  });
});
