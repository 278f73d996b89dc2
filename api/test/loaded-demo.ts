import { afterAll, beforeAll } from 'vitest';
import { loadDemo } from '../../prisma/demo/load.ts';
import type { PrismaClient } from '../src/database/generated/client.ts';
import { startFiles } from '../src/files/files.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';
import { createTestFiles, type TestFiles } from './files.ts';

type Files = ReturnType<typeof startFiles>;

export interface LoadedDemo {
  readonly prisma: PrismaClient;
  readonly files: Files;
  /** Loads it again, as another node that starts. */
  load(): Promise<void>;
}

/** Call it once in a file: the demo as it stands at `now`, there from the file's first test on. */
export function loadedDemo(now: Date): LoadedDemo {
  let database: TestDatabase;
  let testFiles: TestFiles;
  let files: Files;
  const load = () => loadDemo(database.prisma, { now, hashPassword: async (password) => `hash of ${password}`, files });

  beforeAll(async () => {
    database = await createTestDatabase();
    testFiles = await createTestFiles();
    files = startFiles(testFiles.config);
    // Two nodes that start at the same moment.
    await Promise.all([load(), load()]);
  });
  afterAll(async () => {
    await database.close();
    await files.stop();
    await testFiles.remove();
  });

  return {
    get prisma() {
      return database.prisma;
    },
    get files() {
      return files;
    },
    load,
  };
}
