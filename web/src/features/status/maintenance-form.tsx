import { useId, useState } from 'react';
import { useMutation } from 'urql';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { type FormError, formErrorOf } from '@/lib/forms/form-error.ts';
import { readerZone, useReaderClock } from '@/lib/time/reader-zone.ts';
import { momentOf } from '@/lib/time/start-of-day.ts';
import { Checkbox } from '@/ui/checkbox.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import { TextArea } from '@/ui/text-area.tsx';
import { TextField } from '@/ui/text-field.tsx';
import { ImpactFields_component } from './impact-fields.tsx';
import { PostForm } from './post-form.tsx';
import { bodyHint, bodyWords, titleWords } from './post-words.ts';

const PlanMaintenanceDocument = graphql(`
  mutation PlanMaintenance($input: PlanMaintenanceInput!) {
    planMaintenance(input: $input) {
      maintenance {
        id
        ...MaintenanceEntry_maintenance
      }
    }
  }
`);

interface MaintenanceFormProps {
  deskId: string;
  components: readonly FragmentType<typeof ImpactFields_component>[];
  onDone: () => void;
}

const words = {
  title: titleWords,
  startsAt: { NOT_ALLOWED: 'Choose a moment from an hour ago to a year ahead.' },
  endsAt: { NOT_ALLOWED: 'Choose a moment after the start and after now, within 14 days of the start.' },
  componentIds: { REQUIRED: 'Choose what is worked on.' },
  body: bodyWords,
};
type Problem = FormError<keyof typeof words>;

/** Announces work, which then begins and ends by itself. */
export function MaintenanceForm({ deskId, components: masked, onDone }: MaintenanceFormProps) {
  const components = readFragment(ImpactFields_component, masked);
  const errorId = useId();
  const clock = useReaderClock();
  const [{ fetching }, plan] = useMutation(PlanMaintenanceDocument);
  const [title, setTitle] = useState('');
  const [start, setStart] = useState('');
  const [end, setEnd] = useState('');
  const [componentIds, setComponentIds] = useState<string[]>([]);
  const [markdown, setMarkdown] = useState('');
  const [problem, setProblem] = useState<Problem>();

  async function submit() {
    const [startsAt, endsAt] = [momentOf(start, clock), momentOf(end, clock)];
    if (!startsAt || !endsAt) {
      // The API takes nothing that is no moment: what else is missing is said with it.
      const missing = 'Choose a day and a time.';
      const fields = {
        ...(title.trim() === '' && { title: titleWords.REQUIRED }),
        ...(!startsAt && { startsAt: missing }),
        ...(!endsAt && { endsAt: missing }),
        ...(componentIds.length === 0 && { componentIds: words.componentIds.REQUIRED }),
        ...(markdown.trim() === '' && { body: bodyWords.REQUIRED }),
      };
      return setProblem({ fields, form: undefined });
    }
    const times = { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
    const { error } = await plan({ input: { deskId, title, componentIds, ...times, body: { markdown } } });
    if (error) setProblem(formErrorOf(error, words));
    else onDone();
  }

  return (
    <PostForm
      title="Plan maintenance"
      submit="Announce"
      busy={fetching}
      error={problem?.form}
      onSubmit={() => void submit()}
      onCancel={onDone}
    >
      <TextField
        label="What is done"
        value={title}
        onChange={setTitle}
        error={problem?.fields.title}
        countTo={120}
        autoFocus
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label="From"
          type="datetime-local"
          hint={`In the time of ${readerZone()}.`}
          value={start}
          onChange={setStart}
          error={problem?.fields.startsAt}
        />
        <TextField
          label="Until"
          type="datetime-local"
          hint="It ends by itself then."
          value={end}
          onChange={setEnd}
          error={problem?.fields.endsAt}
        />
      </div>
      <fieldset aria-describedby={errorId} className="flex flex-col gap-1.5">
        <legend className="mb-1.5 font-medium text-sm">Worked on</legend>
        <div className="grid gap-x-4 gap-y-1 sm:grid-cols-2">
          {components.map(({ id, name, group }) => (
            <Checkbox
              key={id}
              label={group ? `${name}, ${group}` : name}
              checked={componentIds.includes(id)}
              onChange={(checked) =>
                setComponentIds(checked ? [...componentIds, id] : componentIds.filter((each) => each !== id))
              }
            />
          ))}
        </div>
        <FieldError id={errorId} message={problem?.fields.componentIds} />
      </fieldset>
      <TextArea
        label="What to say"
        hint={bodyHint}
        className="min-h-28"
        value={markdown}
        onChange={setMarkdown}
        error={problem?.fields.body}
      />
    </PostForm>
  );
}
