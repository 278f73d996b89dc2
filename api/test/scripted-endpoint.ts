import type { IncomingMessage, ServerResponse } from 'node:http';
import { startLocalServer } from './local-server.ts';

/** A model's API that answers as a test has it answer. */
export interface ScriptedEndpoint<Asked, Turn> {
  /** For `ASSISTANT_BASE_URL`. */
  readonly baseUrl: string;
  readonly asked: Asked[];
  /** The next requests get these answers, in order; a request beyond them is refused. */
  next(...turns: Turn[]): void;
  readonly stop: () => void;
}

/** `answer` gets no turn for a request beyond those that were said. */
export async function startScriptedEndpoint<Asked, Turn>(
  read: (request: IncomingMessage) => Promise<Asked>,
  answer: (response: ServerResponse, turn: Turn | undefined) => void | Promise<void>,
): Promise<ScriptedEndpoint<Asked, Turn>> {
  const asked: Asked[] = [];
  let turns: Turn[] = [];
  const { origin, stop } = await startLocalServer(async (request, response) => {
    asked.push(await read(request));
    await answer(response, turns.shift());
  });
  return {
    baseUrl: `${origin}/v1`,
    asked,
    next: (...following) => {
      asked.length = 0;
      turns = following;
    },
    stop,
  };
}
