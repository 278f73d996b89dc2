import { createClient, type Client as Socket } from 'graphql-ws';
import { expect } from 'vitest';
import WebSocket from 'ws';

export interface ApiError {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; issues?: { field: string; code: string; allowed: string; attemptsLeft?: number }[] };
}

/** What the API answered: a test asserts its shape. */
export type Data = any;

export interface Result {
  data?: Data;
  errors?: ApiError[];
}

/** A developer's client: plain HTTP for queries and mutations, one graphql-ws socket for subscriptions. */
export class Client {
  readonly url: string;
  readonly token: string | null;
  #socket: Socket | null = null;

  constructor(url: string, token: string | null) {
    this.url = url;
    this.token = token;
  }

  /** The whole result, whatever it is. */
  async run(query: string, variables: Record<string, unknown> = {}): Promise<Result> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-graphql-yoga-csrf': '1',
        ...(this.token && { authorization: `Bearer ${this.token}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Result;
  }

  /** The data of an operation that must succeed. */
  async data(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const result = await this.run(query, variables);
    expect(result.errors, JSON.stringify(result.errors)).toBeUndefined();
    return result.data;
  }

  /** The one error of an operation that must fail. */
  async error(query: string, variables: Record<string, unknown> = {}): Promise<ApiError> {
    const { errors } = await this.run(query, variables);
    expect(errors).toHaveLength(1);
    return errors![0]!;
  }

  /** Asks for a path as a browser would, such as a file's. */
  get(path: string): Promise<Response> {
    return fetch(`${this.url}${path}`, { headers: { ...(this.token && { authorization: `Bearer ${this.token}` }) } });
  }

  /** The whole result of a mutation whose one input is named after it; `selection` of its payload where that is an object. */
  mutate(mutation: string, input: object, selection = ''): Promise<Result> {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    return this.run(`mutation ($input: ${type}!) { ${mutation}(input: $input) ${selection} }`, { input });
  }

  /** Opens a stream; what arrives is kept until it is asked for. */
  subscribe(query: string, variables: Record<string, unknown> = {}): Stream {
    this.#socket ??= createClient({
      url: `${this.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      // Who says over it where they are is there for as long as they are heard.
      keepAlive: 2_000,
      ...(this.token && { connectionParams: { token: this.token } }),
    });
    return new Stream(this.#socket, query, variables);
  }

  async close(): Promise<void> {
    await this.#socket?.dispose();
    this.#socket = null;
  }
}

/** How long what is waited for may take on a busy machine, in milliseconds. */
const patience = 60_000;

/** What a subscription has delivered. Waits are for named conditions, never for time. */
export class Stream {
  readonly #waiting = new Set<() => void>();
  readonly received: Data[] = [];
  readonly errors: ApiError[] = [];
  /** The socket's close event, or the reason it could not be used. */
  closed: Data = null;
  isComplete = false;
  readonly stop: () => void;

  constructor(socket: Socket, query: string, variables: Record<string, unknown>) {
    this.stop = socket.subscribe<Record<string, unknown>>(
      { query, variables },
      {
        next: ({ data, errors }) => {
          if (errors) this.errors.push(...(errors as unknown as ApiError[]));
          if (data) this.received.push(Object.values(data)[0]);
          this.#look();
        },
        error: (error) => {
          this.closed = error;
          if (Array.isArray(error)) this.errors.push(...(error as unknown as ApiError[]));
          this.#look();
        },
        complete: () => {
          this.isComplete = true;
          this.#look();
        },
      },
    );
  }

  /** Until it holds, which is looked at whenever something has come, or for so long that it never will: the test looks then. */
  async until(holds: () => boolean): Promise<void> {
    if (holds()) return;
    await new Promise<void>((resolve) => {
      const end = () => {
        clearTimeout(timer);
        this.#waiting.delete(look);
        resolve();
      };
      const look = () => void (holds() && end());
      const timer = setTimeout(end, patience);
      this.#waiting.add(look);
    });
  }

  #look(): void {
    for (const look of this.#waiting) look();
  }

  /** The first event that matches, waiting for it if need be; a stream that ends with an error first fails the test. */
  async event(match: string | ((event: Data) => boolean)): Promise<Data> {
    const matches = typeof match === 'string' ? (event: Data) => event.__typename === match : match;
    await this.until(() => this.received.some(matches) || this.errors.length > 0);
    const found = this.received.find(matches);
    expect(found, `Received ${JSON.stringify(this.received)}, errors ${JSON.stringify(this.errors)}`).toBeDefined();
    return found;
  }

  /** The error that ended the stream. */
  async ending(): Promise<ApiError> {
    await this.until(() => this.errors.length > 0);
    expect(this.errors, `Received ${JSON.stringify(this.received)}`).toHaveLength(1);
    return this.errors[0]!;
  }

  types(): string[] {
    return this.received.map((event) => event.__typename);
  }
}
