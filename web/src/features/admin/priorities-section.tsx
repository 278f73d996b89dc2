import { useMutation } from 'urql';
import { Button } from '@/ui/button.tsx';
import { TextArea } from '@/ui/text-area.tsx';
import { TextField } from '@/ui/text-field.tsx';
import { UpdatePrioritiesDocument } from './admin-mutations.ts';
import type { SectionProps } from './admin-page.tsx';
import { RowCard, RowTools, withRow } from './row-tools.tsx';
import { SectionForm } from './section-form.tsx';
import { useSection } from './use-section.ts';

interface Row {
  id: string | null;
  label: string;
  definition: string;
  isDefault: boolean;
}

const blank: Row = { id: null, label: '', definition: '', isDefault: false };

/** How urgent a ticket can be, the most urgent first. */
export function PrioritiesSection({ administration, version }: SectionProps) {
  const [, update] = useMutation(UpdatePrioritiesDocument);
  const saved: readonly Row[] = administration.desk.priorities.map(({ id, label, definition, isDefault }) => ({
    id,
    label,
    definition,
    isDefault,
  }));
  const section = useSection({
    saved,
    save: (rows) => update({ input: { desk: version, priorities: [...rows] } }),
    fields: ['label', 'definition'],
  });
  const { draft: rows, change, problem } = section;
  return (
    <SectionForm
      title="Priorities"
      intro="The most urgent first: queues follow this order. One that tickets have can't be removed."
      section={section}
    >
      {rows.map((row, index) => {
        const title = row.label || 'New priority';
        return (
          <RowCard
            key={row.id ?? `new-${index}`}
            title={`${index + 1}. ${title}`}
            tools={<RowTools rows={rows} index={index} name={title} onChange={change} removable={!row.isDefault} />}
          >
            <TextField
              label="Label"
              value={row.label}
              onChange={(label) => change(withRow(rows, index, { label }))}
              error={problem(`priorities.${index}.label`)}
            />
            <TextArea
              label="Definition"
              value={row.definition}
              onChange={(definition) => change(withRow(rows, index, { definition }))}
              error={problem(`priorities.${index}.definition`)}
            />
            <label className="inline-flex min-h-6 items-center gap-2 pointer-coarse:min-h-11">
              <input
                type="radio"
                name="default-priority"
                className="size-4"
                checked={row.isDefault}
                onChange={() => change(rows.map((each, at) => ({ ...each, isDefault: at === index })))}
              />
              Chosen for new tickets
            </label>
          </RowCard>
        );
      })}
      <div>
        <Button onClick={() => change([...rows, blank])}>Add a priority</Button>
      </div>
    </SectionForm>
  );
}
