import { useState } from 'react';
import type { AnyVariables, CombinedError } from 'urql';
import { type LiveEvent, type LiveStreamOptions, type PageEvent, useLiveStream } from './use-live-stream.ts';

/** What holds until the next of its kind, and is no part of what happened. A stream has one kind at most. */
const momentary = ['PresenceChanged', 'ChatAnswerGrew'] as const;
type Momentary = { __typename: (typeof momentary)[number] };
type MomentEvent<Event extends LiveEvent> = Extract<PageEvent<Event>, Momentary>;
type LoggedEvent<Event extends LiveEvent> = Exclude<PageEvent<Event>, Momentary>;

interface LiveEvents<Event extends LiveEvent> {
  /** What happened after the answer that `after` came with, oldest first. Empty again when `after` moves. */
  events: readonly LoggedEvent<Event>[];
  /** The last that was told of what holds now, such as who is there; a stream tells it anew when it begins again. */
  moment: MomentEvent<Event> | undefined;
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
  const [moment, setMoment] = useState<MomentEvent<Event>>();
  const { error } = useLiveStream<Event, Variables>({
    ...options,
    onEvent: (event) => {
      if (isMoment(event)) setMoment(event);
      else if (isLogged(event)) {
        setLog((log) => ({ after, events: log.after === after ? [...log.events, event] : [event] }));
      }
    },
  });
  return { events: log.after === after ? log.events : nothing, moment, error };
}

function isMoment<Event extends LiveEvent>(event: PageEvent<Event>): event is MomentEvent<Event> {
  return momentary.some((name) => name === event.__typename);
}

function isLogged<Event extends LiveEvent>(event: PageEvent<Event>): event is LoggedEvent<Event> {
  return !isMoment(event);
}
