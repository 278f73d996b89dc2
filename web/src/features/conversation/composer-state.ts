import { isRichTextValue, joinRichText, type RichTextValue } from '@/editor/rich-text-value.ts';

/** A message on its way. The API stores one id once, however often it is sent. */
export interface Attempt {
  readonly clientMutationId: string;
  readonly text: RichTextValue;
}

export interface ComposerState {
  /** What stands in the field. */
  readonly text: RichTextValue | null;
  /** What was sent and is not known to be stored; after a failure the field holds its text again. */
  readonly attempt: Attempt | null;
  readonly status: 'writing' | 'sending' | 'failed';
  /** Why it failed, and what to do. */
  readonly reason: string | null;
}

export type ComposerEvent =
  | { readonly type: 'edited'; readonly text: RichTextValue | null }
  | { readonly type: 'sent'; readonly newId: string }
  | { readonly type: 'delivered'; readonly clientMutationId: string }
  | { readonly type: 'failed'; readonly clientMutationId: string; readonly reason: string };

export const emptyComposer: ComposerState = { text: null, attempt: null, status: 'writing', reason: null };

/**
 * A message from the first letter until it is stored. Its words are always in the field or in the attempt, so that nothing
 * is lost; sending unchanged words again uses the same id, so that nothing is stored twice.
 */
export function composerAfter(state: ComposerState, event: ComposerEvent): ComposerState {
  switch (event.type) {
    case 'edited':
      return {
        ...state,
        text: event.text,
        attempt: state.status === 'sending' ? state.attempt : unlessEdited(state.attempt, event.text),
      };
    case 'sent':
      if (state.text === null || state.status === 'sending') return state;
      return {
        text: null,
        attempt: state.attempt ?? { clientMutationId: event.newId, text: state.text },
        status: 'sending',
        reason: null,
      };
    case 'delivered':
      if (state.attempt?.clientMutationId !== event.clientMutationId) return state;
      return { ...emptyComposer, text: state.status === 'sending' ? state.text : null };
    case 'failed':
      if (state.status !== 'sending' || state.attempt?.clientMutationId !== event.clientMutationId) return state;
      return { ...takenBack(state.text, state.attempt), status: 'failed', reason: event.reason };
  }
}

/** The state that a stored one becomes when the page is opened again: what was on its way is back in the field. */
export function parseComposer(stored: unknown): ComposerState | undefined {
  if (typeof stored !== 'object' || stored === null || !('text' in stored) || !('attempt' in stored)) return undefined;
  const { text, attempt } = stored;
  if (text !== null && !isRichTextValue(text)) return undefined;
  if (!isAttempt(attempt)) return { ...emptyComposer, text };
  const wasSending = 'status' in stored && stored.status === 'sending';
  return { ...emptyComposer, ...(wasSending ? takenBack(text, attempt) : { text, attempt }) };
}

/** Words written meanwhile follow those that come back; together they are a new message. */
function takenBack(text: RichTextValue | null, attempt: Attempt): Pick<ComposerState, 'text' | 'attempt'> {
  return { text: joinRichText(attempt.text, text), attempt: text === null ? attempt : null };
}

function unlessEdited(attempt: Attempt | null, text: RichTextValue | null): Attempt | null {
  return attempt !== null && JSON.stringify(attempt.text) === JSON.stringify(text) ? attempt : null;
}

function isAttempt(json: unknown): json is Attempt {
  return (
    typeof json === 'object' &&
    json !== null &&
    'clientMutationId' in json &&
    typeof json.clientMutationId === 'string' &&
    'text' in json &&
    isRichTextValue(json.text)
  );
}
