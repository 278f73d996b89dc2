import { expect, vi } from 'vitest';
import { fromCursor } from '../src/live/snapshot.ts';
import type { ApiError, Client, Data, Stream } from './client.ts';
import { type Ids, inWords, type StreamKind } from './stream-kinds.ts';

/** What a page shows: things by id, and what there is one of. Null once it is not the reader's. */
type Shown = { things: Map<string, Data>; rest: Data } | null;

/** A page of one reader that a stream keeps true, as the web app has it: it asks, follows, and applies what it is told. */
export class FollowedStream {
  readonly #client: Client;
  readonly #kind: StreamKind;
  readonly #ids: Ids;
  readonly #names: ReadonlyMap<string, string>;
  #first: Shown = null;
  #stream: Stream | null = null;

  /** @param names how ids are called where a test reads of them */
  constructor(client: Client, kind: StreamKind, ids: Ids, names: ReadonlyMap<string, string>) {
    this.#client = client;
    this.#kind = kind;
    this.#ids = ids;
    this.#names = names;
  }

  /** Asks, then follows. Answers `open`, or the code of the refusal. */
  async open(): Promise<string> {
    const { cursor, shown } = await this.#read();
    const { stream: field, event } = this.#kind;
    const { text, variables } = operation(
      'subscription',
      `${field} { __typename ... on LiveEvent { id cursor } ... on Resync { reason } ${event} }`,
      { ...this.#ids, after: cursor },
    );
    const stream = this.#client.subscribe(text, variables);
    this.#first = shown;
    this.#stream = stream;
    await stream.until(() => stream.received.length + stream.errors.length > 0);
    expect(stream.received.length + stream.errors.length).toBeGreaterThan(0);
    const [refusal] = stream.errors;
    return refusal ? refusal.extensions.code : 'open';
  }

  /** Until it has ended, or has said twice that nothing more has happened up to the cursor: counts come between the two. */
  async settled(cursor: string): Promise<void> {
    const stream = this.#opened;
    const { xmax } = fromCursor(cursor)!;
    const isPast = (event: Data) => event.__typename === 'Heartbeat' && fromCursor(event.cursor)!.xmin >= xmax;
    const hasEnded = () => stream.isComplete || stream.closed !== null || stream.errors.length > 0;
    const isSettled = () => hasEnded() || stream.received.filter(isPast).length >= 2;
    await stream.until(isSettled);
    expect(isSettled()).toBe(true);
  }

  /** What it was told, in order and in words. Counts are told at most once a second, so they are said last and once. */
  told(): string {
    const { received, errors, closed } = this.#opened;
    const nameOf = (id: string) => this.#names.get(id) ?? 'new';
    const words = received.flatMap((event) => inWords(event, nameOf));
    const ending = errors.map(({ extensions }: ApiError) => extensions.code);
    if (closed?.code) ending.push(`closed ${closed.code}`);
    const counted = received.some(({ __typename }) => __typename === 'CountsChanged') ? ['counts'] : [];
    const distinct = words.filter((word, index) => word !== words[index - 1]);
    return [...distinct, ...counted, ...ending].join(', ');
  }

  /** Holds what the page has become against what a page shows that asks now. */
  async expectTrue(what: string): Promise<void> {
    if (this.#opened.closed?.code) return;
    const compare = async () => expect(await this.#applied(), what).toEqual((await this.#read()).shown);
    await vi.waitFor(compare, { timeout: 60_000, interval: 100 });
  }

  get #opened(): Stream {
    if (!this.#stream) throw new Error('It was not opened.');
    return this.#stream;
  }

  async #read(): Promise<{ cursor: string; shown: Shown }> {
    const { text, variables } = operation('query', `liveCursor ${this.#kind.page}`, this.#ids);
    const { data, errors } = await this.#client.run(text, variables);
    const cursor = data?.liveCursor ?? (await this.#client.data('{ liveCursor }')).liveCursor;
    const isThere = !errors && data && data.node !== null && data.serviceStatus !== null;
    return { cursor, shown: isThere ? shownIn(data) : null };
  }

  async #applied(): Promise<Shown> {
    const { received, errors } = this.#opened;
    const { thing: thingOf, isShown = () => true, rest: restOf, lastEvent } = this.#kind;
    // What asks to ask again is taken at its word.
    const asksAgain = received.some(({ __typename }) => __typename === 'Resync' || __typename === 'AccessChanged');
    if (errors.length > 0 || received.some(({ __typename }) => __typename === lastEvent)) return null;
    if (asksAgain) return (await this.#read()).shown;
    const things = new Map(this.#first?.things);
    let rest = this.#first?.rest;
    for (const event of received) {
      const thing = thingOf?.(event);
      if (thing) things.set(thing.id, thing);
      things.delete(thing && !isShown(thing) ? thing.id : (event.messageId ?? event.ticketId));
      rest = { ...rest, ...restOf?.(event) };
    }
    return { things, rest };
  }
}

/** An operation with those of the variables that it mentions. */
function operation(kind: 'query' | 'subscription', selection: string, values: Ids & { readonly after?: string }) {
  const used = Object.entries(values).filter(([name]) => selection.includes(`$${name}`));
  const types = { after: 'LiveCursor', slug: 'String!' } as Readonly<Record<string, string>>;
  const declared = used.map(([name]) => `$${name}: ${types[name] ?? 'ID!'}`);
  const text = `${kind} ${declared.length > 0 ? `(${declared.join(', ')})` : ''} { ${selection} }`;
  return { text, variables: Object.fromEntries(used) };
}

function shownIn({ liveCursor: _, tickets, node, viewer, ticketCounts, chatQueue, serviceStatus }: Data): Shown {
  const { thread, ...ofNode } = node ?? {};
  const { waiting = [], held = [], ...ofQueue } = chatQueue ?? {};
  const edges: Data[] = [...(tickets?.edges ?? []), ...(thread?.edges ?? [])];
  const asked = edges.map((edge) => edge.node).filter(({ id }) => id !== undefined);
  const things: Data[] = [...asked, ...waiting, ...held];
  return {
    things: new Map(things.map((thing) => [thing.id, thing])),
    rest: { ...ofNode, ...viewer, ...ofQueue, ...serviceStatus, ...(ticketCounts && { counts: ticketCounts }) },
  };
}
