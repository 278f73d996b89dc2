import { describe, expect, it } from 'vitest';
import type { RichTextValue } from '@/editor/rich-text-value.ts';
import { newDraft } from './ticket-draft.ts';
import { ticketProblems } from './ticket-problems.ts';

const vocabulary = { ticketType: 'Category', subject: 'Subject', body: 'Description' };

function text(words: string): RichTextValue {
  const leaf = { type: 'text', version: 1, text: words };
  const paragraph = { type: 'paragraph', version: 1, children: [leaf] };
  return {
    root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children: [paragraph] },
  } as RichTextValue;
}

const whole = { ...newDraft(), typeId: 't1', subject: 'Export fails', body: text('With error 504') };

describe('the checks before a ticket is sent', () => {
  it('find nothing wrong with a whole draft', () => {
    expect(ticketProblems(whole, vocabulary)).toEqual({});
  });

  it('find every mistake at once, in the desk’s words', () => {
    const problems = ticketProblems({ ...newDraft(), subject: '  ', body: text(' ') }, vocabulary);
    expect(problems).toEqual({
      typeId: 'Choose a category.',
      subject: 'Enter a subject, in a few words.',
      body: 'Write a description: what happened, what you expected, what you tried.',
    });
  });

  it('count a subject in characters as people do, after trimming', () => {
    expect(ticketProblems({ ...whole, subject: ` ${'🐛'.repeat(200)} ` }, vocabulary)).toEqual({});
    expect(ticketProblems({ ...whole, subject: 'x'.repeat(201) }, vocabulary)).toHaveProperty('subject');
  });

  it('refuse a subject of two lines', () => {
    expect(ticketProblems({ ...whole, subject: 'one\ntwo' }, vocabulary)).toHaveProperty('subject');
  });
});
