import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { RichTextEditorHandle } from '@/editor/editor-field.tsx';
import type { RichTextValue } from '@/editor/rich-text-value.ts';
import { draftKey } from '@/lib/drafts/draft.ts';
import { useDraft } from '@/lib/drafts/use-draft.ts';
import type { OutboxEntry } from '@/lib/outbox/outbox-entry.ts';
import { useOutbox } from '@/lib/outbox/outbox-provider.tsx';
import type { AttachmentPolicy } from '@/lib/uploads/attachment-policy.ts';
import type { FinishedUpload } from '@/lib/uploads/finished-upload.ts';
import { useUploads } from '@/lib/uploads/use-uploads.ts';
import { formChoice } from './form-choice.ts';
import { type Beginning, changedDraft, type MessageDraft, parseMessageDraft, takenBack } from './message-draft.ts';
import type { Reader } from './reader.ts';
import { sendObstacle } from './send-obstacle.ts';
import type { ThreadItem } from './thread.tsx';
import { newestMessageId, unseenMessages } from './unseen-messages.ts';
import { ownIds } from './use-outgoing.ts';

/** What a composer needs to know of its ticket or chat. */
export interface ComposedPlace extends Pick<OutboxEntry, 'place' | 'placeId' | 'reference'> {
  /** Under what its drafts are kept. */
  readonly draftsOf: string;
  readonly desk: { readonly id: string; readonly attachmentPolicy: AttachmentPolicy };
  /** Kinds of the form that the team waits for; null while it waits for none. */
  readonly formKinds: readonly string[] | null;
}

export interface ComposerOptions {
  kind: OutboxEntry['kind'];
  /** What it is written in. */
  at: ComposedPlace;
  reader: Reader;
  /** The thread as it is shown. */
  items: readonly ThreadItem[];
  /** Whether the thread has items before the first of these. */
  hasEarlier: boolean;
  /** Told of each change that is made to the text by hand, and whether anything is left of it. */
  onEdited: (kind: OutboxEntry['kind'], hasText: boolean) => void;
}

const noFiles: readonly FinishedUpload[] = [];

/** A field and what stands in it, kept in this browser until it is in the outbox, which keeps it until it is stored. */
export function useComposer({ kind, at, reader, items, hasEarlier, onEdited }: ComposerOptions) {
  const { personId: readerId, side } = reader;
  const { place, placeId, reference, desk } = at;
  const key = `${readerId}.${kind}.${at.draftsOf}`;
  const outbox = useOutbox();
  const editor = useRef<RichTextEditorHandle>(null);
  const draft = useDraft<MessageDraft | null>(key, null, parseMessageDraft);
  const { value } = draft;
  const newest = newestMessageId(items);
  const beginning = (): Beginning => ({ id: crypto.randomUUID(), lastSeenMessageId: newest });

  const files = value?.files ?? noFiles;
  const uploads = useUploads({
    deskId: desk.id,
    policy: desk.attachmentPolicy,
    finished: files,
    onFinished: (change) =>
      draft.update((before) => changedDraft(before, { files: change(before?.files ?? noFiles) }, beginning())),
  });

  // A draft that another tab wrote while this one sent it: the message is there, and not to be sent again.
  const isStored = value !== null && ownIds(items, readerId).has(value.id);
  const forgetStored = useEffectEvent(() => draft.discard());
  useEffect(() => {
    if (isStored) forgetStored();
  }, [isStored]);

  const formKinds = kind === 'reply' && side === 'CUSTOMER' ? at.formKinds : null;
  const [chosenForm, chooseForm] = useState<string>();
  const form = formKinds ? formChoice(files, formKinds, chosenForm) : undefined;

  // The draft that its writer wanted to send, and was asked about.
  const [askedFor, setAskedFor] = useState<string>();
  // In a chat people write at the same time: nobody is asked there.
  const unseen =
    kind === 'reply' && place === 'ticket' && value
      ? unseenMessages(items, { lastSeenMessageId: value.lastSeenMessageId, readerId, hasEarlier })
      : [];

  /** True when the message is on its way. */
  function post(lastSeenMessageId: string | null): boolean {
    const { latest } = draft;
    const written = latest();
    if (!written?.text || sendObstacle({ text: written.text, files: uploads.items })) return false;
    const { id: clientMutationId, text, files } = written;
    const formId = form?.chosen?.id ?? null;
    void outbox.add(
      { clientMutationId, place, placeId, reference, side, kind, text, files, formId, lastSeenMessageId },
      draftKey(key),
    );
    uploads.dropFaulty();
    setAskedFor(undefined);
    return true;
  }

  return {
    kind,
    editor,
    text: value?.text ?? null,
    uploads,
    /** Which of the files is the form that the team waits for; undefined while it waits for none. */
    form,
    chooseForm,
    obstacle: sendObstacle({ text: value?.text ?? null, files: uploads.items }),
    /** What others wrote meanwhile, while the writer is to decide whether to send all the same. */
    question: value && askedFor === value.id && unseen.length > 0 ? unseen : undefined,
    edit(text: RichTextValue | null) {
      onEdited(kind, text !== null);
      draft.update((before) => changedDraft(before, { text }, beginning()));
    },
    /** True when the message is on its way; false when it can't be, or the writer is asked first. */
    send(): boolean {
      if (value === null || unseen.length === 0) return post(value?.lastSeenMessageId ?? null);
      setAskedFor(value.id);
      return false;
    },
    sendAnyway: () => post(newest),
    keepWriting() {
      draft.update((before) => before && { ...before, lastSeenMessageId: newest });
      setAskedFor(undefined);
      editor.current?.focus();
    },
    /** Puts a message that is not stored back into the field, before what stands there. */
    async takeBack(entry: OutboxEntry) {
      // Whoever edits what came too late has been shown why.
      const isOutdated = entry.progress.state === 'refused' && entry.progress.refusal.kind === 'OUTDATED';
      const { lastSeenMessageId } = isOutdated ? beginning() : entry;
      await outbox.takeBack(entry.clientMutationId, (current) => ({
        [draftKey(key)]: takenBack(current, draft.latest(), { ...beginning(), lastSeenMessageId }),
      }));
      editor.current?.focus();
    },
  };
}

export type ComposerControl = ReturnType<typeof useComposer>;
