import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { WebSocket } from 'ws';
import { ticketEvents } from './selection.ts';

/** Sockets with one subscription each, as graphql-ws' client opens them; they count what arrives. */
export class Subscribers {
  /** Called for each frame. */
  onReceived: (text: string) => void = () => undefined;
  readonly #sockets: WebSocket[] = [];
  #received = 0;
  #last = '';

  get received(): number {
    return this.#received;
  }

  /** The text of the first frame that told of something. */
  get last(): string {
    return this.#last;
  }

  static async open(url: string, count: number, follow: { token: string; ticketId: string }): Promise<Subscribers> {
    const subscribers = new Subscribers();
    const address = `${url.replace('http', 'ws')}/graphql`;
    // So many at a time that no queue of the kernel overflows.
    for (let opened = 0; opened < count; opened += 50) {
      await Promise.all(Array.from({ length: Math.min(50, count - opened) }, () => subscribers.#open(address, follow)));
    }
    return subscribers;
  }

  async #open(address: string, { token, ticketId }: { token: string; ticketId: string }): Promise<void> {
    const socket = new WebSocket(address, 'graphql-transport-ws', { perMessageDeflate: false });
    await once(socket, 'open');
    const acknowledged = once(socket, 'message');
    socket.send(JSON.stringify({ type: 'connection_init', payload: { token } }));
    await acknowledged;
    const payload = { query: ticketEvents, variables: { ticketId } };
    socket.send(JSON.stringify({ id: randomUUID(), type: 'subscribe', payload }));
    socket.on('message', (data) => {
      const text = String(data);
      // Some peers ping, and a quiet stream says that it lives: that is told to nobody.
      if (!text.includes('"MessagePosted"')) return;
      this.#received += 1;
      if (this.#last === '') this.#last = text;
      this.onReceived(text);
    });
    this.#sockets.push(socket);
  }

  /** Until so many events have arrived in all. */
  async until(received: number): Promise<void> {
    while (this.#received < received) await new Promise((resolve) => setTimeout(resolve, 2));
  }

  close(): void {
    for (const socket of this.#sockets) socket.terminate();
  }
}
