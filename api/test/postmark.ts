import { randomUUID } from 'node:crypto';
import { json } from 'node:stream/consumers';
import { z } from 'zod';
import { type LocalServer, startLocalServer } from './local-server.ts';

export interface PostmarkAnswer {
  status: number;
  ErrorCode: number;
  Message: string;
}

/** Takes the message and never says so, or takes nothing and says nothing. */
type Silence = 'takes it and is silent' | 'is silent';

export interface LocalPostmark extends LocalServer {
  /** What it was asked to send, oldest first. */
  readonly requests: { method: string; url: string; token: string; body: unknown }[];
  /** What it took. */
  readonly taken: { MessageID: string; MessageStream: string; Metadata: Record<string, string> }[];
  /** What it says to whoever sends a message. */
  answer: PostmarkAnswer | Silence;
}

export const accepted: PostmarkAnswer = { status: 200, ErrorCode: 0, Message: 'OK' };

const sent = z.looseObject({
  MessageStream: z.string().default('outbound'),
  Metadata: z.record(z.string(), z.string()).default({}),
});

/** An endpoint with the API of Postmark: it takes messages, or refuses them as it is told to, and finds what it took. */
export async function startPostmark(answer: LocalPostmark['answer'] = accepted): Promise<LocalPostmark> {
  const requests: LocalPostmark['requests'] = [];
  const taken: LocalPostmark['taken'] = [];
  const server = await startLocalServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    const say = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (method === 'GET') {
      const { searchParams } = new URL(url, 'http://localhost');
      const [wanted, stream] = [searchParams.get('metadata_parley-email'), searchParams.get('messageStream')];
      const Messages = taken.filter(
        ({ Metadata, MessageStream }) => Metadata['parley-email'] === wanted && MessageStream === stream,
      );
      return void say(200, { TotalCount: Messages.length, Messages });
    }
    const body = await json(request);
    requests.push({ method, url, token: String(headers['x-postmark-server-token']), body });
    const { answer } = postmark;
    const { MessageStream, Metadata } = sent.parse(body);
    const message = { MessageID: randomUUID(), MessageStream, Metadata };
    if (answer === 'takes it and is silent' || (typeof answer === 'object' && answer.status === 200)) {
      taken.push(message);
    }
    if (typeof answer === 'string') return;
    const { status, ...rest } = answer;
    say(status, { ...rest, ...(status === 200 && message) });
  });
  const postmark = { ...server, requests, taken, answer };
  return postmark;
}
