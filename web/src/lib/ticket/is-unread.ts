interface Readable {
  lastMessage: { createdAt: string; author: { person: { id: string } | null } } | null;
}

/** The newest message is somebody else's and came after the viewer last looked. `seenAt` is in milliseconds, null for never. */
export function isUnread({ lastMessage }: Readable, seenAt: number | null, personId: string): boolean {
  if (!lastMessage || lastMessage.author.person?.id === personId) return false;
  return seenAt === null || Date.parse(lastMessage.createdAt) > seenAt;
}
