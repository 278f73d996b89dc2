/**
 * Runs works one after the other, also those of other tabs that use the same name. Where the browser has no locks, as on
 * plain http, only those of this page: then two tabs may send the same message, which the server stores once.
 */
export function oneAtATime(name: string): (work: () => Promise<void>) => Promise<void> {
  // Typed as always there; it is missing outside secure contexts.
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  let last: Promise<void> = Promise.resolve();

  return async (work) => {
    const before = last;
    const mine = before.then(async () => {
      if (locks) await locks.request(name, work);
      else await work();
    });
    last = mine.catch(() => {});
    await mine;
  };
}
