import { setTimeout as sleep } from 'node:timers/promises';
import type { Person } from './world.ts';

/** What is known after a request: of one that nobody answered, nothing. */
export type Outcome =
  | { readonly kind: 'done'; readonly data: Data }
  | { readonly kind: 'refused' }
  | { readonly kind: 'unknown' };
type Data = Readonly<Record<string, Record<string, { readonly id: string; readonly reference: string }>>>;

/** How deeds are done: over whichever node serves, or straight in the database, while either may be away. */
export class Hands {
  readonly #url: () => string;
  readonly #busy = new Set<unknown>();
  /** How many were done, by their names. */
  readonly done = new Map<string, number>();

  constructor(url: () => string) {
    this.#url = url;
  }

  get count(): number {
    return [...this.done.values()].reduce((sum, times) => sum + times, 0);
  }

  /** Unless another deed is at the same. */
  async alone<Item extends object>(item: Item | undefined, act: (item: Item) => Promise<void>): Promise<void> {
    if (!item || this.#busy.has(item)) return;
    this.#busy.add(item);
    await act(item).finally(() => this.#busy.delete(item));
  }

  /** Straight in the database, as often as it takes until it is known to be done. */
  async stubbornly<Result>(name: string, act: () => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const result = await act();
        this.#count(name);
        return result;
      } catch (error) {
        // The database is away now and then, but for seconds.
        if (attempt === 100) throw error;
        await sleep(200);
      }
    }
  }

  async run(by: Person, mutation: string, selection: string, input: Record<string, unknown>): Promise<Outcome> {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${inputOf[mutation] ?? type}!) { ${mutation}(input: $input) ${selection} }`;
    try {
      const response = await fetch(`${this.#url()}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-graphql-yoga-csrf': '1',
          authorization: `Bearer ${by.token}`,
        },
        body: JSON.stringify({ query, variables: { input } }),
        signal: AbortSignal.timeout(5_000),
      });
      const { data, errors } = await response.json();
      const code: string | undefined = errors?.[0]?.extensions?.code;
      if (code === 'BAD_INPUT' && !errors[0].path) throw new TypeError(JSON.stringify(errors));
      if (code === undefined) this.#count(mutation);
      if (code !== undefined) return { kind: code === 'INTERNAL' ? 'unknown' : 'refused' };
      return { kind: 'done', data };
    } catch (error) {
      if (error instanceof TypeError && error.message.startsWith('[')) throw error;
      return { kind: 'unknown' };
    }
  }

  #count(name: string): void {
    this.done.set(name, (this.done.get(name) ?? 0) + 1);
  }
}

/** Where the input's name is not the mutation's. */
const inputOf: Readonly<Record<string, string>> = Object.fromEntries(
  ['acceptTicket', 'askCustomer', 'resolveTicket', 'reopenTicket', 'closeTicket', 'deleteTicket'].map((mutation) => [
    mutation,
    'TicketEventInput',
  ]),
);
