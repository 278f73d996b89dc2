import { useSyncExternalStore } from 'react';

/** Whether the server has another build of the web app than the one this page is of. */
export interface WebVersion {
  isOutdated: () => boolean;
  subscribe: (listener: () => void) => () => void;
  /** The server has said which build it serves, as it does whenever a socket connects. */
  served: (build: unknown) => void;
}

/** @param own the page's; null in development, where pages change by themselves */
export function createWebVersion(own: string | null): WebVersion {
  let isOutdated = false;
  const listeners = new Set<() => void>();
  return {
    isOutdated: () => isOutdated,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    served(build) {
      const now = own !== null && typeof build === 'string' && build !== own;
      if (now === isOutdated) return;
      isOutdated = now;
      for (const listener of listeners) listener();
    },
  };
}

/** As the page itself says it. */
export function ownBuild(page: Document): string | null {
  return page.querySelector('meta[name="parley-build"]')?.getAttribute('content') ?? null;
}

export function useIsOutdated(version: WebVersion): boolean {
  return useSyncExternalStore(version.subscribe, version.isOutdated);
}
