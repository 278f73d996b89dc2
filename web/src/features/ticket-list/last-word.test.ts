import { expect, it } from 'vitest';
import { lastWord } from './last-word.ts';

const message = (side: 'CUSTOMER' | 'TEAM' | 'SYSTEM', name: string, id: string | null = name) => ({
  author: { side, name, person: id ? { id } : null },
});

it('says who opened a ticket nobody has answered', () => {
  expect(lastWord({ messageCount: 1, lastMessage: message('CUSTOMER', 'Ada') }, 'Ada')).toBe('Opened by you');
  expect(lastWord({ messageCount: 1, lastMessage: message('CUSTOMER', 'Ada') }, 'Bea')).toBe('Opened by Ada');
});

it('says who replied last', () => {
  expect(lastWord({ messageCount: 2, lastMessage: message('TEAM', 'Support Team', null) }, 'Ada')).toBe(
    'Support Team replied',
  );
  expect(lastWord({ messageCount: 3, lastMessage: message('CUSTOMER', 'Ada') }, 'Ada')).toBe('You replied');
});

it('does not take an automatic answer for a person’s', () => {
  expect(lastWord({ messageCount: 2, lastMessage: message('SYSTEM', 'Parley', null) }, 'Ada')).toBe(
    'Answered automatically',
  );
});
