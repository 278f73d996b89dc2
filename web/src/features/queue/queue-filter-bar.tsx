import { ListFilter } from 'lucide-react';
import { Popover } from 'radix-ui';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { Button } from '@/ui/button.tsx';
import { InlineSelect, Select } from '@/ui/select.tsx';
import type { QueueSort } from './queue-order.ts';
import type { QueueSearch } from './queue-search.ts';

const QueueFilterBar_desk = graphql(`
  fragment QueueFilterBar_desk on Desk {
    id
    vocabulary {
      ticketType
    }
    features
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

interface QueueFilterBarProps {
  desk: FragmentType<typeof QueueFilterBar_desk>;
  search: QueueSearch;
  onSearch: (search: QueueSearch) => void;
}

/** A value that no slug has: selects know no empty one. */
const ANY = '*';

/** The order of the list and what narrows it. */
export function QueueFilterBar({ desk: ref, search, onSearch }: QueueFilterBarProps) {
  const desk = readFragment(QueueFilterBar_desk, ref);
  const hasPremium = desk.features.includes('PREMIUM');
  const active = [search.type, search.priority, search.premium].filter(Boolean).length;
  const sorts: { value: QueueSort; label: string }[] = [
    { value: 'updated', label: 'Updated' },
    { value: 'created', label: 'Created' },
    { value: 'due', label: 'Due first' },
    ...(hasPremium ? [{ value: 'premium' as const, label: 'Premium first' }] : []),
  ];
  const choose = (name: 'type' | 'priority' | 'premium' | 'sort', value: string) => {
    const { [name]: _, ...rest } = search;
    onSearch(value === ANY || value === 'updated' ? rest : { ...rest, [name]: value });
  };

  return (
    <div className="flex items-center justify-between gap-2 border-line border-b px-3 py-1.5">
      <InlineSelect
        label="Sort"
        value={search.sort ?? 'updated'}
        options={sorts}
        onChange={(sort) => choose('sort', sort)}
      />
      <Popover.Root>
        <Popover.Trigger asChild>
          <Button variant="quiet" size="sm">
            <ListFilter className="size-4" aria-hidden="true" />
            Filter
            {active > 0 && (
              <span className="rounded-md bg-accent-soft px-1.5 text-accent-text text-xs tabular-nums">
                {active}
                <span className="sr-only"> in use</span>
              </span>
            )}
          </Button>
        </Popover.Trigger>
        <Popover.Portal>
          <Popover.Content
            align="end"
            sideOffset={4}
            collisionPadding={8}
            aria-label="Filter"
            className="z-40 flex w-72 animate-float-in flex-col gap-4 rounded-md border border-line bg-raised p-4 text-sm shadow-float"
          >
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
            {hasPremium && (
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
          </Popover.Content>
        </Popover.Portal>
      </Popover.Root>
    </div>
  );
}

function optionOf({ slug, label }: { slug: string; label: string }) {
  return { value: slug, label };
}
