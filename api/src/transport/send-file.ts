import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { create as contentDisposition } from 'content-disposition';
import parseRange from 'range-parser';
import type { ByteRange } from '../storage/storage.ts';

/** Whatever a file holds, no browser runs it or takes it for a page, and no other site embeds it. */
const fileHeaders = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  // Kept by the reader's browser alone, and asked for each time, since access to it can end.
  'cache-control': 'private, no-cache',
  'accept-ranges': 'bytes',
};

/** Milliseconds. */
const IDLE_MS = 30_000;

/** A file that whoever asks may read. */
export interface SentFile {
  /** Another for each content. */
  readonly etag: string;
  /** What it is saved as. */
  readonly name: string;
  readonly contentType: string;
  /** Null where they are not known: such a file is sent whole. */
  readonly bytes: number | null;
  /** In the page rather than saved. */
  readonly isShown: boolean;
  readonly open: (range?: ByteRange) => Promise<Readable>;
}

/** Answers with a file, or with the one range of it that is asked for; nothing of it is held in memory. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { etag, name, contentType, bytes, isShown, open }: SentFile,
): Promise<void> {
  for (const [header, value] of Object.entries(fileHeaders)) response.setHeader(header, value);
  response.setHeader('etag', etag);
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();

  const range = bytes === null ? null : rangeOf(request, bytes, etag);
  if (range === 'unsatisfiable') {
    return void response.writeHead(416, { 'content-range': `bytes */${bytes}` }).end();
  }
  // Before what describes it, which would be untrue of the answer to a failure.
  const content = request.method === 'HEAD' ? Readable.from([]) : await open(range ?? undefined);

  response.setHeader('content-type', contentType);
  response.setHeader('content-disposition', contentDisposition(name, { type: isShown ? 'inline' : 'attachment' }));
  if (range) {
    response.statusCode = 206;
    response.setHeader('content-range', `bytes ${range.start}-${range.end}/${bytes}`);
  }
  if (bytes !== null) response.setHeader('content-length', range ? range.end - range.start + 1 : bytes);
  // A reader who takes nothing for so long keeps the storage's connection from others.
  response.setTimeout(IDLE_MS, () => response.destroy());
  // A reader who goes away in the middle is no failure of ours.
  await pipeline(content, response).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}

/** The one range that is asked for; null for the whole file, also where several are: nobody has to be given those. */
function rangeOf({ headers }: IncomingMessage, bytes: number, etag: string) {
  const ifRange = headers['if-range'];
  if (headers.range === undefined || (ifRange !== undefined && ifRange !== etag)) return null;
  const ranges = parseRange(bytes, headers.range);
  if (ranges === -1) return 'unsatisfiable';
  if (ranges === -2 || ranges.type !== 'bytes' || ranges.length !== 1) return null;
  return ranges[0] ?? null;
}

export function notFound(response: ServerResponse): void {
  response
    .writeHead(404, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
    .end('Not found');
}
