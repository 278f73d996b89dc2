import { open } from 'node:fs/promises';

/** A file that is read here and there. */
export interface OpenFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** What there is of that many bytes: less at the end of the file, and nothing outside of it. */
  read(position: number, length: number): Promise<Buffer>;
  /** All of it, in pieces of 64 KiB. */
  pieces(): AsyncIterable<Buffer>;
  close(): Promise<void>;
}

export async function openFile(path: string): Promise<OpenFile> {
  const handle = await open(path);
  const { size } = await handle.stat();

  async function read(position: number, length: number): Promise<Buffer> {
    const there = position < 0 ? 0 : Math.max(0, Math.min(length, size - position));
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(there), 0, there, position);
    return buffer.subarray(0, bytesRead);
  }

  async function* pieces(): AsyncIterable<Buffer> {
    for (let position = 0; position < size; position += 65_536) yield read(position, 65_536);
  }

  return { path, size, read, pieces, close: () => handle.close() };
}
