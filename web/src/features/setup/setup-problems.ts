import { emailProblem, NAME_MAX_LENGTH, newPasswordProblem } from '@/lib/forms/credentials.ts';
import type { FieldWords } from '@/lib/forms/form-error.ts';
import { isSlug } from '@/lib/forms/slug.ts';

export const DESK_SLUG_MAX_LENGTH = 50;

export interface SetupDraft {
  name: string;
  email: string;
  password: string;
  preset: string;
  deskName: string;
  deskSlug: string;
}

export type SetupField = keyof SetupDraft;
export type SetupProblems = Partial<Record<SetupField, string>>;

/** What the form says to each mistake that the server finds. The token's stand above the button. */
export const setupWords: FieldWords<SetupField | 'token'> = {
  name: {
    REQUIRED: 'Enter your name.',
    TOO_LONG: `Shorten your name to ${NAME_MAX_LENGTH} characters.`,
    INVALID: 'Write your name in one line, without control characters.',
  },
  email: {
    REQUIRED: 'Enter your email address.',
    INVALID: 'This address is not accepted. Check it for slips.',
    NOT_ALLOWED: 'This address has an account already. Use another.',
  },
  password: {
    REQUIRED: 'Choose a password of at least 8 characters.',
    INVALID: 'Choose a password of 8 to 128 characters.',
    TOO_LONG: 'Choose a password of at most 128 characters.',
  },
  preset: { REQUIRED: 'Choose the kind of support.', UNKNOWN: 'Choose one of these.' },
  deskName: {
    REQUIRED: 'Enter a name, such as that of your company.',
    TOO_LONG: `Shorten the name to ${NAME_MAX_LENGTH} characters.`,
    INVALID: 'Write the name in one line, without control characters.',
  },
  deskSlug: {
    REQUIRED: 'Enter a short name for addresses.',
    TOO_LONG: `Shorten it to ${DESK_SLUG_MAX_LENGTH} characters.`,
    INVALID: 'Use lower-case letters, digits and single hyphens between them.',
    NOT_ALLOWED: 'Another desk has this short name. Choose another.',
  },
  token: {
    UNKNOWN:
      'This link has stopped working meanwhile: start Parley again, and enter this at the link that it prints then.',
  },
};

/** The server's checks, as far as this page can make them, before anything is sent: every mistake at once. */
export function setupProblems(draft: SetupDraft): SetupProblems {
  const problems: SetupProblems = {};
  const say = (field: SetupField, words: string | undefined) => {
    if (words) problems[field] = words;
  };
  say('name', nameProblem('name', draft.name));
  say('email', emailProblem(draft.email));
  say('password', newPasswordProblem(draft.password));
  if (draft.preset === '') say('preset', setupWords.preset.REQUIRED);
  say('deskName', nameProblem('deskName', draft.deskName));
  const slug = draft.deskSlug.trim();
  if (slug === '') say('deskSlug', setupWords.deskSlug.REQUIRED);
  else if (!isSlug(slug)) say('deskSlug', setupWords.deskSlug.INVALID);
  else if (slug.length > DESK_SLUG_MAX_LENGTH) say('deskSlug', setupWords.deskSlug.TOO_LONG);
  return problems;
}

function nameProblem(field: 'name' | 'deskName', name: string): string | undefined {
  const words = setupWords[field];
  if (name.trim() === '') return words.REQUIRED;
  return name.trim().length > NAME_MAX_LENGTH ? words.TOO_LONG : undefined;
}
