import { json } from 'node:stream/consumers';
import { type LocalServer, startLocalServer } from './local-server.ts';

export interface PostmarkAnswer {
  status: number;
  ErrorCode: number;
  Message: string;
}

export interface LocalPostmark extends LocalServer {
  /** What it was asked, oldest first. */
  readonly requests: { method: string; url: string; token: string; body: unknown }[];
}

/** An endpoint with the API of Postmark that gives one answer to everything, or none. */
export async function startPostmark(answer?: PostmarkAnswer): Promise<LocalPostmark> {
  const requests: LocalPostmark['requests'] = [];
  const server = await startLocalServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    requests.push({ method, url, token: String(headers['x-postmark-server-token']), body: await json(request) });
    if (!answer) return;
    const { status, ...body } = answer;
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  return { ...server, requests };
}
