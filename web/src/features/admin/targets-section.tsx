import { useMutation } from 'urql';
import { TextField } from '@/ui/text-field.tsx';
import { UpdateTargetsDocument } from './admin-mutations.ts';
import type { SectionProps } from './admin-page.tsx';
import { withRow } from './row-tools.tsx';
import { SectionForm } from './section-form.tsx';
import { useSection } from './use-section.ts';
import { minutesWords, typedMinutes } from './working-minutes.ts';

/** How fast the team means to be, by priority. */
export function TargetsSection({ administration, version }: SectionProps) {
  const [, update] = useMutation(UpdateTargetsDocument);
  const { priorities } = administration.desk;
  const section = useSection({
    saved: priorities.map(({ id, targets }) => ({
      priorityId: id,
      firstResponse: String(targets?.firstResponseMinutes ?? ''),
      resolution: String(targets?.resolutionMinutes ?? ''),
    })),
    save: (rows) =>
      update({
        input: {
          desk: version,
          targets: rows.map(({ priorityId, firstResponse, resolution }) => ({
            priorityId,
            firstResponseMinutes: typedMinutes(firstResponse),
            resolutionMinutes: typedMinutes(resolution),
          })),
        },
      }),
    fields: ['firstResponseMinutes', 'resolutionMinutes'],
  });
  const { draft: rows, change, problem } = section;
  return (
    <SectionForm
      title="Targets"
      intro="How fast the team means to be, in minutes of its working hours. Only the team sees it; for a ticket that is open it counts from its next change on."
      section={section}
    >
      {rows.map((row, index) => (
        <fieldset key={row.priorityId} className="flex min-w-0 flex-col">
          <legend className="mb-2 font-semibold">{priorities.find(({ id }) => id === row.priorityId)?.label}</legend>
          <div className="grid gap-4 sm:grid-cols-2">
            <MinutesField
              label="First answer"
              value={row.firstResponse}
              onChange={(firstResponse) => change(withRow(rows, index, { firstResponse }))}
              error={problem(`targets.${index}.firstResponseMinutes`)}
            />
            <MinutesField
              label="Resolution"
              value={row.resolution}
              onChange={(resolution) => change(withRow(rows, index, { resolution }))}
              error={problem(`targets.${index}.resolutionMinutes`)}
            />
          </div>
        </fieldset>
      ))}
    </SectionForm>
  );
}

interface MinutesFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
}

function MinutesField({ value, ...field }: MinutesFieldProps) {
  const minutes = typedMinutes(value);
  const words = minutes ? `${minutesWords(minutes)} of working time.` : 'Minutes of working time.';
  return (
    <TextField
      {...field}
      value={value}
      hint={minutes === null ? 'No target while this is empty.' : words}
      inputMode="numeric"
      autoComplete="off"
    />
  );
}
