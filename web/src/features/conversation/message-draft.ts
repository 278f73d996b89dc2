import { isRichTextValue, joinRichText, type RichTextValue } from '@/editor/rich-text-value.ts';
import type { OutboxEntry } from '@/lib/outbox/outbox-entry.ts';
import { type FinishedUpload, isFinishedUpload } from '@/lib/uploads/finished-upload.ts';

/** What stands in a field and isn't sent. There is none for an empty field. */
export interface MessageDraft {
  /** The message it will be. Sent from two tabs at once, it is one message all the same. */
  readonly id: string;
  readonly text: RichTextValue | null;
  readonly files: readonly FinishedUpload[];
  /** The newest message when the writer began, or the newest that they were shown since; null in a thread without any. */
  readonly lastSeenMessageId: string | null;
}

/** What a draft begins with. */
export type Beginning = Pick<MessageDraft, 'id' | 'lastSeenMessageId'>;

/** The draft after its text or files have changed: a new one where the field was empty, none where it is empty now. */
export function changedDraft(
  draft: MessageDraft | null,
  part: Partial<Pick<MessageDraft, 'text' | 'files'>>,
  beginning: Beginning,
): MessageDraft | null {
  const changed: MessageDraft = { text: null, files: [], ...(draft ?? beginning), ...part };
  return changed.text === null && changed.files.length === 0 ? null : changed;
}

/** A message that comes back from the outbox: what was written meanwhile follows it, and together they are a new one. */
export function takenBack(
  entry: Pick<OutboxEntry, 'text' | 'files'>,
  draft: MessageDraft | null,
  beginning: Beginning,
): MessageDraft {
  const here = new Set(entry.files.map(({ id }) => id));
  return {
    ...beginning,
    text: joinRichText(entry.text, draft?.text ?? null),
    files: [...entry.files, ...(draft?.files ?? []).filter(({ id }) => !here.has(id))],
  };
}

/** A draft out of storage; nothing when it is not one. */
export function parseMessageDraft(stored: unknown): MessageDraft | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const draft = new Map<string, unknown>(Object.entries(stored));
  const [id, text, files, lastSeen] = ['id', 'text', 'files', 'lastSeenMessageId'].map((name) => draft.get(name));
  if (typeof id !== 'string' || !(text === null || isRichTextValue(text))) return undefined;
  return {
    id,
    text,
    files: Array.isArray(files) ? files.filter(isFinishedUpload) : [],
    lastSeenMessageId: typeof lastSeen === 'string' ? lastSeen : null,
  };
}
