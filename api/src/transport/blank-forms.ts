import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { Process } from '../context.ts';
import { ticketTypeOfPath } from '../domains/desks/blank-form-path.ts';
import { blankFormsVisibleTo } from '../domains/desks/policy.ts';
import type { Viewer } from '../domains/people/policy.ts';
import { notFound, sendFile } from './send-file.ts';

interface BlankFormServer {
  readonly process: Process;
  /** Whose request it is, by its session's cookie or token. */
  readonly viewerOf: (request: IncomingMessage) => Promise<Viewer | null>;
}

/** Answers requests for empty forms: what is missing and what is of a desk that is not the viewer's is not found, alike. */
export function createBlankFormHandler({ process: { db }, viewerOf }: BlankFormServer) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const ticketTypeId = ticketTypeOfPath(request.url ?? '');
    if (!ticketTypeId || (request.method !== 'GET' && request.method !== 'HEAD')) return notFound(response);
    const viewer = await viewerOf(request);
    const form =
      viewer && (await db.blankForm.findFirst({ where: { ticketTypeId, AND: blankFormsVisibleTo(viewer) } }));
    if (!form) return notFound(response);
    const { name, contentType, content } = form;
    await sendFile(request, response, {
      etag: `"${createHash('sha256').update(content).digest('base64url')}"`,
      name,
      contentType,
      bytes: content.length,
      isShown: false,
      open: async (range) => Readable.from([range ? content.subarray(range.start, range.end + 1) : content]),
    });
  };
}
