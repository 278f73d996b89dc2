import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A value that is kept, and which of its versions it is. */
export interface KeptRow {
  readonly key: string;
  readonly value: unknown;
  readonly version: string;
  /** In milliseconds since 1970. Rows that an older version of Parley wrote have none. */
  readonly changedAt?: number;
}

/** Where rows outlive the page. Both reject where the browser does not let us. */
export interface KeptDatabase {
  read(): Promise<readonly KeptRow[]>;
  /** Puts rows, and deletes those of keys without one: all of it or nothing. */
  write(rows: ReadonlyMap<string, KeptRow | undefined>): Promise<void>;
}

interface Schema extends DBSchema {
  kept: { key: [personId: string, key: string]; value: KeptRow & { readonly personId: string } };
}

/** The rows of one person in IndexedDB. Those of others are never read. */
export function openKeptDatabase(personId: string): KeptDatabase {
  let connection: Promise<IDBPDatabase<Schema>> | undefined;
  const forget = () => {
    connection = undefined;
  };

  // Opened anew after a failure: a browser may close a database, and its storage may be cleared while a page is open.
  async function connect(): Promise<IDBPDatabase<Schema>> {
    connection ??= openDB<Schema>('parley', 1, {
      upgrade: (database) => void database.createObjectStore('kept', { keyPath: ['personId', 'key'] }),
      blocking: (_current, _blocked, event) => {
        forget();
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: forget,
    });
    return connection;
  }

  async function use<Result>(work: (database: IDBPDatabase<Schema>) => Promise<Result>): Promise<Result> {
    try {
      return await work(await connect());
    } catch (error) {
      forget();
      throw error;
    }
  }

  return {
    // An array sorts after every string: the range holds whatever follows the person in a key.
    read: () => use((database) => database.getAll('kept', IDBKeyRange.bound([personId], [personId, []]))),
    write: (rows) =>
      use(async (database) => {
        const transaction = database.transaction('kept', 'readwrite');
        for (const [key, row] of rows) {
          if (row) void transaction.store.put({ ...row, personId });
          else void transaction.store.delete([personId, key]);
        }
        // Not left to the browser: it would wait for the page to be idle, and the page may be about to go.
        transaction.commit();
        await transaction.done;
      }),
  };
}
