import { useEffect, useEffectEvent, useRef } from 'react';
import type { CombinedError } from 'urql';
import type { RichTextValue } from '@/editor/rich-text-value.ts';
import { useDraft } from '@/lib/drafts/use-draft.ts';
import { formErrorOf } from '@/lib/forms/form-error.ts';
import { type Attempt, type ComposerEvent, composerAfter, emptyComposer, parseComposer } from './composer-state.ts';

interface ComposerOptions {
  /** Where the draft is kept; see `useDraft`. */
  draftKey: string;
  /** Stores the message. Resolves with the error, or with nothing when it is stored. */
  send: (attempt: Attempt) => Promise<CombinedError | undefined>;
  /** Ids of the reader's own messages that the thread shows. */
  storedIds: ReadonlySet<string>;
}

/** The composer's state, kept in this browser until what it holds is stored. */
export function useComposer({ draftKey, send, storedIds }: ComposerOptions) {
  const draft = useDraft(draftKey, emptyComposer, parseComposer);
  const latest = useRef(draft.value);

  function take(event: ComposerEvent) {
    const state = composerAfter(latest.current, event);
    if (state === latest.current) return;
    latest.current = state;
    if (state.text === null && state.attempt === null) draft.discard();
    else draft.setValue(state);
  }

  async function sendNow() {
    take({ type: 'sent', newId: crypto.randomUUID() });
    const { attempt, status } = latest.current;
    if (attempt === null || status !== 'sending') return;
    const error = await send(attempt);
    const { clientMutationId } = attempt;
    if (error) take({ type: 'failed', clientMutationId, reason: reasonOf(error) });
    else take({ type: 'delivered', clientMutationId });
  }

  // A message whose answer was lost, or that was on its way when the page was left, is known by its id in the thread.
  const attemptId = draft.value.attempt?.clientMutationId;
  const takeDelivered = useEffectEvent((clientMutationId: string) => take({ type: 'delivered', clientMutationId }));
  useEffect(() => {
    if (attemptId !== undefined && storedIds.has(attemptId)) takeDelivered(attemptId);
  }, [attemptId, storedIds]);

  return {
    state: draft.value,
    edit: (text: RichTextValue | null) => take({ type: 'edited', text }),
    send: () => void sendNow(),
  };
}

function reasonOf(error: CombinedError): string {
  const { fields, form } = formErrorOf(error, {
    body: {
      REQUIRED: 'Write something first.',
      INVALID: 'The formatting of this message cannot be sent. Paste it again as plain text and send it.',
      TOO_LONG: 'This is too long. Shorten it and send it again.',
      NOT_ALLOWED:
        'Something in this message is not allowed, such as a link to an unusual address. Change it and send it again.',
    },
  });
  return fields.body ?? form ?? 'The message was not sent. Try again.';
}
