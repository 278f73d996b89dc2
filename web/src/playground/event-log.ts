import { GraphQLError } from 'graphql';

/** One result of a stream: `data` has the one root field's event. */
interface StreamResult {
  data?: Record<string, unknown> | null | undefined;
}

/** What the page shows of a running stream. */
export interface EventLog extends StreamResult {
  /** Why the stream ended, where not by itself. */
  errors?: GraphQLError[];
  /** Newest first. */
  readonly events: readonly StreamResult[];
}

/** Older ones give way: the page stays quick however long a stream runs. */
const maxShown = 100;

/**
 * Everything a stream has told so far, where GraphiQL would show the last result alone. Of an event that comes again
 * after a reconnection only the first is kept, and of heartbeats in a row only the last. An error that ends the stream
 * is shown above the events. `return()` reaches the stream at once, even while it waits.
 */
export function eventLog(results: AsyncIterable<StreamResult>): AsyncIterableIterator<EventLog> {
  const source = results[Symbol.asyncIterator]();
  const seen = new Set<unknown>();
  let events: StreamResult[] = [];
  let ended = false;

  function add(result: StreamResult): void {
    const event = eventOf(result);
    if (event.id !== undefined && seen.has(event.id)) return;
    seen.add(event.id);
    const quiet = event.typename === 'Heartbeat' && events[0] && eventOf(events[0]).typename === 'Heartbeat';
    events = [result, ...(quiet ? events.slice(1) : events)].slice(0, maxShown);
  }

  const log: AsyncIterableIterator<EventLog> = {
    async next() {
      if (ended) return { done: true, value: undefined };
      try {
        const { done, value } = await source.next();
        if (done) return { done, value: undefined };
        add(value);
        return { done: false, value: { events } };
      } catch (cause) {
        ended = true;
        return { done: false, value: { errors: errorsOf(cause), events } };
      }
    },
    async return() {
      await source.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => log,
  };
  return log;
}

/** Type and id of the one root field's event, where they are selected. */
function eventOf({ data }: StreamResult): { typename?: unknown; id?: unknown } {
  const [event] = Object.values(data ?? {});
  if (typeof event !== 'object' || event === null) return {};
  return {
    ...('__typename' in event ? { typename: event.__typename } : {}),
    ...('id' in event ? { id: event.id } : {}),
  };
}

/** The server refuses a document with a list of errors; a socket that closes gives its code and reason. */
function errorsOf(cause: unknown): GraphQLError[] {
  if (Array.isArray(cause)) return cause;
  if (cause instanceof CloseEvent) return [new GraphQLError(`The socket closed: ${cause.code} ${cause.reason}`)];
  return [new GraphQLError(cause instanceof Error ? cause.message : String(cause))];
}
