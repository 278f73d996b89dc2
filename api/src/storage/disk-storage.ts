import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { FSDriver } from 'flydrive/drivers/fs';
import { checkKey, checkPrefix, NotStoredError } from './key.ts';
import type { Storage } from './storage.ts';

export interface DiskConfig {
  readonly driver: 'disk';
  /** Made when the first file is stored, for its owner alone. */
  readonly folder: string;
}

/** Files in a folder of this machine. */
export function createDiskStorage({ folder }: DiskConfig): Storage {
  const driver = new FSDriver({ location: folder, visibility: 'private' });

  return {
    async store(key, { path }) {
      const location = join(folder, checkKey(key));
      // Open before anything is made, so that of one that is gone nothing is under way when that is told.
      const content = (await open(path)).createReadStream();
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await driver.putStream(key, content).finally(() => content.destroy());
      // As lasting as the row that names it: after a power cut there could be the row alone.
      const stored = await open(location);
      await stored.sync().finally(() => stored.close());
    },

    // By hand, as the driver knows no ranges. The file is open before there is a stream, so that a missing one is told here.
    async read(key, range) {
      const file = await open(join(folder, checkKey(key))).catch((error: NodeJS.ErrnoException) => {
        throw error.code === 'ENOENT' ? new NotStoredError(`Nothing is stored at ${key}`, { cause: error }) : error;
      });
      return file.createReadStream({ ...range });
    },

    removeAll: async (prefix) => driver.deleteAll(checkPrefix(prefix)),
  };
}
