import { useId, useState } from 'react';
import { useMutation } from 'urql';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { useDraft } from '@/lib/drafts/use-draft.ts';
import { type FormError, formErrorOf } from '@/lib/forms/form-error.ts';
import { useReaderClock } from '@/lib/time/reader-zone.ts';
import { Checkbox } from '@/ui/checkbox.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import { ImpactFields_component } from './impact-fields.tsx';
import { PostForm } from './post-form.tsx';
import { PostBody, PostTitle } from './post-text-fields.tsx';
import { bodyWords, titleWords } from './post-words.ts';
import { SpanFields } from './span-fields.tsx';
import { spanErrors, spanTimes } from './span-times.ts';
import { type MaintenanceDraft, noMaintenance, parseMaintenanceDraft } from './status-drafts.ts';

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
  ...spanErrors,
  componentIds: { REQUIRED: 'Choose what is worked on.' },
  body: bodyWords,
};

/** Announces work, which then begins and ends by itself. What is typed is kept in this browser until it is posted. */
export function MaintenanceForm({ deskId, components: masked, onDone }: MaintenanceFormProps) {
  const components = readFragment(ImpactFields_component, masked);
  const errorId = useId();
  const clock = useReaderClock();
  const [{ fetching }, plan] = useMutation(PlanMaintenanceDocument);
  const draft = useDraft(`status.${deskId}.maintenance`, noMaintenance, parseMaintenanceDraft);
  const [problem, setProblem] = useState<FormError<keyof typeof words>>();
  const { title, componentIds, markdown } = draft.value;
  const set = (part: Partial<MaintenanceDraft>) => draft.update((before) => ({ ...before, ...part }));

  async function submit() {
    const span = spanTimes(draft.value, clock);
    if (!span.ok) {
      // What else is missing is said with it.
      const fields = {
        ...span.missing,
        ...(title.trim() === '' && { title: titleWords.REQUIRED }),
        ...(componentIds.length === 0 && { componentIds: words.componentIds.REQUIRED }),
        ...(markdown.trim() === '' && { body: bodyWords.REQUIRED }),
      };
      return setProblem({ fields, form: undefined });
    }
    const input = { deskId, title, componentIds: [...componentIds], ...span.times, body: { markdown } };
    const { error } = await plan({ input });
    if (error) return setProblem(formErrorOf(error, words));
    draft.discard();
    onDone();
  }

  return (
    <PostForm
      title="Plan maintenance"
      submit="Announce"
      busy={fetching}
      error={problem?.form}
      onSubmit={() => void submit()}
      onClose={onDone}
      onDiscard={draft.value === noMaintenance ? undefined : draft.discard}
    >
      <PostTitle
        label="What is done"
        value={title}
        onChange={(next) => set({ title: next })}
        error={problem?.fields.title}
      />
      <SpanFields value={draft.value} onChange={set} errors={problem?.fields} />
      <fieldset aria-describedby={errorId} className="flex flex-col gap-1.5">
        <legend className="mb-1.5 font-medium text-sm">Worked on</legend>
        <div className="grid gap-x-4 gap-y-1 sm:grid-cols-2">
          {components.map(({ id, name, group }) => (
            <Checkbox
              key={id}
              label={group ? `${name}, ${group}` : name}
              checked={componentIds.includes(id)}
              onChange={(checked) =>
                set({ componentIds: checked ? [...componentIds, id] : componentIds.filter((each) => each !== id) })
              }
            />
          ))}
        </div>
        <FieldError id={errorId} message={problem?.fields.componentIds} />
      </fieldset>
      <PostBody value={markdown} onChange={(next) => set({ markdown: next })} error={problem?.fields.body} />
    </PostForm>
  );
}
