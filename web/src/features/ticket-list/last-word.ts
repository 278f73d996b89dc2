interface Spoken {
  messageCount: number;
  lastMessage: { author: { side: 'CUSTOMER' | 'TEAM' | 'SYSTEM'; name: string; person: { id: string } | null } } | null;
}

/** Who wrote last, in a line: "Maya replied", "You replied", "Opened by you". */
export function lastWord({ messageCount, lastMessage }: Spoken, personId: string): string {
  if (!lastMessage) return 'No message yet';
  const { author } = lastMessage;
  const mine = author.person?.id === personId;
  if (messageCount <= 1 && author.side === 'CUSTOMER') return mine ? 'Opened by you' : `Opened by ${author.name}`;
  if (author.side === 'SYSTEM') return 'Answered automatically';
  return mine ? 'You replied' : `${author.name} replied`;
}
