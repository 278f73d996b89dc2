import type { Logger } from 'pino';
import type { PrismaClient } from './database/generated/client.ts';
import { createDeskLoader, type DeskLoader } from './domains/desks/service.ts';
import type { Viewer } from './domains/people/policy.ts';
import type { FileUrls } from './files/file-url.ts';
import type { Files } from './files/files.ts';
import type { Limits } from './limits/limits.ts';
import type { LimitName } from './limits/rate-limits.ts';
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
  /** Where people reach Parley, without a slash at its end: links in mail begin with it. */
  readonly publicUrl: string;
  readonly now: () => Date;
}

/** What services need for what is limited. */
export interface LimitedServices extends Services {
  /** Counts one more use by a person, null for nobody who is signed in, and by where this request comes from. Throws RATE_LIMITED. */
  readonly countUse: (limit: LimitName, personId: string | null) => Promise<void>;
  /** Takes one use by a person back; where the request comes from keeps it. */
  readonly giveBackUse: (limit: LimitName, personId: string) => Promise<void>;
}

/** What the operations of a process share. */
export interface Process extends Services {
  readonly demo: DemoAccess | null;
  readonly limits: Limits;
  readonly files: Files;
  readonly fileUrls: FileUrls;
  /** Hears of what failed after a change was made, and is made up for later. */
  readonly logger: Pick<Logger, 'warn'>;
}

/** What every resolver gets. Pothos caches by this object's identity, so each operation and each live event has its own. */
export interface Context extends Process, LimitedServices {
  readonly viewer: Viewer | null;
  /** Who has given their password and still owes the second factor. That opens the one way out of recovery/, nothing else. */
  readonly pendingPersonId: string | null;
  readonly desks: DeskLoader;
  /** The socket that the operation came over; null over HTTP. */
  readonly socket: CallerSocket | null;
  /** Where the log stood before anything else of the operation was read; null where it is not known yet. */
  readonly liveCursor: string | null;
}

export interface CallerSocket {
  /** Of this socket alone, for as long as the process runs. */
  readonly id: string;
  readonly isOpen: boolean;
}

/** Who asks, and from where: a network address as `clientAddress` gives it, and none for an event of a stream. */
export interface Caller {
  readonly viewer: Viewer | null;
  /** Where the log stood when the viewer was read. */
  readonly liveCursor?: string | null;
  readonly address?: string;
  readonly socket?: CallerSocket;
  /** Over HTTP alone, and of nobody who is signed in. */
  readonly pendingPersonId?: string | null;
}

export function createContext(process: Process, caller: Caller): Context {
  const { viewer, liveCursor = null, address, socket = null, pendingPersonId = null } = caller;
  const countUse = (limit: LimitName, person: string | null) =>
    process.limits.use(limit, { ...(person !== null && { person }), ...(address !== undefined && { address }) });
  const giveBackUse = (limit: LimitName, person: string) => process.limits.giveBack(limit, { person });
  const desks = createDeskLoader(process.db);
  return { ...process, viewer, pendingPersonId, socket, liveCursor, desks, countUse, giveBackUse };
}
