import { isRichTextValue, type RichTextValue } from '@/editor/rich-text-value.ts';

export interface TicketDraft {
  /** Made once for the draft, so that however often it is sent, one ticket comes of it. */
  clientMutationId: string;
  typeId: string;
  subject: string;
  /** Empty: the desk's default. */
  priorityId: string;
  /** Empty: none. */
  licenseId: string;
  body: RichTextValue | null;
}

export function newDraft(): TicketDraft {
  return { clientMutationId: crypto.randomUUID(), typeId: '', subject: '', priorityId: '', licenseId: '', body: null };
}

/** A draft out of storage, or nothing when it is not one. */
export function parseDraft(stored: unknown): TicketDraft | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const draft = new Map<string, unknown>(Object.entries(stored));
  const word = (name: string) => {
    const value = draft.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  const body = draft.get('body');
  const clientMutationId = word('clientMutationId');
  if (!clientMutationId || !(body === null || isRichTextValue(body))) return undefined;
  return {
    clientMutationId,
    typeId: word('typeId') ?? '',
    subject: word('subject') ?? '',
    priorityId: word('priorityId') ?? '',
    licenseId: word('licenseId') ?? '',
    body,
  };
}
