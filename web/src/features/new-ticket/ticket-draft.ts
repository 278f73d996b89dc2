import { isRichTextValue, type RichTextValue } from '@/editor/rich-text-value.ts';

export interface TicketDraft {
  /** However often the draft is sent with it, one ticket comes of it. */
  clientMutationId: string;
  /** It was sent and may have become a ticket, if only its answer was lost. */
  sent: boolean;
  typeId: string;
  subject: string;
  /** Empty: the desk's default. */
  priorityId: string;
  /** Empty: none. */
  licenseId: string;
  body: RichTextValue | null;
}

export function newDraft(): TicketDraft {
  return {
    clientMutationId: crypto.randomUUID(),
    sent: false,
    typeId: '',
    subject: '',
    priorityId: '',
    licenseId: '',
    body: null,
  };
}

/**
 * A draft out of storage, or nothing when it is not one. It keeps its id only if it was sent: else another tab, which
 * began from the same draft, could send something different under the same id, and one of the two would be lost.
 */
export function parseDraft(stored: unknown): TicketDraft | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const draft = new Map<string, unknown>(Object.entries(stored));
  const word = (name: string) => {
    const value = draft.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  const body = draft.get('body');
  const sent = draft.get('sent') === true;
  const kept = word('clientMutationId');
  if (!kept || !(body === null || isRichTextValue(body))) return undefined;
  return {
    clientMutationId: sent ? kept : crypto.randomUUID(),
    sent,
    typeId: word('typeId') ?? '',
    subject: word('subject') ?? '',
    priorityId: word('priorityId') ?? '',
    licenseId: word('licenseId') ?? '',
    body,
  };
}
