import { useMutation } from 'urql';
import type { LifecycleEvent, TicketStatus } from '@/gql/graphql.ts';
import { controlClass } from '@/ui/field.tsx';
import { TextField } from '@/ui/text-field.tsx';
import { UpdateLifecycleDocument } from './admin-mutations.ts';
import type { SectionProps } from './admin-page.tsx';
import { cellsOf, rulesOf, withCell } from './lifecycle-cells.ts';
import { SectionForm } from './section-form.tsx';
import { eventWords, inDeskWords } from './status-words.ts';
import { useSection } from './use-section.ts';

/** What leads from one status to another: a table of what can happen, by where the ticket is. */
export function LifecycleSection({ administration, version }: SectionProps) {
  const [, update] = useMutation(UpdateLifecycleDocument);
  const { lifecycle, lifecycleTargets, desk } = administration;
  const section = useSection({
    saved: { cells: cellsOf(lifecycle.rules), hours: lifecycle.autoCloseAfterHours?.toString() ?? '' },
    save: ({ cells, hours }) =>
      update({
        input: {
          desk: version,
          rules: rulesOf(cells),
          autoCloseAfterHours: hours.trim() === '' ? null : Math.trunc(Number(hours)) || 0,
        },
      }),
    fields: ['autoCloseAfterHours'],
  });
  const { draft, change, problem } = section;
  const from = desk.statuses.filter(({ status }) => status !== 'CLOSED');
  const labelOf = (status: TicketStatus) => desk.statuses.find((each) => each.status === status)?.label;

  function set(event: LifecycleEvent, status: TicketStatus, value: string) {
    const to = lifecycleTargets.flatMap(({ targets }) => targets).find((target) => target === value);
    change({ ...draft, cells: withCell(draft.cells, { event, from: status, to }) });
  }
  const target = (event: LifecycleEvent, status: TicketStatus) =>
    draft.cells.find((cell) => cell.event === event && cell.from === status)?.to ?? '';

  return (
    <SectionForm
      title="Lifecycle"
      intro="Where each event takes a ticket, by the status it has. A reply that leads nowhere leaves the status; anything else is then not offered."
      section={{ ...section, failures: section.failures.map((words) => inDeskWords(words, desk.statuses)) }}
    >
      <section aria-label="Steps" className="min-w-0 overflow-x-auto">
        <table className="w-full border-collapse text-left">
          <thead>
            <tr>
              <th className="py-2 pr-3 font-medium text-muted">When</th>
              {from.map(({ status, label }) => (
                <th key={status} scope="col" className="min-w-48 py-2 pr-2 font-medium">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lifecycleTargets.map(({ event, targets }) => (
              <tr key={event} className="border-line border-t">
                <th scope="row" className="min-w-36 py-2 pr-3 font-normal">
                  {eventWords[event]}
                </th>
                {from.map(({ status, label }) => (
                  <td key={status} className="py-1.5 pr-2">
                    <select
                      aria-label={`${eventWords[event]}, in ${label}`}
                      className={`${controlClass} h-9 pointer-coarse:h-11`}
                      value={target(event, status)}
                      onChange={(changed) => set(event, status, changed.target.value)}
                    >
                      <option value="">–</option>
                      {targets
                        .filter((to) => labelOf(to))
                        .map((to) => (
                          <option key={to} value={to}>
                            {labelOf(to)}
                          </option>
                        ))}
                    </select>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className="max-w-sm">
        <TextField
          label="Hours until it closes by itself"
          hint="After the team's last message that was not automatic. Empty where nothing closes by itself."
          inputMode="numeric"
          value={draft.hours}
          onChange={(hours) => change({ ...draft, hours })}
          error={problem('autoCloseAfterHours')}
        />
      </div>
    </SectionForm>
  );
}
