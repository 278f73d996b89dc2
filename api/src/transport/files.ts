import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Process } from '../context.ts';
import type { Attachment } from '../database/generated/client.ts';
import { isReadable, isShownInPage, visibleTo } from '../domains/attachments/policy.ts';
import { storageKey } from '../domains/attachments/service.ts';
import type { Viewer } from '../domains/people/policy.ts';
import type { FileVariant } from '../files/file-url.ts';
import { notFound, type SentFile, sendFile } from './send-file.ts';

interface FileServer {
  readonly process: Process;
  /** Whose request it is, by its session's cookie or token. */
  readonly viewerOf: (request: IncomingMessage) => Promise<Viewer | null>;
  /** Who a session is of, while it lasts. */
  readonly viewerOfSession: (sessionId: string) => Promise<Viewer | null>;
}

/**
 * Answers requests for files, each authorised as the file's message or article is: what is missing, may not be seen, is not yet
 * checked or is quarantined is not found, alike. One range of bytes may be asked for.
 */
export function createFileHandler({ process, viewerOf, viewerOfSession }: FileServer) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = process.fileUrls.read(request.url ?? '', process.now());
    if (!asked || (request.method !== 'GET' && request.method !== 'HEAD')) return notFound(response);
    const viewer = await (asked.sessionId === null ? viewerOf(request) : viewerOfSession(asked.sessionId));
    const file = await process.db.attachment.findFirst({ where: { id: asked.id, AND: visibleTo(viewer) } });
    if (!file || !isReadable(file) || (asked.variant === 'thumbnail' && !isShownInPage(file)))
      return notFound(response);
    await sendFile(request, response, asSent(process, file, asked.variant));
  };
}

function asSent({ files }: Process, file: Attachment, variant: FileVariant): SentFile {
  const isOriginal = variant === 'original';
  return {
    etag: `"${file.id}-${variant}"`,
    name: file.name,
    contentType: isOriginal ? file.contentType : 'image/webp',
    bytes: isOriginal ? file.bytes : null,
    isShown: isShownInPage(file),
    open: (range) => files.storage.read(storageKey(file.id, variant), range),
  };
}
