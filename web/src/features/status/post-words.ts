/** What forms of a status page say under their fields. */
export const titleWords = {
  REQUIRED: 'Say in a line what it is.',
  TOO_LONG: 'Shorten it to 120 characters.',
} as const;

export const bodyWords = { REQUIRED: 'Say what it means for those who use the services.' } as const;

export const bodyHint = 'Everybody reads it. Markdown works: **bold**, lists, links and code.';
