import type { IncomingMessage, ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { type ScriptedEndpoint, startScriptedEndpoint } from './scripted-endpoint.ts';

/** What a model is asked, as Anthropic's Messages API has it. */
export interface AskedOfClaude {
  readonly path: string | undefined;
  readonly apiKey: string | string[] | undefined;
  readonly version: string | string[] | undefined;
  readonly stream: boolean;
  readonly system: readonly { readonly text: string }[];
  readonly messages: readonly { readonly role: string; readonly content: readonly { readonly type: string }[] }[];
  readonly tools: readonly { readonly name: string; readonly input_schema: object }[];
}

/** A block of an answer: words, a piece at a time, or the call of a tool. */
type Block = { readonly words: readonly string[] } | { readonly tool: string; readonly input: object };

/** How one request is answered; one that dies loses its connection after the block. */
export interface ClaudeTurn {
  readonly block: Block;
  readonly dies?: boolean;
}

/** A request beyond those that were said is told that the API is overloaded. */
export type AnthropicEndpoint = ScriptedEndpoint<AskedOfClaude, ClaudeTurn>;

/**
 * A server that speaks Anthropic's Messages API, as streams (docs.claude.com/en/api/messages-streaming), and says what a test
 * has it say.
 */
export const startAnthropicEndpoint = (): Promise<AnthropicEndpoint> =>
  startScriptedEndpoint(readAsked, (response, turn) => (turn ? answer(response, turn) : refuse(response)));

async function readAsked(request: IncomingMessage): Promise<AskedOfClaude> {
  const { headers, url: path } = request;
  const body = (await json(request)) as Omit<AskedOfClaude, 'path' | 'apiKey' | 'version'>;
  return { ...body, path, apiKey: headers['x-api-key'], version: headers['anthropic-version'] };
}

function answer(response: ServerResponse, { block, dies = false }: ClaudeTurn): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const usage = { input_tokens: 10, output_tokens: 1 };
  const message = { id: 'msg_1', type: 'message', role: 'assistant', model: 'test', content: [], usage };
  send(response, 'message_start', { message: { ...message, stop_reason: null, stop_sequence: null } });
  send(response, 'ping', {});
  send(response, 'content_block_start', { index: 0, content_block: beginningOf(block) });
  for (const delta of deltasOf(block)) send(response, 'content_block_delta', { index: 0, delta });
  if (dies) {
    // Only once all that was said has left: else nothing of it would come.
    response.write(': \n\n', () => setTimeout(() => response.destroy(), 50));
    return;
  }
  send(response, 'content_block_stop', { index: 0 });
  const delta = { stop_reason: 'words' in block ? 'end_turn' : 'tool_use', stop_sequence: null };
  send(response, 'message_delta', { delta, usage: { output_tokens: 20 } });
  send(response, 'message_stop', {});
  response.end();
}

const beginningOf = (block: Block): object =>
  'words' in block ? { type: 'text', text: '' } : { type: 'tool_use', id: 'toolu_1', name: block.tool, input: {} };

function deltasOf(block: Block): object[] {
  if ('words' in block) return block.words.map((text) => ({ type: 'text_delta', text }));
  const input = JSON.stringify(block.input);
  const half = Math.ceil(input.length / 2);
  const pieces = [input.slice(0, half), input.slice(half)];
  return pieces.map((piece) => ({ type: 'input_json_delta', partial_json: piece }));
}

function send(response: ServerResponse, type: string, data: object): void {
  response.write(`event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`);
}

function refuse(response: ServerResponse): void {
  response.writeHead(529, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } }));
}
