import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import sirv from 'sirv';
import type { Auth } from '../auth/auth.ts';
import type { ViewerSession } from '../auth/session-reader.ts';
import type { Caller, Process } from '../context.ts';
import { loadViewer, type ViewerAtCursor } from '../domains/people/service.ts';
import { type MailLinks, STOP_MAIL_PATH } from '../email/mail-links.ts';
import { clientAddress } from '../limits/client-address.ts';
import { createBlankFormHandler } from './blank-forms.ts';
import { createExportHandler } from './exports.ts';
import { createFileHandler } from './files.ts';
import type { GraphQLServer } from './graphql.ts';
import { createStopMailHandler } from './stop-mail.ts';
import { isUpload, readUpload, refuseUpload } from './uploads.ts';

export interface HttpOptions {
  readonly graphql: GraphQLServer;
  readonly auth: Auth;
  readonly process: Process;
  /** Of one's own, in front of this. */
  readonly trustedProxies: number;
  readonly logger: Logger;
  /** The built web client; where it does not exist, only the API is served. */
  readonly webRoot: string;
  readonly mailLinks: MailLinks;
  /** The page that shows mail instead of sending it; demo mode only. */
  readonly mailbox: ((request: IncomingMessage, response: ServerResponse) => Promise<void>) | null;
  /** Throws while the process can not serve. */
  readonly checkReady: () => Promise<void>;
}

/** Bytes of a GraphQL request at most. */
const maxBody = 1024 * 1024;

const securityHeaders = {
  'content-security-policy':
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
    "font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; " +
    "form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
};

/** One port for everything: the API, sign-in, health, the demo mailbox and the web client. */
export function createHttpHandler(options: HttpOptions): RequestListener {
  const { graphql, auth, process, trustedProxies, mailbox, checkReady } = options;
  const log = pinoHttp({
    logger: options.logger,
    genReqId: (request, response) => {
      const given = request.headers['x-request-id'];
      const id = typeof given === 'string' && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
      response.setHeader('x-request-id', id);
      return id;
    },
    autoLogging: { ignore: ({ url }) => url === '/healthz' || url === '/readyz' },
    serializers: {
      req: ({ id, method, url }) => ({ id, method, url: String(url).split('?')[0] }),
      res: ({ statusCode }) => ({ statusCode }),
    },
  });
  const web = existsSync(join(options.webRoot, 'index.html')) ? serveWeb(options.webRoot) : null;

  const viewerOf = async ({ headers }: IncomingMessage): Promise<ViewerAtCursor | null> =>
    viewerIn(await auth.fromHeaders(headers));
  const viewerIn = async (session: ViewerSession | null): Promise<ViewerAtCursor | null> =>
    session && loadViewer(process.db, session);
  const files = createFileHandler({
    process,
    viewerOf,
    viewerOfSession: async (sessionId) => viewerIn(await auth.fromId(sessionId)),
  });

  const blankForms = createBlankFormHandler({ process, viewerOf });
  const exports = createExportHandler({ process, viewerOf });
  const stopMail = createStopMailHandler(process, options.mailLinks);

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    if (path === '/healthz') return sendText(response, 200, 'ok');
    if (path === '/readyz') return sendReadiness(response);
    if (path === '/api/auth' || path.startsWith('/api/auth/')) {
      return auth.handler(request, response, clientAddress(request, trustedProxies));
    }
    if (path === '/graphql') return serveGraphQL(request, response);
    if (path.startsWith('/files/')) return files(request, response);
    if (path.startsWith('/forms/')) return blankForms(request, response);
    if (path.startsWith('/exports/')) return exports(request, response);
    if (path === STOP_MAIL_PATH) return stopMail(request, response);
    if (mailbox && (path === '/mailbox' || path.startsWith('/mailbox/'))) return mailbox(request, response);
    if (!web) return sendText(response, 404, 'Not found');
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    web(request, response);
  }

  async function serveGraphQL(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const viewer = await viewerOf(request);
    const address = clientAddress(request, trustedProxies);
    const caller = { viewer, liveCursor: viewer?.liveCursor ?? null, address };
    if (request.method === 'GET' && web && request.headers.accept?.includes('text/html')) {
      if (!viewer) return redirect(response, '/sign-in?return=/graphql');
      for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
      request.url = '/playground.html';
      return web(request, response);
    }
    if (request.method === 'POST') {
      const length = request.headers['content-length'];
      if (length === undefined) return sendError(response, 411, 'Send the request with its Content-Length.');
      if (isUpload(request)) return serveUpload(request, response, caller);
      if (Number(length) > maxBody) return sendError(response, 413, 'A request can have 1 MB at most.');
    }
    const pendingPersonId = viewer ? null : await auth.pendingPerson(request.headers);
    await graphql.yoga(request, response, { ...caller, pendingPersonId });
  }

  async function serveUpload(request: IncomingMessage, response: ServerResponse, caller: Caller) {
    const body = await readUpload(request, response, caller, process).catch((error: unknown) => {
      refuseUpload(response, error);
      return null;
    });
    // A file that is refused before it has arrived is read to its end: a browser hears of no answer while it sends.
    response.once('finish', () => setImmediate(() => request.unpipe().resume()));
    // As a body that is read already, which keeps the server from holding the whole of the file in memory.
    if (!body) return;
    await graphql.yoga(Object.assign(request, { body }), response, caller);
  }

  async function sendReadiness(response: ServerResponse): Promise<void> {
    try {
      await checkReady();
      sendText(response, 200, 'ready');
    } catch (error) {
      options.logger.warn({ err: error }, 'not ready');
      sendText(response, 503, 'not ready');
    }
  }

  return (request, response) => {
    log(request, response);
    route(request, response).catch((error: unknown) => {
      request.log.error({ err: error }, 'a request failed');
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}

/** Files with a hash in their name never change; pages are asked for again each time. Unknown paths are the web client's. */
function serveWeb(root: string): (request: IncomingMessage, response: ServerResponse) => void {
  const serve = sirv(root, {
    etag: true,
    single: true,
    setHeaders: (response, path) => {
      const isHashed = path.startsWith('/assets/');
      response.setHeader('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  return (request, response) => serve(request, response, () => sendText(response, 404, 'Not found'));
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
}

function sendError(response: ServerResponse, status: number, message: string): void {
  const errors = [{ message, extensions: { code: 'BAD_INPUT' } }];
  response
    .writeHead(status, { 'content-type': 'application/json', connection: 'close' })
    .end(JSON.stringify({ errors }));
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(303, { location }).end();
}
