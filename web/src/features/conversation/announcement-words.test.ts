import { expect, it } from 'vitest';
import { announcementWords } from './announcement-words.ts';

it('says whose message has come in', () => {
  expect(announcementWords(['Maya'])).toBe('New message from Maya');
});

it('says several in one sentence, each name once', () => {
  expect(announcementWords(['Maya', 'Maya'])).toBe('2 new messages from Maya');
  expect(announcementWords(['Maya', 'Tomas', 'Maya', 'Parley'])).toBe('4 new messages from Maya, Tomas and Parley');
});
