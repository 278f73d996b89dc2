import { once } from 'node:events';
import { connect } from 'node:net';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Where clamd listens. */
export type ScannerConfig = ({ readonly host: string; readonly port: number } | { readonly socket: string }) & {
  /** Milliseconds without a sign of it. @default 150,000; by itself it gives up on a file after 120,000 */
  readonly timeoutMs?: number;
};

export interface Scanner {
  /**
   * Has a stream searched for viruses. It is read to its end or destroyed.
   *
   * @throws Error when there is no verdict: clamd can't be reached, refuses, breaks off or is silent, or the stream failed
   */
  scan(stream: Readable): Promise<'CLEAN' | 'INFECTED'>;
}

/**
 * A clamd, asked over a connection of its own for each file. Its StreamMaxLength has to be above what desks take: it has no
 * verdict on what is larger.
 */
export function createScanner({ timeoutMs = 150_000, ...address }: ScannerConfig): Scanner {
  return {
    async scan(stream) {
      const socket = connect('socket' in address ? { path: address.socket } : address);
      socket.setTimeout(timeoutMs, () => socket.destroy(new Error(`silent for ${timeoutMs} ms`)));
      let answer = '';
      socket.setEncoding('utf8').on('data', (text) => {
        answer += text;
      });
      try {
        // It may close before it was sent everything, which nothing else would notice while the stream has no more to send.
        const closed = once(socket, 'close').finally(() => stream.destroy());
        await Promise.all([pipeline(stream, inFrames, socket, { end: false }), closed]);
        return verdictOf(answer);
      } catch (cause) {
        throw new Error(`No verdict of clamd: ${answer.replace('\0', '') || cause}`, { cause });
      } finally {
        stream.destroy();
        socket.destroy();
      }
    },
  };
}

/**
 * The command INSTREAM of clamd's protocol: frames with their length before them, up to an empty one.
 *
 * @see https://docs.clamav.net/manual/Usage/Scanning.html#clamd, and `man clamd`
 */
async function* inFrames(content: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  yield Buffer.from('zINSTREAM\0');
  for await (const chunk of content) {
    if (chunk.length > 0) yield* [lengthOf(chunk), chunk];
  }
  yield lengthOf(Buffer.alloc(0));
}

function lengthOf({ length }: Buffer): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
}

function verdictOf(answer: string): 'CLEAN' | 'INFECTED' {
  if (answer === 'stream: OK\0') return 'CLEAN';
  if (/^stream: .+ FOUND\0$/.test(answer)) return 'INFECTED';
  throw new Error('it closed the connection');
}
