import WebSocket from 'ws';
import type { LiveEvent } from './views.ts';
import type { Watcher } from './watcher.ts';

/** An event as it came over a socket. */
export interface Delivery {
  readonly personId: string;
  readonly token: string;
  readonly view: string;
  readonly event: LiveEvent;
  /** When its stream was asked for, and when it came: milliseconds since 1970. */
  readonly since: number;
  readonly at: number;
}

/** Everything that any client was sent, and what no stream may do. */
export class Recording {
  readonly deliveries: Delivery[] = [];
  readonly faults: string[] = [];
  /** Sockets that are open now, to be cut and stalled. */
  readonly sockets = new Set<WebSocket>();

  /** What somebody was told last, in words. */
  lastTold({ options: { personId, view } }: Pick<Watcher, 'options'>): string {
    const told = this.deliveries.filter((each) => each.personId === personId && each.view === view.name).slice(-5);
    const words = told.map(
      ({ event, since, at }) => `${event.__typename} ${event.id} at ${event.cursor} after ${at - since} ms`,
    );
    return `told last: ${words.join(', ')}`;
  }
}

interface Operation {
  readonly since: number;
  readonly ids: Set<string>;
  hasEnded: boolean;
}

interface RecordedOptions {
  readonly recording: Recording;
  readonly personId: string;
  readonly view: string;
  /** The token of the session, at the time. */
  readonly token: () => string;
  /** The cookie of a token. */
  readonly cookie: (token: string) => string;
  /** A node that serves now. */
  readonly url: () => string;
}

/** A WebSocket as a browser's tab opens it, to whichever node is chosen, with every frame recorded. */
export function recordedSocket({
  recording,
  personId,
  view,
  token,
  cookie,
  url,
}: RecordedOptions): new (
  address: string | URL,
  protocols?: string | string[],
) => WebSocket {
  return class RecordedSocket extends WebSocket {
    readonly #token: string;
    readonly #operations = new Map<string, Operation>();

    constructor(_address: string | URL, protocols?: string | string[]) {
      const node = url();
      const own = token();
      super(`${node.replace('http', 'ws')}/graphql`, protocols, { headers: { cookie: cookie(own), origin: node } });
      this.#token = own;
      this.on('open', () => recording.sockets.add(this));
      this.on('close', () => recording.sockets.delete(this));
      // A browser's that is given up while it connects says nothing either.
      this.on('error', () => undefined);
    }

    override emit(name: string | symbol, ...values: unknown[]): boolean {
      if (name === 'message') this.#receive(JSON.parse(String(values[0])));
      // One that is given up says nothing more in a browser, though something may still come over it.
      if (name === 'message' && this.readyState !== WebSocket.OPEN) return false;
      return super.emit(name, ...values);
    }

    override send(text: string): void {
      const { type, id } = JSON.parse(text);
      if (type === 'subscribe') this.#operations.set(id, { since: Date.now(), ids: new Set(), hasEnded: false });
      super.send(text);
    }

    #receive({ type, id, payload }: { type: string; id?: string; payload?: { data?: object | null } }): void {
      const operation = id === undefined ? undefined : this.#operations.get(id);
      if (!operation || !['next', 'error', 'complete'].includes(type)) return;
      const [event] = Object.values<LiveEvent>({ ...(type === 'next' && payload?.data) });
      if (event) this.#record(event, operation);
      // An error is the last that a stream says, but that it is complete.
      if (!event) operation.hasEnded = true;
    }

    #record(event: LiveEvent, { since, ids, hasEnded }: Operation): void {
      const what = `${event.__typename} ${event.id} to ${personId} at ${view}`;
      if (hasEnded) recording.faults.push(`After the end of its stream came ${what}`);
      if (ids.has(event.id)) recording.faults.push(`A second time came ${what}`);
      ids.add(event.id);
      recording.deliveries.push({ personId, token: this.#token, view, event, since, at: Date.now() });
    }
  };
}
