import type { Clock } from '@/lib/time/reader-zone.ts';
import { startOfDay } from '@/lib/time/start-of-day.ts';
import { type QueueSearch, sliceOf } from './queue-search.ts';
import type { QueueFilter, Slice } from './queue-slice.ts';

/** The choices of a desk that the address names. */
export interface QueueChoices {
  readonly ticketTypes: readonly { readonly id: string; readonly slug: string }[];
  readonly priorities: readonly { readonly id: string; readonly slug: string }[];
  readonly team?: readonly { readonly id: string }[] | null | undefined;
}

/** The reader of a queue, and the clock by whose days they narrow it. */
export interface QueueReader {
  readonly id: string;
  readonly clock: Clock;
}

/** What the address says, with ids; what the desk does not know is no matter. Undefined while there are no slices. */
export function queueFilter(
  search: QueueSearch,
  slices: readonly Slice[],
  choices: QueueChoices | undefined,
  reader: QueueReader,
): QueueFilter | undefined {
  const slice = slices.find(({ slug }) => slug === sliceOf(search)) ?? slices[0];
  if (!slice) return undefined;
  return {
    slice,
    q: search.q,
    typeId: choices?.ticketTypes.find(({ slug }) => slug === search.type)?.id,
    priorityId: choices?.priorities.find(({ slug }) => slug === search.priority)?.id,
    assigneeId: slice.whose === 'anybody' ? assigneeOf(search.assignee, choices, reader.id) : undefined,
    premium: search.premium === '1',
    from: search.from && startOfDay(search.from, 0, reader.clock)?.toISOString(),
    before: search.to && startOfDay(search.to, 1, reader.clock)?.toISOString(),
  };
}

function assigneeOf(
  assignee: string | undefined,
  choices: QueueChoices | undefined,
  readerId: string,
): string | null | undefined {
  if (assignee === 'nobody') return null;
  if (assignee === 'me') return readerId;
  return choices?.team?.find(({ id }) => id === assignee)?.id;
}
