import { useIsOnline } from '@/lib/live/use-is-online.ts';
import type { AttachmentPolicy } from '@/lib/uploads/attachment-policy.ts';
import type { FinishedUpload } from '@/lib/uploads/finished-upload.ts';
import { kindsInWords } from '@/lib/uploads/refusal-words.ts';
import type { UploadItem } from '@/lib/uploads/upload-items.ts';
import { type Uploads, useUploads } from '@/lib/uploads/use-uploads.ts';
import type { TicketDraft } from './ticket-draft.ts';
import type { TicketField, TicketProblems } from './ticket-problems.ts';

interface PlaceForFiles {
  uploads: Uploads;
  policy: AttachmentPolicy;
}

export interface TicketFiles {
  form: PlaceForFiles;
  /** All but the form. */
  others: PlaceForFiles;
  /** Those of `others` that could be the form. */
  candidates: readonly FinishedUpload[];
  /** How many are on their way, or will be as soon as the network is back. */
  pending: number;
  isFormPending: boolean;
  /** What is wrong with those that have not arrived, and will not by themselves. */
  problems: () => TicketProblems;
  check: () => void;
  clear: () => void;
}

interface TicketFilesOptions {
  desk: { id: string; attachmentPolicy: AttachmentPolicy };
  /** Empty: the ticket's type asks for no form. */
  formKinds: readonly string[];
  draft: TicketDraft;
  onChange: (field: TicketField, change: (before: TicketDraft) => TicketDraft) => void;
}

/** The files of a ticket: those that go along with it, and the form, which has a place of its own. */
export function useTicketFiles({ desk, formKinds, draft, onChange }: TicketFilesOptions): TicketFiles {
  const { attachmentPolicy } = desk;
  const hasForm = formKinds.length > 0;
  const formPolicy: AttachmentPolicy = {
    kinds: formKinds,
    maxBytes: attachmentPolicy.maxBytes,
    maxCount: 1,
    hint: `Fill in the form and attach it here as ${kindsInWords(formKinds)}. The ticket is taken only with it.`,
  };
  const othersPolicy = { ...attachmentPolicy, maxCount: attachmentPolicy.maxCount - (hasForm ? 1 : 0) };

  const form = useUploads({
    deskId: desk.id,
    policy: formPolicy,
    finished: draft.form ? [draft.form] : [],
    onFinished: (change) =>
      onChange('formAttachmentId', (before) => ({
        ...before,
        form: change(before.form ? [before.form] : []).at(0) ?? null,
      })),
  });
  const others = useUploads({
    deskId: desk.id,
    policy: othersPolicy,
    finished: draft.attachments,
    onFinished: (change) =>
      onChange('attachmentIds', (before) => ({ ...before, attachments: change(before.attachments) })),
  });

  const isOnline = useIsOnline();
  const isPending = (item: UploadItem) => isOnItsWay(item, isOnline);
  const hasFailed = (item: UploadItem) => item.status === 'failed' && !isPending(item);
  const pendingForms = form.items.filter(isPending).length;
  return {
    form: { uploads: form, policy: formPolicy },
    others: { uploads: others, policy: othersPolicy },
    candidates: draft.attachments.filter(({ kind }) => formKinds.includes(kind)),
    pending: pendingForms + others.items.filter(isPending).length,
    isFormPending: pendingForms > 0,
    problems: () => ({
      ...problemOf('formAttachmentId', form.items.filter(hasFailed)),
      ...problemOf('attachmentIds', others.items.filter(hasFailed)),
    }),
    check() {
      form.check();
      others.check();
    },
    clear() {
      for (const { key } of form.items) form.remove(key);
      for (const { key } of others.items) others.remove(key);
    },
  };
}

function isOnItsWay(item: UploadItem, isOnline: boolean): boolean {
  const { status } = item;
  return status === 'waiting' || status === 'uploading' || (status === 'failed' && item.lost && !isOnline);
}

function problemOf(field: TicketField, [failed]: readonly UploadItem[]): TicketProblems {
  return failed ? { [field]: `${failed.name} is not uploaded yet. Try it again, or remove it to send the rest.` } : {};
}
