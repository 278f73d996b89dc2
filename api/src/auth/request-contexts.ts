import type { AsyncLocalStorage } from 'node:async_hooks';
import {
  getCurrentAuthContextAsyncLocalStorage,
  getCurrentDBAdapterAsyncLocalStorage,
  getRequestStateAsyncLocalStorage,
} from '@better-auth/core/context';

/**
 * Runs what better-auth keeps contexts for, and ends those once none of it is under way. Before Node 24 a context that was
 * entered once makes every promise of the process cost more from then on: about a tenth of what a list takes.
 */
export async function createRequestContexts(): Promise<<Answer>(run: () => Promise<Answer>) => Promise<Answer>> {
  const contexts: readonly AsyncLocalStorage<unknown>[] = await Promise.all([
    getCurrentAuthContextAsyncLocalStorage(),
    getCurrentDBAdapterAsyncLocalStorage(),
    getRequestStateAsyncLocalStorage(),
  ]);
  let underWay = 0;
  return async (run) => {
    underWay += 1;
    try {
      return await run();
    } finally {
      underWay -= 1;
      if (underWay === 0) for (const context of contexts) context.disable();
    }
  };
}
