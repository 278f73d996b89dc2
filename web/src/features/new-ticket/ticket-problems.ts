import { isEmptyRichText, RICH_TEXT_MAX_LENGTH, richTextLength } from '@/editor/rich-text-value.ts';
import { codeWords } from '@/lib/forms/code-words.ts';
import type { FieldWords } from '@/lib/forms/form-error.ts';
import { kindsInWords } from '@/lib/uploads/refusal-words.ts';
import { filesOf, type TicketDraft } from './ticket-draft.ts';

export const SUBJECT_MAX_LENGTH = 200;

/** As the API names them. */
export type TicketField =
  | 'typeId'
  | 'subject'
  | 'priorityId'
  | 'licenseId'
  | 'body'
  | 'code'
  | 'formAttachmentId'
  | 'attachmentIds';
export type TicketProblems = Partial<Record<TicketField, string>>;

/** What the desk, and the type that is chosen, want of a ticket. */
export interface TicketRules {
  /** The desk's own words for the fields. */
  vocabulary: { ticketType: string; subject: string; body: string };
  /** How many files it may have, the form among them. */
  maxFiles: number;
  /** The kinds of file that the filled-in form may be; empty where the type asks for none. */
  formKinds: readonly string[];
  /** A code is mailed to the submitter, and has to be entered. */
  asksForCode: boolean;
}

/** What the form says to each mistake, its own checks' and the server's. */
export function ticketWords({ vocabulary, maxFiles, formKinds }: TicketRules): FieldWords<TicketField> {
  const type = vocabulary.ticketType.toLowerCase();
  const subject = vocabulary.subject.toLowerCase();
  const body = vocabulary.body.toLowerCase();
  const form = `Attach the filled-in application form, as ${kindsInWords(formKinds)}.`;
  return {
    typeId: { REQUIRED: `Choose a ${type}.`, UNKNOWN: `This ${type} is not offered any more. Choose another.` },
    subject: {
      REQUIRED: `Enter a ${subject}, in a few words.`,
      TOO_LONG: `Shorten the ${subject} to ${SUBJECT_MAX_LENGTH} characters.`,
      INVALID: `Write the ${subject} in one line, without control characters.`,
    },
    priorityId: { REQUIRED: 'Choose a priority.', UNKNOWN: 'This priority is not offered any more. Choose another.' },
    licenseId: { NOT_ALLOWED: 'This licence can no longer be linked. Choose another, or none.' },
    body: {
      REQUIRED: `Write a ${body}: what happened, what you expected, what you tried.`,
      TOO_LONG: `Shorten the ${body} to ${RICH_TEXT_MAX_LENGTH.toLocaleString('en')} characters.`,
    },
    code: codeWords,
    formAttachmentId: { REQUIRED: form, NOT_ALLOWED: form },
    attachmentIds: {
      TOO_MANY: `Remove some files: ${maxFiles} are the most${formKinds.length > 0 ? ', the form among them' : ''}.`,
      UNKNOWN: 'Some of these files are no longer stored, or were sent already. Remove them and attach them again.',
      NOT_ALLOWED: 'Remove the file that contains a virus.',
    },
  };
}

/** The server's checks, made before sending: every mistake at once. A form on its way will do as one that is there. */
export function ticketProblems(
  draft: TicketDraft,
  rules: TicketRules,
  { isFormOnItsWay = false, code = '' }: { isFormOnItsWay?: boolean; code?: string } = {},
): TicketProblems {
  const words = ticketWords(rules);
  const problems: TicketProblems = {};
  const say = (field: TicketField, code: keyof (typeof words)[TicketField]) => {
    const text = words[field][code];
    if (text) problems[field] = text;
  };
  const subject = draft.subject.trim();
  if (draft.typeId === '') say('typeId', 'REQUIRED');
  if (subject === '') say('subject', 'REQUIRED');
  else if ([...subject].length > SUBJECT_MAX_LENGTH) say('subject', 'TOO_LONG');
  else if (/[\p{Cc}\p{Cs}]/u.test(subject)) say('subject', 'INVALID');
  if (isEmptyRichText(draft.body)) say('body', 'REQUIRED');
  else if (richTextLength(draft.body) > RICH_TEXT_MAX_LENGTH) say('body', 'TOO_LONG');
  if (rules.asksForCode && code.trim() === '') say('code', 'REQUIRED');
  const files = filesOf(draft);
  if (rules.formKinds.length > 0 && !draft.form && !isFormOnItsWay) say('formAttachmentId', 'REQUIRED');
  if (files.length > rules.maxFiles) say('attachmentIds', 'TOO_MANY');
  else if (files.some(({ state }) => state === 'QUARANTINED')) say('attachmentIds', 'NOT_ALLOWED');
  return problems;
}
