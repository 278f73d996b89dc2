import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { FilterPopover } from '@/ui/filter-popover.tsx';
import { SearchBox } from '@/ui/search-box.tsx';
import { InlineSelect, Select } from '@/ui/select.tsx';
import { TextField } from '@/ui/text-field.tsx';
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

/** A value that no slug has: selects know no empty one. */
const ANY = '*';
/** As the API takes it. */
const MAX_SEARCH = 200;

const sorts: { value: ListSort; label: string }[] = [
  { value: 'updated', label: 'Updated' },
  { value: 'created', label: 'Created' },
];

/** What is searched for, what narrows the list, and its order. */
export function TicketListBar({ desk: masked, search, sort, onSearch, exportMenu }: TicketListBarProps) {
  const desk = readFragment(TicketListBar_desk, masked);
  const choose = (name: 'q' | 'type' | 'priority' | 'premium' | 'from' | 'to' | 'sort', value: string) => {
    onSearch(({ [name]: _, ...rest }) => (value === ANY || value === '' ? rest : { ...rest, [name]: value }));
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
          onChange={(next) => choose('sort', next)}
        />
        {desk?.features.includes('EXPORT') && exportMenu}
        {desk && (
          <FilterPopover active={filtersInUse(search)}>
            <Select
              label={desk.vocabulary.ticketType}
              value={search.type ?? ANY}
              options={[{ value: ANY, label: 'Any' }, ...desk.ticketTypes.map(optionOf)]}
              onChange={(type) => choose('type', type)}
            />
            <Select
              label="Priority"
              value={search.priority ?? ANY}
              options={[{ value: ANY, label: 'Any' }, ...desk.priorities.map(optionOf)]}
              onChange={(priority) => choose('priority', priority)}
            />
            <div className="grid grid-cols-2 gap-2">
              <TextField
                label="Created from"
                type="date"
                value={search.from ?? ''}
                max={search.to}
                onChange={(day) => choose('from', day)}
              />
              <TextField
                label="to"
                type="date"
                value={search.to ?? ''}
                min={search.from}
                onChange={(day) => choose('to', day)}
              />
            </div>
            {desk.features.includes('PREMIUM') && (
              <label className="flex min-h-8 items-center gap-2">
                <input
                  type="checkbox"
                  className="size-4"
                  checked={search.premium === '1'}
                  onChange={(event) => choose('premium', event.target.checked ? '1' : ANY)}
                />
                Premium only
              </label>
            )}
          </FilterPopover>
        )}
      </div>
    </div>
  );
}

const optionOf = ({ slug, label }: { slug: string; label: string }) => ({ value: slug, label });
