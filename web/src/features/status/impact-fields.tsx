import { Trash2 } from 'lucide-react';
import { useId } from 'react';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { Button } from '@/ui/button.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import { Select } from '@/ui/select.tsx';
import { healthLooks } from './health-looks.ts';
import type { ImpactDraft } from './status-drafts.ts';

export const ImpactFields_component = graphql(`
  fragment ImpactFields_component on StatusComponent {
    id
    name
    group
  }
`);

interface ImpactFieldsProps {
  components: readonly FragmentType<typeof ImpactFields_component>[];
  value: readonly ImpactDraft[];
  onChange: (value: ImpactDraft[]) => void;
  error: string | undefined;
}

const healths = (['DEGRADED', 'PARTIAL_OUTAGE', 'MAJOR_OUTAGE'] as const).map((value) => ({
  value,
  label: healthLooks[value].label,
}));

/** What an incident concerns, and how badly. */
export function ImpactFields({ components: masked, value, onChange, error }: ImpactFieldsProps) {
  const errorId = useId();
  const components = readFragment(ImpactFields_component, masked);
  const free = components.filter(({ id }) => value.every(({ componentId }) => componentId !== id));
  const optionsFor = (componentId: string) =>
    components
      .filter((component) => component.id === componentId || free.includes(component))
      .map(({ id, name, group }) => ({ value: id, label: group ? `${name}, ${group}` : name }));
  const nameOf = (componentId: string) => components.find(({ id }) => id === componentId)?.name ?? 'It';
  const changed = (index: number, change: Partial<ImpactDraft>) =>
    onChange(value.map((each, at) => (at === index ? { ...each, ...change } : each)));
  const [next] = free;
  return (
    <fieldset aria-describedby={errorId} className="flex min-w-0 flex-col gap-3">
      <legend className="mb-1.5 font-medium text-sm">Concerned</legend>
      {value.map(({ componentId, health }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row stays itself, focus and all, whatever it comes to concern
        <div key={index} className="flex flex-wrap items-end gap-2">
          <div className="min-w-48 flex-1">
            <Select
              label="Component"
              options={optionsFor(componentId)}
              value={componentId}
              onChange={(id) => changed(index, { componentId: id })}
            />
          </div>
          <div className="min-w-36 flex-1">
            <Select
              label="How badly"
              options={healths}
              value={health}
              onChange={(chosen) => changed(index, { health: chosen })}
            />
          </div>
          <Button
            variant="quiet"
            aria-label={`${nameOf(componentId)} is not concerned`}
            onClick={() => onChange(value.filter((_, at) => at !== index))}
          >
            <Trash2 className="size-4" aria-hidden="true" />
          </Button>
        </div>
      ))}
      <FieldError id={errorId} message={error} />
      {next && (
        <Button
          size="sm"
          className="self-start"
          onClick={() => onChange([...value, { componentId: next.id, health: 'PARTIAL_OUTAGE' }])}
        >
          Add a component
        </Button>
      )}
    </fieldset>
  );
}
