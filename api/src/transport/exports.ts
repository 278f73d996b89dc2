import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Process } from '../context.ts';
import type { Export } from '../database/generated/client.ts';
import { canRead, visibleTo } from '../domains/exports/policy.ts';
import { contentTypes, storageKey } from '../domains/exports/service.ts';
import type { Viewer } from '../domains/people/policy.ts';
import { exportIdOf } from '../files/file-url.ts';
import { notFound, type SentFile, sendFile } from './send-file.ts';

interface ExportServer {
  readonly process: Process;
  /** Whose request it is, by its session's cookie or token. */
  readonly viewerOf: (request: IncomingMessage) => Promise<Viewer | null>;
}

/** Answers requests for exported lists: to whoever asked for one, while it lasts; to everybody else it is not found. */
export function createExportHandler({ process, viewerOf }: ExportServer) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const id = exportIdOf((request.url ?? '').split('?', 1)[0] ?? '');
    if (!id || (request.method !== 'GET' && request.method !== 'HEAD')) return notFound(response);
    const [viewer, now] = [await viewerOf(request), process.now()];
    const exported = viewer && (await process.db.export.findFirst({ where: { id, AND: visibleTo(viewer, now) } }));
    if (!exported || !canRead(viewer, exported, now)) return notFound(response);
    await sendFile(request, response, asSent(process, exported));
  };
}

function asSent({ files }: Process, exported: Export): SentFile {
  return {
    etag: `"${exported.id}"`,
    name: exported.name,
    contentType: contentTypes[exported.format],
    bytes: Number(exported.bytes),
    isShown: false,
    open: (range) => files.storage.read(storageKey(exported), range),
  };
}
