import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

/** The test file that every virus scanner finds. In two parts, so that none finds this file. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** What it does once the first frame is there: close the connection, nothing ever, or judge what it has not seen. */
export type ClamdMistake = 'DROP' | 'SILENCE' | 'HASTE';

export interface LocalClamd {
  readonly port: number;
  /** What it was sent, one for each connection, whether or not its end was told. */
  readonly streams: { content: Buffer; ended: boolean }[];
  readonly stop: () => void;
}

interface LocalClamdOptions {
  /** Path of a Unix socket to listen at; a free port of TCP without. */
  socket?: string;
  /** Bytes of a stream; one more is refused. */
  maxLength?: number;
  mistake?: ClamdMistake;
}

/** An endpoint with the one command of clamd's protocol that is used; it knows one virus. */
export async function startClamd({ socket, maxLength = 1_000_000, mistake }: LocalClamdOptions): Promise<LocalClamd> {
  const streams: LocalClamd['streams'] = [];
  const open = new Set<Socket>();

  async function answer(connection: Socket): Promise<void> {
    const stream = { content: Buffer.alloc(0), ended: false };
    streams.push(stream);
    let received = Buffer.alloc(0);
    for await (const chunk of connection) {
      received = Buffer.concat([received, chunk]);
      const frames = readFrames(received);
      if (!frames) continue;
      Object.assign(stream, frames);
      if (mistake === 'SILENCE') continue;
      if (mistake === 'DROP') return void connection.destroy();
      if (frames.content.length > maxLength) return void connection.end('INSTREAM size limit exceeded. ERROR\0');
      if (frames.ended || mistake === 'HASTE') {
        const found = frames.content.includes(eicar);
        return void connection.end(found ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
      }
    }
  }

  const server = createServer((connection) => {
    open.add(connection.once('close', () => open.delete(connection)));
    answer(connection).catch(() => undefined); // the other side went away
  });
  await once(socket ? server.listen(socket) : server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const stop = () => {
    for (const connection of open) connection.destroy();
    server.close();
  };
  return { port: typeof address === 'object' ? (address?.port ?? 0) : 0, streams, stop };
}

/** The frames that have arrived whole; undefined before there is one. */
function readFrames(received: Buffer): { content: Buffer; ended: boolean } | undefined {
  const command = 'zINSTREAM\0';
  if (received.length < command.length + 4) return undefined;
  if (!received.toString('latin1').startsWith(command)) throw new Error('Not INSTREAM');
  const frames: Buffer[] = [];
  let ended = false;
  for (let at = command.length; at + 4 <= received.length && !ended; ) {
    const length = received.readUInt32BE(at);
    if (at + 4 + length > received.length) break;
    frames.push(received.subarray(at + 4, at + 4 + length));
    ended = length === 0;
    at += 4 + length;
  }
  return frames.length === 0 ? undefined : { content: Buffer.concat(frames), ended };
}
