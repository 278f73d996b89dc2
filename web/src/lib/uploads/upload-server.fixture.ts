import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { FinishedUpload } from './finished-upload.ts';

/** What the server does with a file whose last byte has come. */
export type Answer = (file: ReceivedFile, attempt: number) => Promise<Reply> | Reply;
export interface Reply {
  readonly status: number;
  readonly body: object | string;
}

export interface ReceivedFile {
  readonly name: string;
  readonly content: string;
  readonly headers: IncomingHttpHeaders;
  readonly operations: { operationName: string; query: string; variables: object };
  readonly map: Record<string, string[]>;
}

/** The answer to a file that is taken. */
export function taken({ name, content }: Pick<ReceivedFile, 'name' | 'content'>): Reply {
  const upload: FinishedUpload = {
    id: `id of ${name}`,
    name,
    kind: name.split('.').at(-1) ?? '',
    bytes: content.length,
    thumbnailUrl: null,
    state: 'AVAILABLE',
  };
  return { status: 200, body: { data: { uploadAttachment: { attachment: upload } } } };
}

/** The answer to one that is refused, with these extensions. */
export function refused(extensions: object, status = 200): Reply {
  return { status, body: { data: null, errors: [{ message: 'Not accepted', extensions }] } };
}

/** A server that speaks GraphQL multipart requests, at the address of the page, on a real socket. */
export async function startUploadServer(answer: Answer = taken, port = 0) {
  const received: ReceivedFile[] = [];
  /** Ids of uploads that were to be removed, which always fails. */
  const removed: string[] = [];
  /** What it knows of by id, beside what it has answered. */
  const stored = new Map<string, FinishedUpload>();
  const sockets = new Set<Socket>();
  const open = new Set<ServerResponse>();
  let most = 0;

  const server = createServer(async (request, response) => {
    // jsdom resolves paths against the address given below, and calls the origin foreign all the same.
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', 'x-graphql-yoga-csrf, content-type');
    if (request.method === 'OPTIONS') return void response.end();
    open.add(response);
    most = Math.max(most, open.size);
    response.on('close', () => open.delete(response));
    try {
      await serve(request, response);
    } catch {
      response.destroy();
    }
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    const { headers } = request;
    if (!headers['content-type']?.startsWith('multipart/')) return answerJson(JSON.parse(body.toString()), response);
    const form = await new Response(body, { headers: { 'content-type': headers['content-type'] } }).formData();
    const file = form.get('file');
    if (file === null || typeof file === 'string') throw new Error('no file under its name');
    const one: ReceivedFile = {
      name: file.name,
      content: await file.text(),
      headers,
      operations: JSON.parse(String(form.get('operations'))),
      map: JSON.parse(String(form.get('map'))),
    };
    received.push(one);
    const reply = await answer(one, received.filter(({ name }) => name === one.name).length);
    open.delete(response);
    send(response, reply);
  }

  function answerJson({ operationName, variables }: JsonRequest, response: ServerResponse): void {
    if (operationName === 'UnsentUploads') {
      const nodes = (variables.ids ?? []).map((id) => stored.get(id) ?? null);
      send(response, { status: 200, body: { data: { nodes } } });
    } else {
      removed.push(variables.input?.attachmentId ?? '');
      send(response, refused({ code: 'NOT_FOUND' }));
    }
  }

  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  jsdom.reconfigure({ url: origin });

  return {
    origin,
    received,
    removed,
    stored,
    /** How many requests were open at one time, at most. */
    most: () => most,
    /** How many are open now. */
    open: () => open.size,
    /** Cuts every connection, as a server does that is killed. */
    cut() {
      for (const socket of sockets) socket.destroy();
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface JsonRequest {
  readonly operationName: string;
  readonly variables: { readonly ids?: string[]; readonly input?: { readonly attachmentId: string } };
}

/** The document's window, as vitest gives it to tests in jsdom. */
declare const jsdom: { reconfigure(settings: { url: string }): void };

function send(response: ServerResponse, { status, body }: Reply): void {
  const isText = typeof body === 'string';
  response.writeHead(status, { 'content-type': isText ? 'text/html' : 'application/json' });
  response.end(isText ? body : JSON.stringify(body));
}
