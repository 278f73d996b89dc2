import { setTimeout as sleep } from 'node:timers/promises';
import { subscribeResumably } from '../../src/lib/live/resumable.ts';
import { createSeenEvents } from '../../src/lib/live/seen-events.ts';
import { createLiveSocket, type LiveSocket } from '../../src/lib/live/socket.ts';
import { type Recording, recordedSocket } from './record.ts';
import type { Answer, LiveEvent, Shown, View } from './views.ts';

export interface WatcherOptions {
  readonly personId: string;
  readonly view: View;
  readonly recording: Recording;
  readonly cookie: (token: string) => string;
  /** A node that serves now. */
  readonly url: () => string;
  /** A new session of theirs. */
  readonly signIn: (personId: string) => Promise<string>;
}

/** How long somebody who was refused waits before they look again, in milliseconds. */
const lookAgainAfter = 1_500;

/** Somebody who looks at one page and leaves it open, whatever happens: the web client without its pixels. */
export class Watcher {
  readonly options: WatcherOptions;
  readonly #socket: LiveSocket;
  #token = '';
  #shown: Shown | null = null;
  #cursor: string | null = null;
  #visit = 0;
  #leave = () => {};

  constructor(options: WatcherOptions) {
    this.options = options;
    const { personId, recording, cookie, url, view } = options;
    const token = () => this.#token;
    this.#socket = createLiveSocket({
      url: 'ws://any-node/graphql',
      webSocketImpl: recordedSocket({ recording, personId, view: view.name, token, cookie, url }),
    });
  }

  get name(): string {
    return `${this.options.personId} at ${this.options.view.name}`;
  }

  get token(): string {
    return this.#token;
  }

  /** What the page shows; null where there is nothing to see for them. */
  get page(): object | null {
    return this.#shown?.page ?? null;
  }

  /** Up to where the stream has told everything; null where there is none. */
  get cursor(): string | null {
    return this.page && this.#cursor;
  }

  /** Opens the page, and opens it anew whenever the stream can not go on or there was nothing to see. */
  async open(): Promise<void> {
    this.#visit += 1;
    const visit = this.#visit;
    this.#leave();
    this.#leave = () => {};
    this.#shown = null;
    const answer = await this.#answer(() => visit === this.#visit);
    if (visit !== this.#visit) return;
    const { view } = this.options;
    this.#shown = answer && view.open(answer);
    if (!answer || !this.page) return this.#lookAgain();

    this.#cursor = answer.liveCursor;
    const seen = createSeenEvents();
    this.#leave = subscribeResumably(
      this.#socket.client,
      { query: view.subscription, variables: { ...view.variables, after: answer.liveCursor } },
      {
        next: ({ data }) => {
          for (const event of Object.values(data ?? {}) as LiveEvent[]) this.#take(event, seen.isNew(event.id));
        },
        error: (errors) => {
          this.#shown = null;
          const isSignedOut = errors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED');
          if (isSignedOut) this.#token = '';
          void this.#lookAgain();
        },
      },
    );
  }

  /** What the page would show if it were opened now. */
  async fresh(): Promise<object | null> {
    const answer = await this.#answer(() => true);
    return answer && this.options.view.pageOf(answer);
  }

  async close(): Promise<void> {
    this.#visit += 1;
    this.#leave();
    await this.#socket.dispose();
  }

  #take(event: LiveEvent, isNew: boolean): void {
    if (event.__typename === 'Resync') {
      void this.open();
      return;
    }
    this.#cursor = event.cursor;
    if (isNew) this.#shown?.apply(event);
    if (!this.page) void this.#lookAgain();
  }

  async #lookAgain(): Promise<void> {
    this.#visit += 1;
    const visit = this.#visit;
    await sleep(lookAgainAfter);
    if (visit === this.#visit) await this.open();
  }

  /** The answer to the page's query, from whichever node gives one; null where there is nothing to see for them. */
  async #answer(isWanted: () => boolean): Promise<Answer | null> {
    const { personId, view, url, signIn } = this.options;
    while (isWanted()) {
      try {
        this.#token ||= await signIn(personId);
        const answer = await ask(url(), this.#token, view);
        if (answer !== 'signed out') return answer;
        this.#token = '';
      } catch {
        await sleep(300);
      }
    }
    return null;
  }
}

/** Throws what asking again may mend. */
async function ask(url: string, token: string, { query, variables }: View): Promise<Answer | null | 'signed out'> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(10_000),
  });
  const { data, errors } = await response.json();
  const code: string | undefined = errors?.[0]?.extensions?.code;
  if (code === undefined) return data;
  if (code === 'UNAUTHENTICATED') return 'signed out';
  if (code === 'FORBIDDEN' || code === 'NOT_FOUND') return null;
  throw new Error(`${code}: ${JSON.stringify(errors)}`);
}
