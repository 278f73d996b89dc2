import { describe, expect, it } from 'vitest';
import type { RichTextValue } from '@/editor/rich-text-value.ts';
import type { FinishedUpload } from '@/lib/uploads/finished-upload.ts';
import { newDraft } from './ticket-draft.ts';
import { ticketProblems } from './ticket-problems.ts';

const vocabulary = { ticketType: 'Category', subject: 'Subject', body: 'Description' };
const rules = { vocabulary, maxFiles: 5, formKinds: [], asksForCode: false };
const withForm = { ...rules, formKinds: ['doc', 'pdf'] };

function text(words: string): RichTextValue {
  const leaf = { type: 'text', version: 1, text: words };
  const paragraph = { type: 'paragraph', version: 1, children: [leaf] };
  return {
    root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children: [paragraph] },
  } as RichTextValue;
}

function upload(name: string): FinishedUpload {
  return { id: `id of ${name}`, name, kind: name.split('.')[1]!, bytes: 9, thumbnailUrl: null, state: 'AVAILABLE' };
}

const whole = { ...newDraft(), typeId: 't1', subject: 'Export fails', body: text('With error 504') };

describe('the checks before a ticket is sent', () => {
  it('find nothing wrong with a whole draft', () => {
    expect(ticketProblems(whole, rules)).toEqual({});
  });

  it('find every mistake at once, in the desk’s words', () => {
    const problems = ticketProblems({ ...newDraft(), subject: '  ', body: text(' ') }, rules);
    expect(problems).toEqual({
      typeId: 'Choose a category.',
      subject: 'Enter a subject, in a few words.',
      body: 'Write a description: what happened, what you expected, what you tried.',
    });
  });

  it('count a subject in characters as people do, after trimming', () => {
    expect(ticketProblems({ ...whole, subject: ` ${'🐛'.repeat(200)} ` }, rules)).toEqual({});
    expect(ticketProblems({ ...whole, subject: 'x'.repeat(201) }, rules)).toHaveProperty('subject');
  });

  it('refuse a subject of two lines', () => {
    expect(ticketProblems({ ...whole, subject: 'one\ntwo' }, rules)).toHaveProperty('subject');
  });

  it('want the form where the type asks for one, there or on its way', () => {
    expect(ticketProblems(whole, withForm)).toEqual({
      formAttachmentId: 'Attach the filled-in application form, as .doc or .pdf.',
    });
    expect(ticketProblems(whole, withForm, { isFormOnItsWay: true })).toEqual({});
    expect(ticketProblems({ ...whole, form: upload('form.pdf') }, withForm)).toEqual({});
  });

  it('count the form among the files', () => {
    const attachments = ['1', '2', '3', '4', '5'].map((name) => upload(`${name}.png`));
    expect(ticketProblems({ ...whole, attachments }, rules)).toEqual({});
    expect(ticketProblems({ ...whole, attachments, form: upload('form.pdf') }, withForm)).toEqual({
      attachmentIds: 'Remove some files: 5 are the most, the form among them.',
    });
  });

  it('let no file go out in which a virus was found', () => {
    const infected: FinishedUpload = { ...upload('bad.zip'), state: 'QUARANTINED' };
    expect(ticketProblems({ ...whole, attachments: [infected] }, rules)).toEqual({
      attachmentIds: 'Remove the file that contains a virus.',
    });
  });
});
