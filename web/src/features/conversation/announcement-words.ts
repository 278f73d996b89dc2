export interface Heard {
  /** Name of its author. */
  readonly author: string;
  /** What it says, where it is read out as people talk; nothing where it is only said that it is there. */
  readonly text: string | undefined;
}

const together = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What a screen reader says of messages that came in together, in order. */
export function announcementWords(messages: readonly Heard[]): string {
  const spoken = messages.flatMap(({ author, text }) => (text ? [`${author}: ${text}`] : []));
  if (spoken.length > 0) return spoken.join('\n');
  const names = together.format(new Set(messages.map(({ author }) => author)));
  return messages.length === 1 ? `New message from ${names}` : `${messages.length} new messages from ${names}`;
}
