import type { Logger } from 'pino';
import { createStorage, type Storage, type StorageConfig } from '../storage/storage.ts';
import { type Images, startImages } from './images.ts';
import { createScanner, type Scanner, type ScannerConfig } from './scan-file.ts';

export interface FilesConfig {
  readonly storage: StorageConfig;
  /** Null: files are not scanned for viruses. */
  readonly scanner: ScannerConfig | null;
  /** Of a {@link Spool}. */
  readonly spoolFolder: string;
}

/** What files are made of, below the rules of who may have which. */
export interface Files {
  readonly storage: Storage;
  readonly images: Images;
  readonly scanner: Scanner | null;
  readonly spoolFolder: string;
}

/**
 * Reaches nothing and starts no process before it has to. `stop` cuts off images that are being encoded.
 *
 * @param logger hears of processes that ended in the middle of an image
 */
export function startFiles(
  { storage, scanner, spoolFolder }: FilesConfig,
  logger?: Pick<Logger, 'warn'>,
): Files & { stop(): Promise<void> } {
  const images = startImages({ spoolFolder, ...(logger && { logger }) });
  return {
    storage: createStorage(storage),
    images,
    scanner: scanner && createScanner(scanner),
    spoolFolder,
    stop: () => images.stop(),
  };
}
