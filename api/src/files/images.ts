import { dirname } from 'node:path';
import { Tinypool } from 'tinypool';
import type { EncodedKind, EncodeResult, EncodeTask } from './image-worker.ts';

export type { EncodedKind, EncodeResult } from './image-worker.ts';

export interface Images {
  /** Encodes an image anew, without metadata. The results lie in the image's own folder. */
  encode(path: string, kind: EncodedKind): Promise<EncodeResult>;
  /** Ends the processes that decode; images they are at are lost. */
  stop(): Promise<void>;
}

/** Decodes images in processes of their own, which are started when they are needed and end when they are not. */
export function startImages({ spoolFolder }: { spoolFolder: string }): Images {
  const pool = new Tinypool({
    filename: new URL('./image-worker.ts', import.meta.url).href,
    runtime: 'child_process',
    execArgv: ['--import', import.meta.resolve('tsx')],
    env: { TMPDIR: spoolFolder },
    minThreads: 0,
    maxThreads: 2,
    idleTimeout: 30_000,
  });
  return {
    encode: (path, kind) => pool.run({ path, kind, folder: dirname(path) } satisfies EncodeTask),
    stop: () => pool.destroy(),
  };
}
