const together = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What a screen reader says of messages that came in together, by the names of their authors in order. */
export function announcementWords(authors: readonly string[]): string {
  const names = together.format(new Set(authors));
  return authors.length === 1 ? `New message from ${names}` : `${authors.length} new messages from ${names}`;
}
