import { describe, expect, it } from 'vitest';
import { type Entry, entryWords } from './entry-words.ts';

const maya = { side: 'TEAM', name: 'Maya', person: { id: 'maya' } } as const;
const tomas = { id: 'tomas', name: 'Tomas' };
const words = (entry: Entry, readerId = 'reader') => entryWords(entry, readerId);

describe('an entry between messages', () => {
  it('tells a change of status in the words of the desk', () => {
    const entry: Entry = { __typename: 'StatusChange', author: maya, fromLabel: 'Open', toLabel: 'In Progress' };
    expect(words(entry)).toBe('Maya changed the status from Open to In Progress');
    expect(words(entry, 'maya')).toBe('You changed the status from Open to In Progress');
  });

  it('blames nobody for what happens by itself', () => {
    const author = { side: 'SYSTEM', name: 'Parley' } as const;
    expect(words({ __typename: 'StatusChange', author, fromLabel: 'Resolved', toLabel: 'Closed' })).toBe(
      'The status changed from Resolved to Closed',
    );
  });

  it('tells who took a ticket, gave it to whom, or gave it back', () => {
    expect(words({ __typename: 'AssignmentChange', author: maya, assignee: { id: 'maya', name: 'Maya' } })).toBe(
      'Maya took this on',
    );
    const given: Entry = { __typename: 'AssignmentChange', author: maya, assignee: tomas };
    expect(words(given)).toBe('Maya assigned this to Tomas');
    expect(words(given, 'tomas')).toBe('Maya assigned this to you');
    expect(words({ __typename: 'AssignmentChange', author: maya, assignee: null })).toBe('Maya unassigned this');
  });

  it('tells a change of priority, though one of the two is gone from the desk', () => {
    expect(
      words({ __typename: 'PriorityChange', author: maya, fromPriority: { label: 'Low' }, toPriority: null }),
    ).toBe('Maya changed the priority from Low to a former one');
  });

  it('tells a change of type', () => {
    const labels = { fromType: { label: 'Bug Report' }, toType: { label: 'General Inquiry' } };
    expect(words({ __typename: 'TypeChange', author: maya, ...labels })).toBe(
      'Maya changed this from Bug Report to General Inquiry',
    );
  });

  it('does not name an agent whom the API does not name', () => {
    const author = { side: 'TEAM', name: 'Support Team', person: null } as const;
    expect(words({ __typename: 'StatusChange', author, fromLabel: 'Open', toLabel: 'Resolved' })).toBe(
      'Support Team changed the status from Open to Resolved',
    );
  });
});
