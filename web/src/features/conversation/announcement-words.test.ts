import { expect, it } from 'vitest';
import { announcementWords } from './announcement-words.ts';

const from = (...authors: string[]) => authors.map((author) => ({ author, text: undefined }));

it('says whose message has come in', () => {
  expect(announcementWords(from('Maya'))).toBe('New message from Maya');
});

it('says several in one sentence, each name once', () => {
  expect(announcementWords(from('Maya', 'Maya'))).toBe('2 new messages from Maya');
  expect(announcementWords(from('Maya', 'Tomas', 'Maya', 'Parley'))).toBe('4 new messages from Maya, Tomas and Parley');
});

it('reads out what was said where people talk', () => {
  expect(announcementWords([{ author: 'Maya', text: 'Here it is.' }])).toBe('Maya: Here it is.');
  const both = [
    { author: 'Support', text: 'A person is with you.' },
    { author: 'Maya', text: 'Hello.' },
  ];
  expect(announcementWords(both)).toBe('Support: A person is with you.\nMaya: Hello.');
});
