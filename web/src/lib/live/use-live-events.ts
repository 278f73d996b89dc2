import { useState } from 'react';
import type { AnyVariables, CombinedError } from 'urql';
import { type LiveEvent, type LiveStreamOptions, type PageEvent, useLiveStream } from './use-live-stream.ts';

interface LiveEvents<Event extends LiveEvent> {
  /** What happened after the answer that `after` came with, oldest first. Empty again when `after` moves. */
  events: readonly PageEvent<Event>[];
  /** What ended the stream, if something did. */
  error: CombinedError | undefined;
}

const nothing: readonly never[] = [];

/** A live stream as a growing list, for pages that lay all events since their query over its answer. */
export function useLiveEvents<Event extends LiveEvent, Variables extends AnyVariables>(
  options: Omit<LiveStreamOptions<Event, Variables>, 'onEvent'>,
): LiveEvents<Event> {
  const { after } = options;
  const [log, setLog] = useState<{ after: string | undefined; events: PageEvent<Event>[] }>({ after, events: [] });
  const { error } = useLiveStream<Event, Variables>({
    ...options,
    onEvent: (event) => setLog((log) => ({ after, events: log.after === after ? [...log.events, event] : [event] })),
  });
  return { events: log.after === after ? log.events : nothing, error };
}
