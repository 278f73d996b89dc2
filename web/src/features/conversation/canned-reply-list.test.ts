import { describe, expect, it } from 'vitest';
import { findReplies } from './canned-reply-list.ts';

const reply = (shortcut: string, title: string, text = '') => ({ shortcut, title, body: { text } });
const replies = [
  reply('details', 'Ask for details of a technical problem'),
  reply('incident', 'Incident: we know about it'),
  reply('invoice', 'Invoice corrected', 'The incident is over.'),
  reply('solved', 'Solved, and what to do if it comes back', 'We are glad.'),
];
const found = (typed: string) => findReplies(replies, typed).map(({ shortcut }) => shortcut);

describe('canned replies', () => {
  it('are all there before anything is typed', () => {
    expect(found('')).toEqual(['details', 'incident', 'invoice', 'solved']);
    expect(found('/')).toHaveLength(4);
  });

  it('are found by shortcut, title and text, the surest first', () => {
    expect(found('in')).toEqual(['incident', 'invoice']);
    expect(found('INCIDENT')).toEqual(['incident', 'invoice']);
    expect(found('technical')).toEqual(['details']);
    expect(found('glad')).toEqual(['solved']);
    expect(found('zebra')).toEqual([]);
  });
});
