import type { PrismaClient } from './database/generated/client.ts';
import { createDeskLoader, type DeskLoader } from './domains/desks/service.ts';
import type { Viewer } from './domains/people/policy.ts';
import type { FileUrls } from './files/file-url.ts';
import type { Files } from './files/files.ts';
import type { Live } from './live/live.ts';

/** What a demo visitor may sign in as; null outside demo mode. */
export interface DemoAccess {
  readonly password: string;
  readonly mailboxUrl: string;
  readonly accounts: readonly { name: string; email: string; description: string; deskName: string }[];
}

/** What services need to change something. `now` is read once per change. */
export interface Services {
  readonly db: PrismaClient;
  readonly live: Live;
  readonly now: () => Date;
}

/** What the operations of a process share. */
export interface Process extends Services {
  readonly demo: DemoAccess | null;
  readonly files: Files;
  readonly fileUrls: FileUrls;
}

/** What every resolver gets. Pothos caches by this object's identity, so each operation and each live event has its own. */
export interface Context extends Process {
  readonly viewer: Viewer | null;
  readonly desks: DeskLoader;
  /** Taken before anything else of the operation was read; only where the operation selects `liveCursor`. */
  readonly liveCursor: string | null;
}

export function createContext(process: Process, viewer: Viewer | null, liveCursor: string | null = null): Context {
  return { ...process, viewer, liveCursor, desks: createDeskLoader(process.db) };
}
