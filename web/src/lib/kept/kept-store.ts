import type { KeptDatabase, KeptRow } from './kept-database.ts';

/** What a browser keeps of one person: read at once, written behind, the same in every tab. */
export interface KeptStore {
  /** The value as it is now; undefined for none. The same object until it changes. */
  get(key: string): unknown;
  /** The values of all keys that begin with `prefix`, in no order. */
  list(prefix: string): unknown[];
  /**
   * Changes values together; undefined deletes. They count here at once, and are kept and seen by other tabs all
   * together or not at all. Resolves when that has happened, or after a while where it can't; never rejects.
   */
  change(values: Readonly<Record<string, unknown>>): Promise<void>;
  /** Deletes what begins with `prefix` and was not changed since a moment, in milliseconds since 1970. Resolves as `change` does. */
  forget(prefix: string, before: number): Promise<void>;
  /** Takes in what other tabs have written. Resolves as `change` does. */
  refresh(): Promise<void>;
  /** Whether closing the page would lose something: the browser's storage is full or blocked. */
  isAtRisk(): boolean;
  /** Calls back after every change, whoever made it. Returns what ends that. */
  subscribe(listener: () => void): () => void;
  close(): void;
}

interface KeptStoreOptions {
  /** Without one, values live as long as the page. */
  database?: KeptDatabase;
  /** Tells the other tabs of the same person that there is something to read. */
  tabs?: BroadcastChannel;
}

/** A disk that is slower than that is not waited for. */
const PATIENCE_MS = 3_000;

/** Opens what is kept. A browser that keeps nothing, as some do in private windows, gives an empty store that works. */
export async function openKeptStore({ database, tabs }: KeptStoreOptions): Promise<KeptStore> {
  const rows = new Map<string, KeptRow>();
  const unwritten = new Map<string, KeptRow | undefined>();
  const listeners = new Set<() => void>();
  let isStale = database !== undefined;
  let working: Promise<void> | undefined;
  /** How many were begun. */
  let writes = 0;

  function tell() {
    for (const listener of listeners) listener();
  }

  function set(key: string, row: KeptRow | undefined) {
    if (row) rows.set(key, row);
    else rows.delete(key);
  }

  async function write(to: KeptDatabase) {
    const batch = new Map(unwritten);
    unwritten.clear();
    writes += 1;
    try {
      await to.write(batch);
    } catch (error) {
      // What was changed since waits already, or has been handed over as the page went.
      for (const [key, row] of batch) if (!unwritten.has(key) && rows.get(key) === row) unwritten.set(key, row);
      throw error;
    }
    tabs?.postMessage('changed');
  }

  async function read(from: KeptDatabase) {
    isStale = false;
    const before = writes;
    const found = new Map((await from.read()).map((row) => [row.key, row]));
    // A page that was going has written meanwhile, and came back: what was read may be from before.
    if (writes > before) {
      isStale = true;
      return;
    }
    for (const key of new Set([...rows.keys(), ...found.keys()])) {
      const row = found.get(key);
      if (!unwritten.has(key) && row?.version !== rows.get(key)?.version) set(key, row);
    }
    tell();
  }

  /** One thing at a time, so that a change made meanwhile joins the next write, and a read never undoes a write. */
  async function work(to: KeptDatabase) {
    try {
      while (unwritten.size > 0 || isStale) await (unwritten.size > 0 ? write(to) : read(to));
    } catch {
      // Storage is full or blocked. What is unwritten stays so, and goes along with the next change.
    }
    working = undefined;
  }

  async function settle() {
    if (!database) return;
    working ??= work(database);
    await withPatience(working);
  }

  /** What still waits for an earlier write is handed to the disk with it: nothing runs in a page that has gone. */
  const leave = () => {
    if (database && unwritten.size > 0) void write(database).catch(() => undefined);
  };
  const refresh = () => {
    isStale = database !== undefined;
    return settle();
  };
  const changed = () => void refresh();
  tabs?.addEventListener('message', changed);
  // A page that was put away and comes back has heard nothing in between.
  globalThis.addEventListener?.('pageshow', changed);
  globalThis.addEventListener?.('pagehide', leave);

  await settle();
  return {
    get: (key) => rows.get(key)?.value,
    list: (prefix) => [...rows.values()].filter(({ key }) => key.startsWith(prefix)).map(({ value }) => value),
    async change(values) {
      for (const [key, value] of Object.entries(values)) {
        if (value === undefined && !rows.has(key)) continue;
        const row =
          value === undefined ? undefined : { key, value, version: crypto.randomUUID(), changedAt: Date.now() };
        set(key, row);
        unwritten.set(key, row);
      }
      tell();
      await settle();
    },
    async forget(prefix, before) {
      for (const row of [...rows.values()].filter(({ key }) => key.startsWith(prefix))) {
        // What says nothing of its age is as old as this moment.
        if (row.changedAt === undefined) unwritten.set(row.key, { ...row, changedAt: Date.now() });
        else if (row.changedAt < before) {
          set(row.key, undefined);
          unwritten.set(row.key, undefined);
        }
      }
      if (unwritten.size === 0) return;
      tell();
      await settle();
    },
    refresh,
    isAtRisk: () => [...unwritten.values()].some((row) => row !== undefined),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      tabs?.removeEventListener('message', changed);
      tabs?.close();
      globalThis.removeEventListener?.('pageshow', changed);
      globalThis.removeEventListener?.('pagehide', leave);
    },
  };
}

async function withPatience(work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  await Promise.race([
    work,
    new Promise<void>((resolve) => {
      timer = setTimeout(resolve, PATIENCE_MS);
    }),
  ]);
  clearTimeout(timer);
}
