/** Remembers the last `limit` ids, to tell an event that comes a second time after a reconnection. */
export function createSeenEvents(limit = 2_000): { isNew: (id: string) => boolean } {
  const ids = new Set<string>();
  return {
    isNew(id) {
      if (ids.has(id)) return false;
      ids.add(id);
      if (ids.size > limit) {
        const [oldest] = ids;
        if (oldest !== undefined) ids.delete(oldest);
      }
      return true;
    },
  };
}
