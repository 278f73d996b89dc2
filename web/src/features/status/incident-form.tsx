import { useRef, useState } from 'react';
import { useMutation } from 'urql';
import type { FragmentType } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { useDraft } from '@/lib/drafts/use-draft.ts';
import { type FormError, formErrorOf } from '@/lib/forms/form-error.ts';
import { readerZone, useReaderClock } from '@/lib/time/reader-zone.ts';
import { momentOf } from '@/lib/time/start-of-day.ts';
import { Select } from '@/ui/select.tsx';
import { TextField } from '@/ui/text-field.tsx';
import { openStages, stageOptions } from './health-looks.ts';
import { ImpactFields, type ImpactFields_component } from './impact-fields.tsx';
import { PostForm } from './post-form.tsx';
import { PostBody, PostTitle } from './post-text-fields.tsx';
import { bodyWords, titleWords } from './post-words.ts';
import { type IncidentDraft, noIncident, parseIncidentDraft } from './status-drafts.ts';

const OpenIncidentDocument = graphql(`
  mutation OpenIncident($input: OpenIncidentInput!) {
    openIncident(input: $input) {
      incident {
        id
        ...IncidentEntry_incident
      }
    }
  }
`);

interface IncidentFormProps {
  deskId: string;
  components: readonly FragmentType<typeof ImpactFields_component>[];
  onDone: () => void;
}

const words = {
  title: titleWords,
  stage: {},
  startedAt: { NOT_ALLOWED: 'Choose a moment of the last 7 days, not one to come.' },
  impacts: {},
  body: bodyWords,
};

/** Says that something is wrong. What is typed is kept in this browser until it is posted. */
export function IncidentForm({ deskId, components, onDone }: IncidentFormProps) {
  const [{ fetching }, open] = useMutation(OpenIncidentDocument);
  const draft = useDraft(`status.${deskId}.incident`, noIncident, parseIncidentDraft);
  const clock = useReaderClock();
  const beginning = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<FormError<keyof typeof words>>();
  const { title, stage, startedAt, impacts, markdown } = draft.value;
  const set = (part: Partial<IncidentDraft>) => draft.update((before) => ({ ...before, ...part }));

  async function submit() {
    if (beginning.current?.validity.badInput) {
      // A field that is half filled in counts as empty, which would be now.
      return setProblem({ fields: { startedAt: 'Choose a day and a time, or clear it.' }, form: undefined });
    }
    const began = momentOf(startedAt, clock)?.toISOString();
    const input = {
      deskId,
      title,
      stage,
      impacts: [...impacts],
      body: { markdown },
      ...(began && { startedAt: began }),
    };
    const { error } = await open({ input });
    if (error) return setProblem(formErrorOf(error, words));
    draft.discard();
    onDone();
  }

  return (
    <PostForm
      title="New incident"
      submit="Post incident"
      busy={fetching}
      error={problem?.form}
      onSubmit={() => void submit()}
      onClose={onDone}
      onDiscard={draft.value === noIncident ? undefined : draft.discard}
    >
      <PostTitle
        label="What is wrong"
        value={title}
        onChange={(next) => set({ title: next })}
        error={problem?.fields.title}
      />
      <Select
        label="Stage"
        options={stageOptions(openStages)}
        value={stage}
        onChange={(next) => set({ stage: next })}
        error={problem?.fields.stage}
      />
      <TextField
        ref={beginning}
        label="Since"
        type="datetime-local"
        optional
        hint={`Now, if you leave it empty. In the time of ${readerZone()}.`}
        value={startedAt}
        onChange={(next) => set({ startedAt: next })}
        error={problem?.fields.startedAt}
      />
      <ImpactFields
        components={components}
        value={impacts}
        onChange={(next) => set({ impacts: next })}
        error={problem?.fields.impacts}
      />
      <PostBody value={markdown} onChange={(next) => set({ markdown: next })} error={problem?.fields.body} />
    </PostForm>
  );
}
