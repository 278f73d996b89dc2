import type { Readable } from 'node:stream';
import { createDiskStorage, type DiskConfig } from './disk-storage.ts';
import type { S3Config } from './s3-storage.ts';

/** Where the content of files lies for good. Nothing is held in memory but what is on its way through. */
export interface Storage {
  /**
   * Writes a copy of a local file, in place of what lay under the key.
   *
   * @param key names joined by slashes, such as `attachments/<id>/file`
   * @param file `bytes` is the file's size, which has to be right
   */
  store(key: string, file: { path: string; contentType: string; bytes: number }): Promise<void>;
  /**
   * Opens a file; whoever asked reads the stream to its end or destroys it. It fails, in mid-stream too, when the storage does.
   *
   * @param range offsets of its first and its last byte, both within the file
   * @throws NotStoredError when there is nothing under the key
   */
  read(key: string, range?: ByteRange): Promise<Readable>;
  /** Removes every file below a name, such as `attachments/<id>`. That there is none is no mistake. */
  removeAll(prefix: string): Promise<void>;
}

/** Offsets in a file, `end` included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

export type StorageConfig = DiskConfig | S3Config;

/** Opens nothing yet: a storage that can't be reached fails when it is used. */
export function createStorage(config: StorageConfig): Storage {
  return config.driver === 'disk' ? createDiskStorage(config) : whenNeeded(config);
}

/** Amazon's client takes half a second and 25 MB to load, which is spared to those who don't use it. */
function whenNeeded(config: S3Config): Storage {
  let loaded: Promise<Storage> | undefined;
  const load = () => {
    loaded ??= import('./s3-storage.ts').then(({ createS3Storage }) => createS3Storage(config));
    return loaded;
  };
  return {
    store: async (...to) => (await load()).store(...to),
    read: async (...from) => (await load()).read(...from),
    removeAll: async (prefix) => (await load()).removeAll(prefix),
  };
}
