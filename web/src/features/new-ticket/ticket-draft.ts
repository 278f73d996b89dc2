import { isEmptyRichText, isRichTextValue, type RichTextValue } from '@/editor/rich-text-value.ts';
import { type FinishedUpload, isFinishedUpload } from '@/lib/uploads/finished-upload.ts';

export interface TicketDraft {
  /** However often the draft is sent with it, one ticket comes of it. */
  clientMutationId: string;
  /** Where it was sent to, and may have become a ticket, if only the answer was lost; empty before. */
  sentTo: string;
  /** Something of it was written after it had gone out, and may be in no ticket. */
  editedSinceSent: boolean;
  typeId: string;
  subject: string;
  /** Empty: the desk's default. */
  priorityId: string;
  /** Empty: none. */
  licenseId: string;
  body: RichTextValue | null;
  attachments: readonly FinishedUpload[];
  /** The filled-in form, where the ticket's type asks for one. It is not among `attachments`. */
  form: FinishedUpload | null;
}

export function newDraft(): TicketDraft {
  return {
    clientMutationId: crypto.randomUUID(),
    sentTo: '',
    editedSinceSent: false,
    typeId: '',
    subject: '',
    priorityId: '',
    licenseId: '',
    body: null,
    attachments: [],
    form: null,
  };
}

/** Nothing of it would be missed. */
export function isBlank(draft: TicketDraft): boolean {
  return draft.subject === '' && isEmptyRichText(draft.body) && filesOf(draft).length === 0;
}

/** All its files: those sent with it, in order, the form first. */
export function filesOf({ form, attachments }: Pick<TicketDraft, 'form' | 'attachments'>): readonly FinishedUpload[] {
  return form ? [form, ...attachments] : attachments;
}

/** With another type: where that one asks for no form, a form becomes a file like any other. */
export function withType(draft: TicketDraft, type: { id: string; formKinds: readonly string[] }): TicketDraft {
  const { form } = draft;
  const stays = form === null || type.formKinds.includes(form.kind);
  return { ...draft, typeId: type.id, ...(stays ? {} : { form: null, attachments: filesOf(draft) }) };
}

/** With one of its files as the form; what was the form is a file like any other again. */
export function withForm(draft: TicketDraft, form: FinishedUpload): TicketDraft {
  return { ...draft, form, attachments: filesOf(draft).filter(({ id }) => id !== form.id) };
}

/** Whether two drafts would become the same ticket at the same place. */
export function isSameTicket(a: TicketDraft, b: TicketDraft): boolean {
  return JSON.stringify(unsent(a)) === JSON.stringify(unsent(b));
}

/** As if it had never gone out. */
export function unsent(draft: TicketDraft): TicketDraft {
  return { ...draft, sentTo: '', editedSinceSent: false };
}

/** What a change makes of it. Files that go count for nothing: the server takes them away by itself, into the ticket. */
export function edited(before: TicketDraft, after: TicketDraft): TicketDraft {
  if (before.sentTo === '') return after;
  const had = new Set(filesOf(before).map(({ id }) => id));
  const withoutFiles = (draft: TicketDraft) => ({ ...draft, form: null, attachments: [] });
  const isSame =
    isSameTicket(withoutFiles(before), withoutFiles(after)) && filesOf(after).every(({ id }) => had.has(id));
  return isSame ? after : { ...after, editedSinceSent: true };
}

/** As it goes out to a place. What went to another one may be a ticket there: this is one of its own. */
export function readyFor(draft: TicketDraft, place: string): TicketDraft {
  const isAnother = draft.sentTo !== '' && draft.sentTo !== place;
  if (isAnother) return { ...unsent(draft), sentTo: place, clientMutationId: crypto.randomUUID() };
  return { ...draft, sentTo: place };
}

/** A draft out of storage, or nothing when it is not one. All tabs show the same, and send it under the same id. */
export function parseDraft(stored: unknown): TicketDraft | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const draft = new Map<string, unknown>(Object.entries(stored));
  const word = (name: string) => {
    const value = draft.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  const body = draft.get('body');
  const form = draft.get('form');
  const attachments = draft.get('attachments');
  const clientMutationId = word('clientMutationId');
  if (!clientMutationId || !(body === null || isRichTextValue(body))) return undefined;
  return {
    clientMutationId,
    sentTo: word('sentTo') ?? '',
    editedSinceSent: draft.get('editedSinceSent') === true,
    typeId: word('typeId') ?? '',
    subject: word('subject') ?? '',
    priorityId: word('priorityId') ?? '',
    licenseId: word('licenseId') ?? '',
    body,
    attachments: Array.isArray(attachments) ? attachments.filter(isFinishedUpload) : [],
    form: isFinishedUpload(form) ? form : null,
  };
}
