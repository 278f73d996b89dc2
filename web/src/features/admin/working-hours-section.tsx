import { useMutation } from 'urql';
import type { Weekday } from '@/gql/graphql.ts';
import { Button } from '@/ui/button.tsx';
import { controlClass } from '@/ui/field.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import { TextArea } from '@/ui/text-area.tsx';
import { TextField } from '@/ui/text-field.tsx';
import { UpdateWorkingHoursDocument } from './admin-mutations.ts';
import type { SectionProps } from './admin-page.tsx';
import { RowTools, withRow } from './row-tools.tsx';
import { SectionForm } from './section-form.tsx';
import { useSection } from './use-section.ts';

const weekdays: readonly { value: Weekday; label: string }[] = [
  { value: 'MONDAY', label: 'Monday' },
  { value: 'TUESDAY', label: 'Tuesday' },
  { value: 'WEDNESDAY', label: 'Wednesday' },
  { value: 'THURSDAY', label: 'Thursday' },
  { value: 'FRIDAY', label: 'Friday' },
  { value: 'SATURDAY', label: 'Saturday' },
  { value: 'SUNDAY', label: 'Sunday' },
];

/** When the team works: response times are counted in these hours. */
export function WorkingHoursSection({ administration, version }: SectionProps) {
  const [, update] = useMutation(UpdateWorkingHoursDocument);
  const { timeZone, week, holidays, summary } = administration.desk.workingHours;
  const section = useSection({
    saved: {
      timeZone,
      week: week.map(({ weekday, opens, closes }) => ({ weekday, opens, closes })),
      holidays: holidays.join('\n'),
      summary,
    },
    save: ({ holidays: typed, ...draft }) =>
      update({ input: { desk: version, ...draft, holidays: typed.split(/[\s,]+/).filter((date) => date !== '') } }),
    fields: ['timeZone', 'opens', 'closes', 'holidays', 'summary'],
  });
  const { draft, change, problem } = section;
  const rows = draft.week;
  return (
    <SectionForm
      title="Working hours"
      intro="Customers read the summary; response times are counted in the hours of the week."
      section={section}
    >
      <TextField
        label="Time zone"
        hint="An IANA name, such as Europe/Berlin. Daylight saving follows from it."
        value={draft.timeZone}
        onChange={(next) => change({ ...draft, timeZone: next })}
        error={problem('timeZone')}
        list="time-zones"
      />
      <datalist id="time-zones">
        {Intl.supportedValuesOf('timeZone').map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      <fieldset className="flex min-w-0 flex-col gap-2">
        <legend className="mb-1.5 font-medium">Week</legend>
        {rows.map((row, index) => {
          const set = (part: Partial<typeof row>) => change({ ...draft, week: withRow(rows, index, part) });
          const problems = problem(`week.${index}.opens`) ?? problem(`week.${index}.closes`);
          const name = `hours ${index + 1}`;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: stretches have nothing else of their own
            <div key={index} className="flex flex-col gap-1">
              <div className="flex flex-wrap items-center gap-2">
                <select
                  aria-label={`Day of ${name}`}
                  className={`${controlClass} h-10 min-w-0 flex-1 sm:w-36! sm:flex-none pointer-coarse:h-11`}
                  value={row.weekday}
                  onChange={({ target }) => {
                    const day = weekdays.find(({ value }) => value === target.value);
                    if (day) set({ weekday: day.value });
                  }}
                >
                  {weekdays.map(({ value, label }) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </select>
                <div className="order-1 flex w-full items-center gap-2 sm:order-none sm:w-auto">
                  <Clock label={`Opening of ${name}`} value={row.opens} onChange={(opens) => set({ opens })} />
                  <span aria-hidden="true">–</span>
                  <Clock label={`Closing of ${name}`} value={row.closes} onChange={(closes) => set({ closes })} />
                </div>
                <RowTools rows={rows} index={index} name={name} onChange={(next) => change({ ...draft, week: next })} />
              </div>
              <FieldError
                id={`hours-${index}-error`}
                message={problems && 'Enter when it opens, and later when it closes.'}
              />
            </div>
          );
        })}
        <div>
          <Button
            size="sm"
            onClick={() =>
              change({ ...draft, week: [...rows, { weekday: 'MONDAY', opens: '09:00', closes: '17:00' }] })
            }
          >
            Add hours
          </Button>
        </div>
      </fieldset>
      <TextArea
        label="Holidays"
        hint="Days without work, one a line, as in 2026-12-25."
        optional
        rows={4}
        className="font-mono"
        value={draft.holidays}
        onChange={(next) => change({ ...draft, holidays: next })}
        error={problem('holidays')}
      />
      <TextArea
        label="Summary"
        hint="All of it in words, for customers."
        value={draft.summary}
        onChange={(next) => change({ ...draft, summary: next })}
        error={problem('summary')}
      />
    </SectionForm>
  );
}

function Clock({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <input
      type="time"
      aria-label={label}
      className={`${controlClass} h-10 w-36! pointer-coarse:h-11`}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
