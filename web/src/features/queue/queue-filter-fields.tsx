import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { Select } from '@/ui/select.tsx';
import { ANY, TicketFilterFields } from '@/ui/ticket-filter-fields.tsx';
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

/** Slices that say themselves whose work they show. */
const personal = ['unassigned', 'mine'];

/** What narrows the list, beside the slice and what is searched for. */
export function QueueFilterFields({ desk: ref, readerId, search, onSearch }: QueueFilterFieldsProps) {
  const desk = readFragment(QueueFilterFields_desk, ref);
  const isPersonal = personal.includes(sliceOf(search));
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
      <TicketFilterFields
        desk={desk}
        value={search}
        onChange={(name, value) => onSearch(({ [name]: _, ...rest }) => ({ ...rest, ...(value && { [name]: value }) }))}
      />
    </>
  );
}
