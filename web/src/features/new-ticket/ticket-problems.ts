import { isEmptyRichText, RICH_TEXT_MAX_LENGTH, richTextLength } from '@/editor/rich-text-value.ts';
import type { FieldWords } from '@/lib/forms/form-error.ts';
import type { TicketDraft } from './ticket-draft.ts';

export const SUBJECT_MAX_LENGTH = 200;

export type TicketField = 'typeId' | 'subject' | 'priorityId' | 'licenseId' | 'body';
export type TicketProblems = Partial<Record<TicketField, string>>;

/** The desk's own words for the fields. */
export interface TicketVocabulary {
  ticketType: string;
  subject: string;
  body: string;
}

/** What the form says to each mistake, its own checks' and the server's. */
export function ticketWords(vocabulary: TicketVocabulary): FieldWords<TicketField> {
  const type = vocabulary.ticketType.toLowerCase();
  const subject = vocabulary.subject.toLowerCase();
  const body = vocabulary.body.toLowerCase();
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
  };
}

/** The server's checks, made before sending: every mistake at once. */
export function ticketProblems(draft: TicketDraft, vocabulary: TicketVocabulary): TicketProblems {
  const words = ticketWords(vocabulary);
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
  return problems;
}
