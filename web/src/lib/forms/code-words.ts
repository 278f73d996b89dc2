import type { IssueCode } from './issue.ts';

/** What a form says to each mistake with a code that was mailed. */
export const codeWords: Partial<Record<IssueCode, string>> = {
  REQUIRED: 'Enter the six digits that we mailed to you. Send the code first, if you have not.',
  INVALID: 'This is not the code of the newest mail.',
  UNKNOWN: 'No such code is open. Send a new one.',
  EXPIRED: 'This code is older than ten minutes. Send a new one.',
  TOO_MANY: 'Five codes were wrong. Send a new one.',
};
