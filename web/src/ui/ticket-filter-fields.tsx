import { Checkbox } from './checkbox.tsx';
import { Select } from './select.tsx';
import { TextField } from './text-field.tsx';

/** What a list of tickets can be narrowed by, as an address says it. */
interface Narrowing {
  type?: string;
  priority?: string;
  premium?: '1';
  from?: string;
  to?: string;
}

interface Choice {
  readonly slug: string;
  readonly label: string;
}

interface TicketFilterFieldsProps {
  desk: {
    readonly vocabulary: { readonly ticketType: string };
    readonly features: readonly string[];
    readonly ticketTypes: readonly Choice[];
    readonly priorities: readonly Choice[];
  };
  value: Narrowing;
  /** Another value of one field; undefined for none. */
  onChange: (name: keyof Narrowing, value: string | undefined) => void;
}

/** A value that no slug has: selects know no empty one. */
export const ANY = '*';

/** The fields that narrow a list of tickets by type, priority, day and, where the desk has that, premium. */
export function TicketFilterFields({ desk, value, onChange }: TicketFilterFieldsProps) {
  return (
    <>
      <Select
        label={desk.vocabulary.ticketType}
        value={value.type ?? ANY}
        options={[{ value: ANY, label: 'Any' }, ...desk.ticketTypes.map(optionOf)]}
        onChange={(type) => onChange('type', type === ANY ? undefined : type)}
      />
      <Select
        label="Priority"
        value={value.priority ?? ANY}
        options={[{ value: ANY, label: 'Any' }, ...desk.priorities.map(optionOf)]}
        onChange={(priority) => onChange('priority', priority === ANY ? undefined : priority)}
      />
      <div className="grid grid-cols-2 gap-2">
        <TextField
          label="Created from"
          type="date"
          value={value.from ?? ''}
          max={value.to}
          onChange={(day) => onChange('from', day || undefined)}
        />
        <TextField
          label="to"
          type="date"
          value={value.to ?? ''}
          min={value.from}
          onChange={(day) => onChange('to', day || undefined)}
        />
      </div>
      {desk.features.includes('PREMIUM') && (
        <Checkbox
          label="Premium only"
          checked={value.premium === '1'}
          onChange={(checked) => onChange('premium', checked ? '1' : undefined)}
        />
      )}
    </>
  );
}

const optionOf = ({ slug, label }: Choice) => ({ value: slug, label });
