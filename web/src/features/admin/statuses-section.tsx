import { useMutation } from 'urql';
import type { TicketStatus } from '@/gql/graphql.ts';
import { Button } from '@/ui/button.tsx';
import { Checkbox } from '@/ui/checkbox.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import { StatusBadge } from '@/ui/status-badge.tsx';
import { TextArea } from '@/ui/text-area.tsx';
import { TextField } from '@/ui/text-field.tsx';
import { UpdateStatusesDocument } from './admin-mutations.ts';
import type { SectionProps } from './admin-page.tsx';
import { RowCard, RowTools, withRow } from './row-tools.tsx';
import { SectionForm } from './section-form.tsx';
import { allStatuses } from './status-words.ts';
import { useSection } from './use-section.ts';

interface Tab {
  slug: string;
  label: string;
  statuses: readonly TicketStatus[];
}

/** What the desk calls each status, which it uses, and the tabs above its list of tickets. */
export function StatusesSection({ administration, version }: SectionProps) {
  const [, update] = useMutation(UpdateStatusesDocument);
  const { desk } = administration;
  const saved = {
    statuses: desk.statuses.map(({ status, label, description }) => ({ status, label, description })),
    tabs: desk.tabs.map(({ slug, label, statuses }): Tab => ({ slug, label, statuses })),
  };
  const section = useSection({
    saved,
    save: ({ statuses, tabs }) =>
      update({
        input: { desk: version, statuses, tabs: tabs.map((tab) => ({ ...tab, statuses: [...tab.statuses] })) },
      }),
    fields: ['label', 'description', 'slug'],
  });
  const { draft, change, problem } = section;
  const { statuses, tabs } = draft;
  const unused = allStatuses.filter((status) => statuses.every((each) => each.status !== status));
  const setTab = (index: number, part: Partial<Tab>) => change({ ...draft, tabs: withRow(tabs, index, part) });

  return (
    <SectionForm
      title="Statuses and tabs"
      intro="What customers and the team read. A status that tickets have, or that the lifecycle leads to, can't be taken out."
      section={section}
    >
      {statuses.map((row, index) => (
        <RowCard
          key={row.status}
          title={row.status.toLowerCase().replaceAll('_', ' ')}
          tools={
            <RowTools
              rows={statuses}
              index={index}
              name={row.label}
              onChange={(next) => change({ ...draft, statuses: next })}
              removable={row.status !== 'OPEN' && row.status !== 'CLOSED'}
            />
          }
        >
          <TextField
            label="Label"
            aside={<StatusBadge status={row.status} label={row.label || '…'} />}
            value={row.label}
            onChange={(label) => change({ ...draft, statuses: withRow(statuses, index, { label }) })}
            error={problem(`statuses.${index}.label`)}
          />
          <TextArea
            label="Description"
            value={row.description}
            onChange={(description) => change({ ...draft, statuses: withRow(statuses, index, { description }) })}
            error={problem(`statuses.${index}.description`)}
          />
        </RowCard>
      ))}
      {unused.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {unused.map((status) => (
            <Button
              key={status}
              size="sm"
              onClick={() => change({ ...draft, statuses: [...statuses, { status, label: '', description: '' }] })}
            >
              Use “{status.toLowerCase().replaceAll('_', ' ')}”
            </Button>
          ))}
        </div>
      )}

      <h3 className="mt-2 font-semibold">Tabs</h3>
      {tabs.map((tab, index) => (
        <RowCard
          // Its name in addresses can be typed, so it is no key.
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have nothing else of their own
          key={index}
          title={tab.label || 'New tab'}
          tools={
            <RowTools
              rows={tabs}
              index={index}
              name={`tab ${tab.label}`}
              onChange={(next) => change({ ...draft, tabs: next })}
              removable={tabs.length > 1}
            />
          }
        >
          <div className="grid gap-3 sm:grid-cols-2">
            <TextField
              label="Label"
              value={tab.label}
              onChange={(label) => setTab(index, { label })}
              error={problem(`tabs.${index}.label`)}
            />
            <TextField
              label="Name in addresses"
              value={tab.slug}
              onChange={(slug) => setTab(index, { slug })}
              error={problem(`tabs.${index}.slug`)}
            />
          </div>
          <fieldset className="flex flex-wrap gap-x-4">
            <legend className="mb-1.5 font-medium">Lists (every ticket when none is chosen)</legend>
            {statuses.map(({ status, label }) => (
              <Checkbox
                key={status}
                label={label}
                checked={tab.statuses.includes(status)}
                onChange={(checked) =>
                  setTab(index, {
                    statuses: checked ? [...tab.statuses, status] : tab.statuses.filter((each) => each !== status),
                  })
                }
              />
            ))}
          </fieldset>
          <FieldError id={`tab-${index}-statuses`} message={problem(`tabs.${index}.statuses`)} />
        </RowCard>
      ))}
      <div>
        <Button onClick={() => change({ ...draft, tabs: [...tabs, { slug: '', label: '', statuses: [] }] })}>
          Add a tab
        </Button>
      </div>
    </SectionForm>
  );
}
