interface QueuedChat {
  id: string;
  queuedAt: Date;
}

/**
 * The place of each waiting chat, the first being 1: whoever was queued earlier comes first, of two at the same moment the one
 * with the smaller id.
 */
export function queuePositions(queue: readonly QueuedChat[]): Map<string, number> {
  const inOrder = [...queue].sort((a, b) => a.queuedAt.getTime() - b.queuedAt.getTime() || (a.id < b.id ? -1 : 1));
  return new Map(inOrder.map(({ id }, index) => [id, index + 1]));
}
