import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { create as contentDisposition } from 'content-disposition';
import parseRange from 'range-parser';
import type { Process } from '../context.ts';
import type { Attachment } from '../database/generated/client.ts';
import { isReadable, isShownInPage, visibleTo } from '../domains/attachments/policy.ts';
import { storageKey } from '../domains/attachments/service.ts';
import type { Viewer } from '../domains/people/policy.ts';
import type { FileVariant } from '../files/file-url.ts';

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

interface FileServer {
  readonly process: Process;
  /** Whose request it is, by its session's cookie or token. */
  readonly viewerOf: (request: IncomingMessage) => Promise<Viewer | null>;
  /** Who a session is of, while it lasts. */
  readonly viewerOfSession: (sessionId: string) => Promise<Viewer | null>;
}

/**
 * Answers requests for files, each authorised as the file's message is: what is missing, may not be seen, is not yet
 * checked or is quarantined is not found, alike. One range of bytes may be asked for.
 */
export function createFileHandler({ process, viewerOf, viewerOfSession }: FileServer) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = process.fileUrls.read(request.url ?? '', process.now());
    if (!asked || (request.method !== 'GET' && request.method !== 'HEAD')) return notFound(response);
    const viewer = await (asked.sessionId === null ? viewerOf(request) : viewerOfSession(asked.sessionId));
    const file = viewer && (await process.db.attachment.findFirst({ where: { id: asked.id, AND: visibleTo(viewer) } }));
    if (!file || !isReadable(file) || (asked.variant === 'thumbnail' && !isShownInPage(file)))
      return notFound(response);
    await send(request, response, process, file, asked.variant);
  };
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  { files }: Process,
  file: Attachment,
  variant: FileVariant,
): Promise<void> {
  const etag = `"${file.id}-${variant}"`;
  const isOriginal = variant === 'original';
  for (const [name, value] of Object.entries(fileHeaders)) response.setHeader(name, value);
  response.setHeader('etag', etag);
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();

  const range = isOriginal ? rangeOf(request, file.bytes, etag) : null;
  if (range === 'unsatisfiable') {
    return void response.writeHead(416, { 'content-range': `bytes */${file.bytes}` }).end();
  }
  // Before what describes it, which would be untrue of the answer to a failure.
  const content =
    request.method === 'HEAD'
      ? Readable.from([])
      : await files.storage.read(storageKey(file.id, variant), range ?? undefined);

  response.setHeader('content-type', isOriginal ? file.contentType : 'image/webp');
  const type = isShownInPage(file) ? 'inline' : 'attachment';
  response.setHeader('content-disposition', contentDisposition(file.name, { type }));
  if (range) {
    response.statusCode = 206;
    response.setHeader('content-range', `bytes ${range.start}-${range.end}/${file.bytes}`);
  }
  if (isOriginal) response.setHeader('content-length', range ? range.end - range.start + 1 : file.bytes);
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

function notFound(response: ServerResponse): void {
  response
    .writeHead(404, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
    .end('Not found');
}
