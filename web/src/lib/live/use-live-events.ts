import { useState } from 'react';
import type { AnyVariables, CombinedError } from 'urql';
import { type LiveEvent, type LiveStreamOptions, type PageEvent, useLiveStream } from './use-live-stream.ts';

/** What holds until the next of its kind, and is no part of what happened. */
const momentary = ['PresenceChanged', 'ChatPresenceChanged', 'ChatAnswerGrew'] as const;
type Momentary = (typeof momentary)[number];
type MomentEvent<Event extends LiveEvent> = Extract<PageEvent<Event>, { __typename: Momentary }>;
type LoggedEvent<Event extends LiveEvent> = Exclude<PageEvent<Event>, { __typename: Momentary }>;
type Moments<Event extends LiveEvent> = {
  readonly [Name in Momentary]?: Extract<PageEvent<Event>, { __typename: Name }>;
};

interface LiveEvents<Event extends LiveEvent> {
  /** What happened after the answer that `after` came with, oldest first. Empty again when `after` moves. */
  events: readonly LoggedEvent<Event>[];
  /** By kind, the last that was told of what holds now, such as who is there; a stream tells it anew when it begins again. */
  moments: Moments<Event>;
  /** What ended the stream, if something did. */
  error: CombinedError | undefined;
}

const nothing: readonly never[] = [];

/** A live stream as a growing list, for pages that lay all events since their query over its answer. */
export function useLiveEvents<Event extends LiveEvent, Variables extends AnyVariables>(
  options: Omit<LiveStreamOptions<Event, Variables>, 'onEvent'>,
): LiveEvents<Event> {
  const { after } = options;
  const [log, setLog] = useState<{ after: string | undefined; events: LoggedEvent<Event>[] }>({ after, events: [] });
  const [moments, setMoments] = useState<Moments<Event>>({});
  const { error } = useLiveStream<Event, Variables>({
    ...options,
    onEvent: (event) => {
      if (isMoment(event)) setMoments((before) => ({ ...before, [event.__typename]: event }));
      else if (isLogged(event)) {
        setLog((log) => ({ after, events: log.after === after ? [...log.events, event] : [event] }));
      }
    },
  });
  return { events: log.after === after ? log.events : nothing, moments, error };
}

function isMoment<Event extends LiveEvent>(event: PageEvent<Event>): event is MomentEvent<Event> {
  return momentary.some((name) => name === event.__typename);
}

function isLogged<Event extends LiveEvent>(event: PageEvent<Event>): event is LoggedEvent<Event> {
  return !isMoment(event);
}
