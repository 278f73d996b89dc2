import { useMutation } from 'urql';
import { Button } from '@/ui/button.tsx';
import { Checkbox } from '@/ui/checkbox.tsx';
import { Select } from '@/ui/select.tsx';
import { TextArea } from '@/ui/text-area.tsx';
import { TextField } from '@/ui/text-field.tsx';
import { TicketTypeIcon } from '@/ui/ticket-type-icon.tsx';
import { UpdateTicketTypesDocument } from './admin-mutations.ts';
import type { SectionProps } from './admin-page.tsx';
import type { Administration } from './admin-query.ts';
import { BlankFormField } from './blank-form-field.tsx';
import { KindBoxes } from './kind-boxes.tsx';
import { RowCard, RowTools, withRow } from './row-tools.tsx';
import { SectionForm } from './section-form.tsx';
import { useSection } from './use-section.ts';

type Requirement = Administration['ticketTypes'][number]['requirement'];

const requirements: { value: Requirement; label: string; description: string }[] = [
  { value: 'NONE', label: 'Nothing', description: 'Anybody can open one.' },
  { value: 'FORM_ATTACHMENT', label: 'A filled-in form', description: 'As one of the files, marked as the form.' },
  { value: 'EMAILED_CODE', label: 'A code by email', description: 'Sent to the address of whoever opens it.' },
];

interface Row {
  id: string | null;
  label: string;
  icon: string;
  description: string;
  requirement: Requirement;
  formKinds: readonly string[];
  archived: boolean;
  defaultAssigneeId: string | null;
}

const blank: Row = {
  id: null,
  label: '',
  icon: 'message-circle',
  description: '',
  requirement: 'NONE',
  formKinds: [],
  archived: false,
  defaultAssigneeId: null,
};

const nobody = 'nobody';

/** What kinds of tickets there are, in the order customers see them. */
export function TicketTypesSection({ administration, version }: SectionProps) {
  const [, update] = useMutation(UpdateTicketTypesDocument);
  const { ticketTypes, members, desk } = administration;
  const saved: readonly Row[] = ticketTypes.map(
    ({ id, label, icon, description, requirement, formKinds, archived, defaultAssignee }) => ({
      id,
      label,
      icon,
      description,
      requirement,
      formKinds,
      archived,
      defaultAssigneeId: defaultAssignee?.id ?? null,
    }),
  );
  const section = useSection({
    saved,
    save: (rows) =>
      update({
        input: { desk: version, ticketTypes: rows.map((row) => ({ ...row, formKinds: [...row.formKinds] })) },
      }),
    fields: ['label', 'icon', 'description', 'formKinds', 'defaultAssigneeId'],
  });
  const { draft: rows, change, problem } = section;
  const assignees = [
    { value: nobody, label: 'Nobody' },
    ...members.map(({ person }) => ({ value: person.id, label: person.name })),
  ];
  return (
    <SectionForm
      title="Ticket types"
      intro="What customers choose from when they open a ticket. A type that tickets have can be archived: they keep it, and nobody is offered it."
      section={section}
    >
      {rows.map((row, index) => {
        const at = (field: string) => problem(`ticketTypes.${index}.${field}`);
        const set = (part: Partial<Row>) => change(withRow(rows, index, part));
        const title = row.label || 'New type';
        const known = ticketTypes.find(({ id }) => id === row.id);
        return (
          <RowCard
            key={row.id ?? `new-${index}`}
            title={row.archived ? `${title} (archived)` : title}
            tools={<RowTools rows={rows} index={index} name={title} onChange={change} />}
          >
            <div className="grid gap-3 sm:grid-cols-[1fr_12rem] sm:items-end">
              <TextField label="Label" value={row.label} onChange={(label) => set({ label })} error={at('label')} />
              <TextField
                label="Icon"
                hint={<span className="sr-only">An emoji, or the name of a Lucide icon.</span>}
                aside={<TicketTypeIcon icon={row.icon || 'tag'} />}
                value={row.icon}
                onChange={(icon) => set({ icon })}
                error={at('icon')}
              />
            </div>
            <TextArea
              label="Description"
              value={row.description}
              onChange={(description) => set({ description })}
              error={at('description')}
            />
            <div className="grid gap-3 sm:grid-cols-2">
              <Select
                label="Needs"
                options={requirements}
                value={row.requirement}
                onChange={(requirement) => set({ requirement })}
              />
              <Select
                label="Default assignee"
                options={assignees}
                value={row.defaultAssigneeId ?? nobody}
                onChange={(value) => set({ defaultAssigneeId: value === nobody ? null : value })}
                error={at('defaultAssigneeId')}
              />
            </div>
            {row.requirement === 'FORM_ATTACHMENT' && (
              <KindBoxes
                label="Kinds of file that the form may be"
                kinds={desk.attachmentPolicy.kinds}
                value={row.formKinds}
                onChange={(formKinds) => set({ formKinds })}
                error={at('formKinds')}
              />
            )}
            {known?.requirement === 'FORM_ATTACHMENT' && (
              <BlankFormField
                desk={version}
                policy={desk.attachmentPolicy}
                ticketTypeId={known.id}
                blank={known.blankForm}
              />
            )}
            <Checkbox label="Archived" checked={row.archived} onChange={(archived) => set({ archived })} />
          </RowCard>
        );
      })}
      <div>
        <Button onClick={() => change([...rows, blank])}>Add a type</Button>
      </div>
    </SectionForm>
  );
}
