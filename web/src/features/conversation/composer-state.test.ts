import { describe, expect, it } from 'vitest';
import { isRichTextValue, type RichTextValue } from '@/editor/rich-text-value.ts';
import { type ComposerEvent, composerAfter, emptyComposer, parseComposer } from './composer-state.ts';

function written(...paragraphs: string[]): RichTextValue {
  const value: unknown = {
    root: {
      type: 'root',
      version: 1,
      children: paragraphs.map((text) => ({
        type: 'paragraph',
        version: 1,
        children: [{ type: 'text', version: 1, text }],
      })),
    },
  };
  if (!isRichTextValue(value)) throw new Error('not a document');
  return value;
}

const edited = (...paragraphs: string[]): ComposerEvent => ({ type: 'edited', text: written(...paragraphs) });
const sent = (newId: string): ComposerEvent => ({ type: 'sent', newId });
const delivered = (clientMutationId: string): ComposerEvent => ({ type: 'delivered', clientMutationId });
const failed = (clientMutationId: string): ComposerEvent => ({
  type: 'failed',
  clientMutationId,
  reason: 'No network.',
});
const composed = (...events: ComposerEvent[]) => events.reduce(composerAfter, emptyComposer);
/** As a reload would leave it. */
const reopened = (...events: ComposerEvent[]) => parseComposer(JSON.parse(JSON.stringify(composed(...events))));

describe('the composer', () => {
  it('empties the field when a message is sent and forgets it when it is stored', () => {
    expect(composed(edited('hello'), sent('1'))).toMatchObject({
      text: null,
      status: 'sending',
      attempt: { clientMutationId: '1', text: written('hello') },
    });
    expect(composed(edited('hello'), sent('1'), delivered('1'))).toEqual(emptyComposer);
  });

  it('sends nothing when nothing is written, or while something is on its way', () => {
    expect(composed(sent('1'))).toEqual(emptyComposer);
    expect(composed(edited('a'), sent('1'), edited('b'), sent('2')).attempt?.clientMutationId).toBe('1');
  });

  it('puts the words back after a failure and sends them again under the same id', () => {
    const state = composed(edited('hello'), sent('1'), failed('1'));
    expect(state).toMatchObject({ text: written('hello'), status: 'failed', reason: 'No network.' });
    expect(composerAfter(state, sent('2')).attempt?.clientMutationId).toBe('1');
  });

  it('takes a new id once the words have changed', () => {
    const state = composed(edited('hello'), sent('1'), failed('1'), edited('hello you'), sent('2'));
    expect(state.attempt).toEqual({ clientMutationId: '2', text: written('hello you') });
  });

  it('keeps what was written while a message was on its way, before or after it came back', () => {
    expect(composed(edited('one'), sent('1'), edited('two'), delivered('1')).text).toEqual(written('two'));
    const state = composed(edited('one'), sent('1'), edited('two'), failed('1'));
    expect(state.text).toEqual(written('one', 'two'));
    expect(composerAfter(state, sent('2')).attempt?.clientMutationId).toBe('2');
  });

  it('clears the field when a message that seemed to fail turns out to be stored', () => {
    expect(composed(edited('hello'), sent('1'), failed('1'), delivered('1'))).toEqual(emptyComposer);
  });

  it('ignores what is said of another message', () => {
    const state = composed(edited('hello'), sent('1'));
    expect(composerAfter(state, delivered('0'))).toBe(state);
    expect(composerAfter(state, failed('0'))).toBe(state);
  });

  it('survives a reload in the middle of sending, and still stores the message once', () => {
    const state = reopened(edited('hello'), sent('1'));
    expect(state).toMatchObject({ text: written('hello'), status: 'writing' });
    expect(state && composerAfter(state, sent('2')).attempt?.clientMutationId).toBe('1');
    expect(state && composerAfter(state, delivered('1'))).toEqual(emptyComposer);
  });

  it('survives a reload after a failure with the same words once, not twice', () => {
    expect(reopened(edited('hello'), sent('1'), failed('1'))?.text).toEqual(written('hello'));
  });

  it('turns away what something else stored', () => {
    expect(parseComposer('text')).toBeUndefined();
    expect(parseComposer({ text: 'words', attempt: null })).toBeUndefined();
  });
});
