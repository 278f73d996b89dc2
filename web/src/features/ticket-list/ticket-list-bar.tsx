import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { FilterPopover } from '@/ui/filter-popover.tsx';
import { SearchBox } from '@/ui/search-box.tsx';
import { InlineSelect } from '@/ui/select.tsx';
import { TicketFilterFields } from '@/ui/ticket-filter-fields.tsx';
import type { ListSort } from './list-order.ts';
import { filtersInUse, type ListSearch, withWords } from './list-search.ts';

const TicketListBar_desk = graphql(`
  fragment TicketListBar_desk on Desk {
    id
    features
    vocabulary {
      ticketType
    }
    ticketTypes {
      id
      slug
      label
    }
    priorities {
      id
      slug
      label
    }
  }
`);

interface TicketListBarProps {
  /** Undefined until it is known: its filters come then. */
  desk: FragmentType<typeof TicketListBar_desk> | undefined;
  search: ListSearch;
  sort: ListSort;
  onSearch: (change: (now: ListSearch) => ListSearch) => void;
  /** Shown on desks whose lists can be exported. */
  exportMenu: ReactNode;
}

/** As the API takes it. */
const MAX_SEARCH = 200;

const sorts: { value: ListSort; label: string }[] = [
  { value: 'updated', label: 'Updated' },
  { value: 'created', label: 'Created' },
];

/** What is searched for, what narrows the list, and its order. */
export function TicketListBar({ desk: masked, search, sort, onSearch, exportMenu }: TicketListBarProps) {
  const desk = readFragment(TicketListBar_desk, masked);
  const narrow = (name: keyof ListSearch, value: string | undefined) => {
    onSearch(({ [name]: _, ...rest }) => ({ ...rest, ...(value && { [name]: value }) }));
  };

  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-4">
      <SearchBox
        label="Search tickets"
        placeholder="Search by words or reference"
        value={search.q ?? ''}
        onChange={(q) => onSearch((now) => withWords(now, q))}
        maxLength={MAX_SEARCH}
        className="w-full sm:w-80"
      />
      <div className="flex flex-wrap items-center gap-x-2">
        <InlineSelect
          label="Sort"
          options={search.q ? [{ value: 'match', label: 'Best match' }, ...sorts] : sorts}
          value={sort}
          onChange={(next) => narrow('sort', next)}
        />
        {desk?.features.includes('EXPORT') && exportMenu}
        {desk && (
          <FilterPopover active={filtersInUse(search)}>
            <TicketFilterFields desk={desk} value={search} onChange={narrow} />
          </FilterPopover>
        )}
      </div>
    </div>
  );
}
