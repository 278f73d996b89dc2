import { clsx } from 'clsx';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { PlainLink } from '@/ui/link.tsx';
import { parseQueueSearch } from './queue-search.ts';
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

interface SliceNavProps {
  slices: readonly Slice[];
  chosen: Slice;
  counts: FragmentType<typeof SliceNav_counts> | undefined;
  readerId: string;
}

/** The ways to cut the queue, each with how many tickets it holds: a column on wide screens, else a row that scrolls. */
export function SliceNav({ slices, chosen, counts: ref, readerId }: SliceNavProps) {
  const counts = readFragment(SliceNav_counts, ref);
  return (
    <nav aria-label="Queue" className="overflow-x-auto [scrollbar-width:none]">
      <ul className="flex gap-0.5 p-2 xl:flex-col">
        {slices.map((slice) => (
          <li key={slice.slug} className={clsx(slice.slug === 'all' && 'xl:mb-2 xl:border-line xl:border-b xl:pb-2')}>
            <PlainLink
              to="/queue"
              search={(search) => ({ ...parseQueueSearch(search), slice: slice.slug })}
              aria-current={slice.slug === chosen.slug ? 'page' : undefined}
              className="flex min-h-8 items-center justify-between gap-3 whitespace-nowrap rounded-md px-2.5 text-muted hover:bg-hover hover:text-ink aria-[current=page]:bg-hover aria-[current=page]:font-medium aria-[current=page]:text-ink pointer-coarse:min-h-11"
            >
              {slice.label}
              {counts && <span className="tabular-nums">{sliceCount(slice, counts, readerId)}</span>}
            </PlainLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
