import type { ReactNode } from 'react';
import { faultOf } from '@/lib/graphql/fault.ts';
import { ErrorState } from '@/ui/error-state.tsx';
import { LoadMore } from '@/ui/load-more.tsx';
import { NoAccess } from '@/ui/no-access.tsx';
import { QueueList } from './queue-list.tsx';
import { QueueListSkeleton } from './queue-list-skeleton.tsx';
import { narrowing, type Slice } from './queue-slice.ts';
import { SliceNav } from './slice-nav.tsx';
import { type QueueOptions, useQueue } from './use-queue.ts';

interface QueueListPaneProps extends QueueOptions {
  slices: readonly Slice[];
  /** Reference of the ticket beside the list. */
  selected: string | undefined;
  onSelect: (reference: string) => void;
  onClearFilter: () => void;
  /** Search, order and filter, above the rows. */
  toolbar: ReactNode;
}

/** The rail of slices and the rows of the chosen one, live. */
export function QueueListPane({ slices, selected, onSelect, onClearFilter, toolbar, ...options }: QueueListPaneProps) {
  const { filter, readerId } = options;
  const { items, arrived, matchOf, more, counts, countsOfAnybody, fetching, fault, refetch } = useQueue(options);

  if (fault?.noAccess) {
    return (
      <div className="px-5">
        <NoAccess title="This queue is not open to you">You are not, or no longer, on this desk's team.</NoAccess>
      </div>
    );
  }
  return (
    <div className="flex min-h-0 flex-1 flex-col xl:flex-row">
      <div className="shrink-0 border-line border-b xl:w-52 xl:overflow-y-auto xl:border-r xl:border-b-0">
        <SliceNav
          slices={slices}
          chosen={filter.slice}
          counts={counts}
          countsOfAnybody={countsOfAnybody}
          readerId={readerId}
        />
      </div>
      <div className="flex min-h-0 min-w-0 flex-1 flex-col">
        {toolbar}
        <div className="min-h-0 flex-1 overflow-y-auto">
          {fault ? (
            <div className="px-5">
              <ErrorState
                title="The queue could not be loaded"
                detail={fault.detail}
                onRetry={refetch}
                retrying={fetching}
              />
            </div>
          ) : fetching && items.length === 0 ? (
            <QueueListSkeleton />
          ) : (
            <QueueList
              items={items}
              arrived={arrived}
              readerId={readerId}
              matchOf={matchOf}
              selected={selected}
              onSelect={onSelect}
              label={filter.slice.label}
              q={filter.q}
              onClearFilter={narrowing(filter) ? onClearFilter : undefined}
            />
          )}
          {more.hasMore && !fetching && (
            <LoadMore onLoad={more.load} loading={more.loading} failure={more.error && faultOf(more.error).detail} />
          )}
        </div>
      </div>
    </div>
  );
}
