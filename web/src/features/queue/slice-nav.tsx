import { clsx } from 'clsx';
import { useEffect, useRef } from 'react';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { PlainLink } from '@/ui/link.tsx';
import { parseQueueSearch, type QueueSearch } from './queue-search.ts';
import { type Slice, sliceCount } from './queue-slice.ts';

const SliceNav_counts = graphql(`
  fragment SliceNav_counts on TicketCounts {
    id
    total
    unassigned
    overdue
    byAssignee {
      count
      assignee {
        id
        name
      }
    }
    byStatus {
      status
      count
    }
  }
`);

export type SliceCounts = FragmentType<typeof SliceNav_counts>;

interface SliceNavProps {
  slices: readonly Slice[];
  chosen: Slice;
  /** Of what passes the filter. */
  counts: SliceCounts | undefined;
  /** The same whoever it is assigned to, for the slices that say themselves whose work they show. */
  countsOfAnybody: SliceCounts | undefined;
  readerId: string;
}

/** The ways to cut the queue, each with how many tickets it holds: a column on wide screens, else a row that scrolls. */
export function SliceNav({ slices, chosen, counts, countsOfAnybody, readerId }: SliceNavProps) {
  const nav = useRef<HTMLElement>(null);
  // In a row that scrolls, what is shown may be beyond its edge.
  useEffect(() => {
    if (chosen.slug)
      nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [chosen.slug]);
  const ofFilter = readFragment(SliceNav_counts, counts);
  const ofAnybody = readFragment(SliceNav_counts, countsOfAnybody);
  const countOf = (slice: Slice) => {
    const known = slice.whose === 'anybody' ? ofFilter : ofAnybody;
    return known && sliceCount(slice, known, readerId);
  };
  return (
    <nav ref={nav} aria-label="Queue" className="overflow-x-auto [scrollbar-width:none]">
      <ul className="flex gap-0.5 p-2 xl:flex-col">
        {slices.map((slice) => (
          <li
            key={slice.slug}
            className={clsx('shrink-0', slice.slug === 'all' && 'xl:mb-2 xl:border-line xl:border-b xl:pb-2')}
          >
            <PlainLink
              to="/queue"
              search={(search) => inSlice(parseQueueSearch(search), slice)}
              aria-current={slice.slug === chosen.slug ? 'page' : undefined}
              className="flex min-h-8 items-center justify-between gap-2 whitespace-nowrap rounded-md px-2.5 text-muted hover:bg-hover hover:text-ink aria-[current=page]:bg-hover aria-[current=page]:font-medium aria-[current=page]:text-ink pointer-coarse:min-h-11"
            >
              <span className="truncate">{slice.label}</span>
              <span className="shrink-0 tabular-nums empty:hidden">{countOf(slice)}</span>
            </PlainLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The same filter in another slice. One that says whose work it shows leaves no choice of that. */
function inSlice({ assignee, ...search }: QueueSearch, { slug, whose }: Slice): QueueSearch {
  return { ...search, ...(assignee && whose === 'anybody' && { assignee }), slice: slug };
}
