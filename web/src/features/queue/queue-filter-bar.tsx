import { type ReactNode, useRef } from 'react';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { FilterPopover } from '@/ui/filter-popover.tsx';
import { SearchBox } from '@/ui/search-box.tsx';
import { InlineSelect } from '@/ui/select.tsx';
import { QueueFilterFields } from './queue-filter-fields.tsx';
import type { QueueSort } from './queue-order.ts';
import { filtersInUse, type ListPlace, type QueueSearch, usualSort, withWords } from './queue-search.ts';

const QueueFilterBar_desk = graphql(`
  fragment QueueFilterBar_desk on Desk {
    id
    features
    ...QueueFilterFields_desk
  }
`);

interface QueueFilterBarProps {
  desk: FragmentType<typeof QueueFilterBar_desk>;
  readerId: string;
  search: QueueSearch;
  onSearch: (change: (now: QueueSearch) => QueueSearch) => void;
  /** Shown on desks whose lists can be exported. */
  exportMenu: ReactNode;
}

/** As the API takes it. */
const MAX_SEARCH = 200;

/** What is searched for, the order of the list, and what narrows it. */
export function QueueFilterBar({ desk: ref, readerId, search, onSearch, exportMenu }: QueueFilterBarProps) {
  const desk = readFragment(QueueFilterBar_desk, ref);
  const usual = usualSort(search);
  const sorts: { value: QueueSort; label: string }[] = [
    ...(search.q ? [{ value: 'match' as const, label: 'Best match' }] : []),
    { value: 'updated', label: 'Updated' },
    { value: 'created', label: 'Created' },
    { value: 'due', label: 'Due first' },
    ...(desk.features.includes('PREMIUM') ? [{ value: 'premium' as const, label: 'Premium first' }] : []),
  ];
  const before = useRef<ListPlace>({});

  function remember() {
    const { q, slice, sort } = search;
    if (!q) before.current = { ...(slice && { slice }), ...(sort && { sort }) };
  }
  function order(chosen: QueueSort) {
    onSearch(({ sort: _, ...rest }) => (chosen === usual || chosen === 'match' ? rest : { ...rest, sort: chosen }));
  }

  return (
    <div className="flex flex-col gap-1 border-line border-b px-3 pt-2 pb-1.5">
      <SearchBox
        label="Search the queue"
        placeholder="Search all tickets"
        value={search.q ?? ''}
        onTyping={remember}
        onChange={(q) => onSearch((now) => withWords(now, q, before.current))}
        maxLength={MAX_SEARCH}
      />
      <div className="flex flex-wrap items-center justify-between gap-x-2">
        <InlineSelect label="Sort" value={search.sort ?? usual} options={sorts} onChange={order} />
        <div className="flex items-center gap-1">
          {desk.features.includes('EXPORT') && exportMenu}
          <FilterPopover active={filtersInUse(search)}>
            <QueueFilterFields desk={desk} readerId={readerId} search={search} onSearch={onSearch} />
          </FilterPopover>
        </div>
      </div>
    </div>
  );
}
