import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { Select } from '@/ui/select.tsx';
import { TextField } from '@/ui/text-field.tsx';
import { type QueueSearch, sliceOf } from './queue-search.ts';

const QueueFilterFields_desk = graphql(`
  fragment QueueFilterFields_desk on Desk {
    id
    vocabulary {
      ticketType
    }
    features
    team {
      id
      name
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

interface QueueFilterFieldsProps {
  desk: FragmentType<typeof QueueFilterFields_desk>;
  readerId: string;
  search: QueueSearch;
  onSearch: (change: (now: QueueSearch) => QueueSearch) => void;
}

/** A value that no slug and no id has: selects know no empty one. */
const ANY = '*';
/** Slices that say themselves whose work they show. */
const personal = ['unassigned', 'mine'];

/** What narrows the list, beside the slice and what is searched for. */
export function QueueFilterFields({ desk: ref, readerId, search, onSearch }: QueueFilterFieldsProps) {
  const desk = readFragment(QueueFilterFields_desk, ref);
  const isPersonal = personal.includes(sliceOf(search));
  const choose = (name: 'type' | 'priority' | 'premium' | 'from' | 'to', value: string) => {
    onSearch(({ [name]: _, ...rest }) => (value === ANY || value === '' ? rest : { ...rest, [name]: value }));
  };
  const assign = (assignee: string) => {
    onSearch(({ assignee: _, ...rest }) =>
      assignee === ANY ? rest : { ...rest, ...(isPersonal && { slice: 'all' }), assignee },
    );
  };

  return (
    <>
      <Select
        label="Assigned to"
        value={(!isPersonal && search.assignee) || ANY}
        options={[
          { value: ANY, label: 'Anybody' },
          { value: 'me', label: 'Me' },
          { value: 'nobody', label: 'Nobody' },
          ...(desk.team ?? []).filter(({ id }) => id !== readerId).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={assign}
      />
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
    </>
  );
}

const optionOf = ({ slug, label }: { slug: string; label: string }) => ({ value: slug, label });
