import { useState } from 'react';
import { useMutation } from 'urql';
import type { FragmentType } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import type { IncidentStage } from '@/gql/graphql.ts';
import { type FormError, formErrorOf } from '@/lib/forms/form-error.ts';
import { Select } from '@/ui/select.tsx';
import { TextArea } from '@/ui/text-area.tsx';
import { TextField } from '@/ui/text-field.tsx';
import { stageLabels } from './health-looks.ts';
import { type ImpactDraft, ImpactFields, type ImpactFields_component } from './impact-fields.tsx';
import { PostForm } from './post-form.tsx';
import { bodyHint, bodyWords, titleWords } from './post-words.ts';

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

const words = { title: titleWords, stage: {}, impacts: {}, body: bodyWords };
const stages: readonly IncidentStage[] = ['INVESTIGATING', 'IDENTIFIED', 'MONITORING'];

/** Says that something is wrong. */
export function IncidentForm({ deskId, components, onDone }: IncidentFormProps) {
  const [{ fetching }, open] = useMutation(OpenIncidentDocument);
  const [title, setTitle] = useState('');
  const [stage, setStage] = useState<IncidentStage>('INVESTIGATING');
  const [impacts, setImpacts] = useState<ImpactDraft[]>([]);
  const [markdown, setMarkdown] = useState('');
  const [problem, setProblem] = useState<FormError<keyof typeof words>>();

  async function submit() {
    const { error } = await open({ input: { deskId, title, stage, impacts, body: { markdown } } });
    if (error) setProblem(formErrorOf(error, words));
    else onDone();
  }

  return (
    <PostForm
      title="New incident"
      submit="Post incident"
      busy={fetching}
      error={problem?.form}
      onSubmit={() => void submit()}
      onCancel={onDone}
    >
      <TextField
        label="What is wrong"
        value={title}
        onChange={setTitle}
        error={problem?.fields.title}
        countTo={120}
        autoFocus
      />
      <Select
        label="Stage"
        options={stages.map((value) => ({ value, label: stageLabels[value] }))}
        value={stage}
        onChange={setStage}
        error={problem?.fields.stage}
      />
      <ImpactFields components={components} value={impacts} onChange={setImpacts} error={problem?.fields.impacts} />
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
