import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { Backlog } from '../live/backlog.ts';
import { asBytes, type SharedResult } from '../live/shared-result.ts';
import type { Sink } from '../live/sink.ts';

/** Bytes that a socket may hold for a reader before its streams wait for it. The kernel holds some megabytes besides. */
const maxUnsent = 64 * 1024;

/**
 * Writes ready-made frames to one client's socket, past the WebSocket library's sender, which would frame and copy each once
 * more. They keep their order with what the library sends, because without compression it writes at once, too.
 */
export class SocketWriter {
  /** Of all operations of the socket together. */
  readonly backlog = new Backlog();
  readonly #client: WebSocket;
  readonly #socket: Duplex;
  #whenFree: (() => void)[] = [];

  /** `socket`: what the client was upgraded on. */
  constructor(client: WebSocket, socket: Duplex) {
    this.#client = client;
    this.#socket = socket;
  }

  get isFull(): boolean {
    return this.#socket.writableLength > maxUnsent;
  }

  /** `frame`: one character a byte. Nothing may follow the frame that closes the connection. */
  write(frame: string): void {
    if (this.#client.readyState === this.#client.OPEN) this.#socket.write(frame, 'latin1');
  }

  whenFree(callback: () => void): void {
    if (this.#whenFree.length === 0) {
      this.#socket.once('drain', () => {
        for (const waiting of this.#whenFree.splice(0)) waiting();
      });
    }
    this.#whenFree.push(callback);
  }
}

/** One operation of a socket. */
export class SocketSink implements Sink {
  readonly #writer: SocketWriter;
  readonly #id: string;

  /** `id`: as its client called the operation. */
  constructor(writer: SocketWriter, id: string) {
    this.#writer = writer;
    this.#id = asBytes(JSON.stringify(id));
  }

  get isFull(): boolean {
    return this.#writer.isFull;
  }

  get backlog(): Backlog {
    return this.#writer.backlog;
  }

  send(result: SharedResult): void {
    this.#writer.write(result.frameFor(this.#id));
  }

  whenFree(callback: () => void): void {
    this.#writer.whenFree(callback);
  }
}
