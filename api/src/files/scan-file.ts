import { once } from 'node:events';
import { connect } from 'node:net';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Where clamd listens. */
export type ScannerConfig = ({ readonly host: string; readonly port: number } | { readonly socket: string }) & {
  /** Milliseconds without a sign of it. @default 150,000: it gives up on a file by itself after 120,000 */
  readonly timeoutMs?: number;
};

export interface Scanner {
  /**
   * Asks for viruses in a stream, which is read to its end or destroyed.
   *
   * @throws Error when there is no answer to rely on: clamd can't be reached, is at its limits, or the stream failed
   */
  scan(stream: Readable): Promise<'CLEAN' | 'INFECTED'>;
}

/** A clamd, asked over a connection of its own for each file. */
export function createScanner({ timeoutMs = 150_000, ...address }: ScannerConfig): Scanner {
  return {
    async scan(stream) {
      const socket = connect('socket' in address ? { path: address.socket } : address);
      socket.setTimeout(timeoutMs, () => socket.destroy(new Error('clamd gave no answer in time')));
      let answer = '';
      socket.setEncoding('utf8').on('data', (text) => {
        answer += text;
      });
      try {
        const closed = once(socket, 'close');
        await Promise.all([pipeline(stream, inFrames, socket, { end: false }), closed]);
      } catch (error) {
        throw new Error(`clamd could not be asked: ${answer.trim() || (error as Error).message}`, { cause: error });
      } finally {
        stream.destroy();
        socket.destroy();
      }
      return verdictOf(answer);
    },
  };
}

/**
 * The content as clamd wants it: frames, each with its length before it, up to an empty one.
 *
 * @see https://docs.clamav.net/manual/Usage/Scanning.html#clamd: INSTREAM
 */
async function* inFrames(content: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  yield Buffer.from('zINSTREAM\0');
  for await (const chunk of content) {
    if (chunk.length === 0) continue;
    yield lengthOf(chunk);
    yield chunk;
  }
  yield lengthOf(Buffer.alloc(0));
}

function lengthOf({ length }: Buffer): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
}

function verdictOf(answer: string): 'CLEAN' | 'INFECTED' {
  if (/^stream: OK\0$/.test(answer)) return 'CLEAN';
  if (/^stream: .+ FOUND\0$/.test(answer)) return 'INFECTED';
  throw new Error(answer === '' ? 'clamd closed the connection without an answer' : `clamd answered: ${answer.trim()}`);
}
