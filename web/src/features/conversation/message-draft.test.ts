import { describe, expect, it } from 'vitest';
import { isRichTextValue, type RichTextValue } from '@/editor/rich-text-value.ts';
import type { FinishedUpload } from '@/lib/uploads/finished-upload.ts';
import { changedDraft, parseMessageDraft, takenBack } from './message-draft.ts';

function written(...paragraphs: string[]): RichTextValue {
  const children = paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
  const value: unknown = { root: { type: 'root', children } };
  if (!isRichTextValue(value)) throw new Error('not a document');
  return value;
}

const file = (id: string): FinishedUpload => ({
  id,
  name: `${id}.png`,
  kind: 'png',
  bytes: 1_024,
  thumbnailUrl: null,
  state: 'AVAILABLE',
});
const begin = (id: string, lastSeenMessageId = 'seen') => ({ id, lastSeenMessageId });

describe('a draft', () => {
  it('begins with the first letter or file, and remembers what the writer had seen by then', () => {
    const draft = changedDraft(null, { text: written('a') }, begin('1', 'm1'));
    expect(draft).toEqual({ id: '1', text: written('a'), files: [], lastSeenMessageId: 'm1' });
    expect(changedDraft(draft, { text: written('ab') }, begin('2', 'm2'))).toEqual({ ...draft, text: written('ab') });
    expect(changedDraft(null, { files: [file('f')] }, begin('1'))?.files).toEqual([file('f')]);
  });

  it('ends when the field is empty again, so that the next one begins anew', () => {
    const draft = changedDraft(null, { text: written('a'), files: [file('f')] }, begin('1'));
    const filesOnly = changedDraft(draft, { text: null }, begin('2'));
    expect(filesOnly).toMatchObject({ id: '1', text: null });
    expect(changedDraft(filesOnly, { files: [] }, begin('2'))).toBeNull();
  });

  it('takes back a message before what was written since, with the files of both, as a new message', () => {
    const entry = { text: written('one'), files: [file('f1'), file('f2')] };
    const draft = changedDraft(null, { text: written('two'), files: [file('f2'), file('f3')] }, begin('2'));
    expect(takenBack(entry, draft, begin('3', 'm3'))).toEqual({
      id: '3',
      text: written('one', 'two'),
      files: [file('f1'), file('f2'), file('f3')],
      lastSeenMessageId: 'm3',
    });
    expect(takenBack(entry, null, begin('3')).text).toEqual(written('one'));
  });

  it('comes out of storage as it went in, and nothing else does', () => {
    const draft = changedDraft(null, { text: written('a'), files: [file('f')] }, begin('1'));
    expect(parseMessageDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    expect(parseMessageDraft({ ...draft, files: ['none'] })).toEqual({ ...draft, files: [] });
    expect(parseMessageDraft({ text: 'words', attempt: null })).toBeUndefined();
    expect(parseMessageDraft('words')).toBeUndefined();
  });
});
