import { useMemo } from 'react';
import { useQuery } from 'urql';
import type { TicketFilter } from '@/gql/graphql.ts';
import { NarrowedQueueCountsDocument } from './queue-query.ts';
import { narrowing, type QueueFilter } from './queue-slice.ts';
import type { SliceCounts } from './slice-nav.tsx';

interface NarrowedCounts {
  counts: SliceCounts | undefined;
  /** The same whoever it is assigned to. */
  countsOfAnybody: SliceCounts | undefined;
  /** Asks again; stable between renders. Does nothing where nothing is narrowed. */
  refetch: () => void;
}

/** How many tickets pass the filter in each slice. `unnarrowed` is what the desk has, kept true by its stream. */
export function useNarrowedCounts(
  deskId: string,
  filter: QueueFilter,
  unnarrowed: SliceCounts | undefined,
): NarrowedCounts {
  const ofFilter = useCounts(deskId, narrowing(filter));
  const ofAnybody = useCounts(deskId, narrowing({ ...filter, assigneeId: undefined }));
  const refetch = useMemo(
    () => () => {
      ofFilter.refetch();
      ofAnybody.refetch();
    },
    [ofFilter.refetch, ofAnybody.refetch],
  );
  return {
    counts: ofFilter.isNarrowed ? ofFilter.counts : unnarrowed,
    countsOfAnybody: ofAnybody.isNarrowed ? ofAnybody.counts : unnarrowed,
    refetch,
  };
}

function useCounts(deskId: string, filter: TicketFilter | null) {
  const isNarrowed = filter !== null;
  const [{ data }, execute] = useQuery({
    query: NarrowedQueueCountsDocument,
    variables: { deskId, filter: filter ?? {} },
    pause: !isNarrowed,
    requestPolicy: 'cache-and-network',
  });
  const refetch = useMemo(
    () => () => {
      if (isNarrowed) execute({ requestPolicy: 'network-only' });
    },
    [isNarrowed, execute],
  );
  return { isNarrowed, counts: data?.ticketCounts, refetch };
}
