import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ScriptedEndpoint, startScriptedEndpoint } from './scripted-endpoint.ts';

/** What a model is asked, as OpenAI's API of chat completions has it. */
export interface Asked {
  readonly messages: readonly { readonly role: string; readonly content: string | null }[];
  readonly tools: readonly { readonly function: { readonly name: string } }[];
  readonly authorization: string | undefined;
  readonly [setting: string]: unknown;
}

/** How one request is answered. */
export type Turn = (response: ServerResponse) => void | Promise<void>;

/** A request beyond those that were said gets the status 500. */
export type ModelEndpoint = ScriptedEndpoint<Asked, Turn>;

/** A server that speaks OpenAI's API of chat completions, as streams, and says what a test has it say. */
export const startModelEndpoint = (): Promise<ModelEndpoint> =>
  startScriptedEndpoint(
    async (request) => ({ ...JSON.parse(await textOf(request)), authorization: request.headers.authorization }),
    (response, turn = failing(500)) => turn(response),
  );

/** Says words, a piece at a time, and finishes. */
export const saying =
  (...pieces: string[]): Turn =>
  async (response) => {
    await sayPieces(response, pieces);
    finish(response, 'stop');
  };

/** Calls a tool; with a text instead of arguments, that text is all that comes of them. */
export const calling =
  (name: string, args: object | string): Turn =>
  (response) => {
    const text = typeof args === 'string' ? args : JSON.stringify(args);
    const half = Math.ceil(text.length / 2);
    const call = { index: 0, id: 'call_1', type: 'function', function: { name, arguments: text.slice(0, half) } };
    begin(response);
    send(response, { role: 'assistant', tool_calls: [call] });
    send(response, { tool_calls: [{ index: 0, function: { arguments: text.slice(half) } }] });
    finish(response, 'tool_calls');
  };

/** Says words, and nothing more until the test says how it goes on. */
export function sayingUntil(...pieces: string[]): { readonly turn: Turn; readonly goOn: (turn: Turn) => void } {
  let goOn: (turn: Turn) => void = () => undefined;
  const further = new Promise<Turn>((resolve) => {
    goOn = resolve;
  });
  const turn: Turn = async (response) => {
    await sayPieces(response, pieces);
    await (await further)(response);
  };
  return { turn, goOn };
}

/** Says nothing, or nothing after some words, for as long as it's listened to. */
export const hanging =
  (...pieces: string[]): Turn =>
  (response) =>
    sayPieces(response, pieces);

/** Loses its connection after some words. */
export const dying =
  (...pieces: string[]): Turn =>
  async (response) => {
    await sayPieces(response, pieces);
    response.destroy();
  };

/** Ends after some words as if that were all, without having finished. */
export const breakingOff =
  (...pieces: string[]): Turn =>
  async (response) => {
    await sayPieces(response, pieces);
    response.end();
  };

export const failing =
  (status: number): Turn =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: { message: 'No.', type: 'test' } }));
  };

/** Sends what is no answer of this API. */
export const babbling =
  (text: string): Turn =>
  (response) => {
    begin(response);
    response.end(text);
  };

async function sayPieces(response: ServerResponse, pieces: readonly string[]): Promise<void> {
  begin(response);
  for (const content of pieces) {
    send(response, { role: 'assistant', content });
    // So that the pieces come as several, as they do from a model.
    await sleep(20);
  }
}

function begin(response: ServerResponse): void {
  if (!response.headersSent) response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.flushHeaders();
}

const send = (response: ServerResponse, delta: object, finishReason: string | null = null): void => {
  const choices = [{ index: 0, delta, finish_reason: finishReason }];
  const chunk = { id: 'answer', object: 'chat.completion.chunk', created: 1, model: 'test', choices };
  response.write(`data: ${JSON.stringify(chunk)}\n\n`);
};

function finish(response: ServerResponse, reason: string): void {
  send(response, {}, reason);
  response.end('data: [DONE]\n\n');
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
