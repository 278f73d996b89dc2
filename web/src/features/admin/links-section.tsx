import { useMutation } from 'urql';
import { Button } from '@/ui/button.tsx';
import { TextField } from '@/ui/text-field.tsx';
import { UpdateLinksDocument } from './admin-mutations.ts';
import type { SectionProps } from './admin-page.tsx';
import { RowCard, RowTools, withRow } from './row-tools.tsx';
import { SectionForm } from './section-form.tsx';
import { useSection } from './use-section.ts';

const fields = [
  ['label', 'Label'],
  ['description', 'Description'],
  ['url', 'Address'],
  ['icon', 'Icon'],
] as const;

/** Where the desk sends its customers before they ask. */
export function LinksSection({ administration, version }: SectionProps) {
  const [, update] = useMutation(UpdateLinksDocument);
  const section = useSection({
    saved: administration.desk.links.map(({ label, description, url, icon }) => ({ label, description, url, icon })),
    save: (links) => update({ input: { desk: version, links } }),
    fields: fields.map(([field]) => field),
  });
  const { draft: rows, change, problem } = section;
  return (
    <SectionForm title="Links" intro="Shown to customers as cards, in this order." section={section}>
      {rows.length === 0 && <p className="text-muted">This desk has no links.</p>}
      {rows.map((row, index) => (
        <RowCard
          // biome-ignore lint/suspicious/noArrayIndexKey: links have nothing else of their own
          key={index}
          title={row.label || 'New link'}
          tools={<RowTools rows={rows} index={index} name={row.label || 'new link'} onChange={change} />}
        >
          <div className="grid gap-3 sm:grid-cols-2">
            {fields.map(([field, label]) => (
              <TextField
                key={field}
                label={label}
                value={row[field]}
                onChange={(value) => change(withRow(rows, index, { [field]: value }))}
                error={problem(`links.${index}.${field}`)}
              />
            ))}
          </div>
        </RowCard>
      ))}
      <div>
        <Button onClick={() => change([...rows, { label: '', description: '', url: 'https://', icon: 'link' }])}>
          Add a link
        </Button>
      </div>
    </SectionForm>
  );
}
