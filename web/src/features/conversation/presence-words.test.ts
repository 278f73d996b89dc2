import { expect, it } from 'vitest';
import type { PresenceActivity } from '@/gql/graphql.ts';
import { presenceWords } from './presence-words.ts';

const there = (people: Record<string, PresenceActivity>, supportIsTyping = false) => ({
  supportIsTyping,
  people: Object.entries(people).map(([name, activity]) => ({ person: { id: name.toLowerCase(), name }, activity })),
});
const team = { personId: 'me', side: 'TEAM' } as const;
const customer = { personId: 'me', side: 'CUSTOMER' } as const;

it('is nothing while nobody else is there', () => {
  expect(presenceWords(there({ Me: 'REPLYING' }), team)).toEqual({ writing: '', viewing: '' });
});

it('tells the team who replies, who writes a note and who looks', () => {
  const people = there({ Maya: 'REPLYING', Tomas: 'NOTING', Mira: 'VIEWING', Noor: 'VIEWING', Me: 'VIEWING' }, true);
  expect(presenceWords(people, team)).toEqual({
    writing: 'Maya is replying… · Tomas is writing a note…',
    viewing: 'Mira and Noor are viewing',
  });
});

it('counts those who are more than two', () => {
  expect(presenceWords(there({ Maya: 'VIEWING', Tomas: 'VIEWING', Mira: 'VIEWING' }), team).viewing).toBe(
    'Maya and 2 others are viewing',
  );
});

it('tells customers that support is typing, and which colleague', () => {
  expect(presenceWords(there({}, true), customer).writing).toBe('Support is typing…');
  expect(presenceWords(there({ Noor: 'REPLYING', Me: 'REPLYING' }, true), customer).writing).toBe(
    'Support and Noor are typing…',
  );
});
