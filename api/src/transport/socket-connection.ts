import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { CloseCode, type WebSocket as ProtocolSocket } from 'graphql-ws';
import type { Logger } from 'pino';
import type { WebSocket } from 'ws';
import type { ViewerSession } from '../auth/session-reader.ts';
import type { SessionDependent } from '../live/sessions.ts';
import { SocketWriter } from './socket-writer.ts';

/**
 * Bytes that may wait for a client who goes on asking and reads no answers: many times what a page asks for at once. What
 * streams tell is held back long before, by `SocketWriter`.
 */
const maxUnread = 8 * 1024 * 1024;

/** Of the request that a socket was upgraded from, what says whose it is. */
export type Credentials = Pick<IncomingHttpHeaders, 'authorization' | 'cookie' | 'origin'>;

/**
 * One client's socket: to graphql-ws what it speaks on, to the session what depends on it. All that is kept for a socket is
 * here, and of its request nothing: there are thousands of these.
 */
export class SocketConnection implements ProtocolSocket, SessionDependent {
  static #count = 0;
  /** Of this socket alone, for as long as the process runs. */
  readonly id: string;
  readonly address: string;
  /** Null once they have been looked at. */
  credentials: Credentials | null;
  session: ViewerSession | null = null;
  readonly #client: WebSocket;
  readonly #socket: Duplex;
  readonly #logger: Pick<Logger, 'error'>;
  #writer: SocketWriter | null = null;
  #hasAnswered = true;

  constructor(client: WebSocket, request: IncomingMessage, address: string, logger: Pick<Logger, 'error'>) {
    const { authorization, cookie, origin } = request.headers;
    this.credentials = {
      ...(authorization && { authorization }),
      ...(cookie && { cookie }),
      ...(origin && { origin }),
    };
    SocketConnection.#count += 1;
    this.id = `socket ${SocketConnection.#count}`;
    this.address = address;
    this.#client = client;
    this.#socket = request.socket;
    this.#logger = logger;
    client.on('pong', () => {
      this.#hasAnswered = true;
    });
    // The library answers these by itself.
    client.on('ping', () => this.#cutOffUnread());
    // The library has closed it already, and says so next.
    client.on('error', () => undefined);
  }

  get isOpen(): boolean {
    return this.#client.readyState === this.#client.OPEN;
  }

  get protocol(): string {
    return this.#client.protocol;
  }

  /** Where the frames go that are ready to be sent. */
  get writer(): SocketWriter {
    this.#writer ??= new SocketWriter(this.#client, this.#socket);
    return this.#writer;
  }

  send(data: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#cutOffUnread();
      if (!this.isOpen) return resolve();
      this.#client.send(data, (error) => (error ? reject(error) : resolve()));
    });
  }

  close(code?: number, reason?: string): void {
    this.#client.close(code, reason);
  }

  onMessage(answer: (data: string) => Promise<void>): void {
    this.#client.on('message', (data) => {
      // The session may have ended, and the peer not have heard of it yet.
      if (!this.isOpen) return;
      answer(String(data)).catch((error: unknown) => {
        this.#logger.error({ err: error }, 'a message on a socket could not be answered');
        this.close(CloseCode.InternalServerError, 'Internal server error');
      });
    });
  }

  onClose(callback: (code: number, reason: string) => void): void {
    this.#client.on('close', (code, reason) => callback(code, String(reason)));
  }

  sessionEnded(): void {
    this.close(CloseCode.Unauthorized, 'The session ended');
  }

  /** Cuts off a peer that has not answered the last time. */
  ping(): void {
    if (!this.#hasAnswered) this.#client.terminate();
    if (!this.isOpen) return;
    this.#hasAnswered = false;
    this.#client.ping();
  }

  #cutOffUnread(): void {
    if (this.#socket.writableLength > maxUnread) this.#client.terminate();
  }
}
