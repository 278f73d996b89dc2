import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FilesConfig, startFiles } from '../src/files/files.ts';
import type { ScannerConfig } from '../src/files/scan-file.ts';

export interface TestFiles {
  readonly config: FilesConfig;
  remove(): Promise<void>;
}

/** Where a test's files lie: a disk and a spool folder of its own. */
export async function createTestFiles(scanner: ScannerConfig | null = null): Promise<TestFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-files-'));
  const spoolFolder = join(folder, 'spool');
  await mkdir(spoolFolder);
  return {
    config: { storage: { driver: 'disk', folder: join(folder, 'files') }, scanner, spoolFolder },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** For what needs files by its type and touches none. */
export const untouchedFiles = startFiles({
  storage: { driver: 'disk', folder: '/nowhere' },
  scanner: null,
  spoolFolder: '/nowhere',
});
