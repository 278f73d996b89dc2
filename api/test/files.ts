import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FilesConfig, startFiles } from '../src/files/files.ts';
import type { ScannerConfig } from '../src/files/scan-file.ts';

export interface TestFiles {
  /** Where stored files lie. */
  readonly folder: string;
  readonly config: FilesConfig;
  remove(): Promise<void>;
}

/** Where a test's files lie: a disk and a spool folder of its own. */
export async function createTestFiles(scanner: ScannerConfig | null = null): Promise<TestFiles> {
  const parent = await mkdtemp(join(tmpdir(), 'parley-files-'));
  const folder = join(parent, 'files');
  const spoolFolder = join(parent, 'spool');
  await mkdir(spoolFolder);
  return {
    folder,
    config: { storage: { driver: 'disk', folder }, scanner, spoolFolder },
    remove: () => rm(parent, { recursive: true, force: true }),
  };
}

/** For what needs files by its type and touches none. */
export const untouchedFiles = startFiles({
  storage: { driver: 'disk', folder: '/nowhere' },
  scanner: null,
  spoolFolder: '/nowhere',
});
