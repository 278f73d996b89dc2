import { useEffect, useRef, useState } from 'react';
import { useMutation } from 'urql';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import type { IncidentStage } from '@/gql/graphql.ts';
import { type FormError, formErrorOf } from '@/lib/forms/form-error.ts';
import { errorCode } from '@/lib/graphql/error-code.ts';
import { Button } from '@/ui/button.tsx';
import { Select } from '@/ui/select.tsx';
import { TextArea } from '@/ui/text-area.tsx';
import { stageLabels } from './health-looks.ts';
import { type ImpactDraft, ImpactFields, type ImpactFields_component } from './impact-fields.tsx';
import { IncidentEntry_incident } from './incident-entry.tsx';
import { PostForm } from './post-form.tsx';
import { bodyHint, bodyWords } from './post-words.ts';

const UpdateIncidentDocument = graphql(`
  mutation UpdateIncident($input: UpdateIncidentInput!) {
    updateIncident(input: $input) {
      incident {
        id
        ...IncidentEntry_incident
      }
    }
  }
`);

interface UpdateFormProps {
  incident: FragmentType<typeof IncidentEntry_incident>;
  components: readonly FragmentType<typeof ImpactFields_component>[];
  onDone: () => void;
}

interface IncidentToolsProps extends Omit<UpdateFormProps, 'onDone'> {
  /** An update is being written. */
  isWriting: boolean;
  onWriting: (isWriting: boolean) => void;
}

/** What the team does with an incident that is not over, or that became so while somebody wrote of it. */
export function IncidentTools({ isWriting, onWriting, ...props }: IncidentToolsProps) {
  if (isWriting) return <UpdateForm {...props} onDone={() => onWriting(false)} />;
  return (
    <Button size="sm" className="self-start" onClick={() => onWriting(true)}>
      Post update
    </Button>
  );
}

const words = { stage: {}, impacts: {}, body: bodyWords };
const resolvedMeanwhile =
  'Somebody has resolved it meanwhile, and nothing more can be said of it. Your words stay here until you cancel.';
const stages: readonly IncidentStage[] = ['INVESTIGATING', 'IDENTIFIED', 'MONITORING', 'RESOLVED'];

function UpdateForm({ incident: masked, components, onDone }: UpdateFormProps) {
  const incident = readFragment(IncidentEntry_incident, masked);
  const [{ fetching }, update] = useMutation(UpdateIncidentDocument);
  // As the writer has seen it: an update of somebody else meanwhile is said before this one is posted over it.
  const [version, setVersion] = useState(incident.version);
  const latest = useRef(incident);
  useEffect(() => {
    latest.current = incident;
  }, [incident]);
  const [stage, setStage] = useState<IncidentStage>(incident.stage);
  /** Undefined until the writer changes what is concerned: it stays then as it is, whoever has said so. */
  const [impacts, setImpacts] = useState<ImpactDraft[]>();
  const concerned = incident.impacts.flatMap(({ until, health, component }) =>
    until ? [] : [{ componentId: component.id, health }],
  );
  const [markdown, setMarkdown] = useState('');
  const [problem, setProblem] = useState<FormError<keyof typeof words>>();
  const isOver = stage === 'RESOLVED';

  async function submit() {
    if (incident.resolvedAt) return;
    const input = { incidentId: incident.id, version, stage, body: { markdown } };
    const { error } = await update({ input: isOver || !impacts ? input : { ...input, impacts } });
    if (!error) return onDone();
    if (errorCode(error) !== 'CONFLICT') return setProblem(formErrorOf(error, words));
    setVersion(latest.current.version);
    setProblem({ fields: {}, form: 'Somebody has posted meanwhile. Read it, and post again if yours still holds.' });
  }

  return (
    <PostForm
      title={`Update of “${incident.title}”`}
      submit={isOver ? 'Post and resolve' : 'Post update'}
      busy={fetching}
      error={incident.resolvedAt && !fetching ? resolvedMeanwhile : problem?.form}
      onSubmit={() => void submit()}
      onCancel={onDone}
    >
      <Select
        label="Stage"
        options={stages.map((value) => ({ value, label: stageLabels[value] }))}
        value={stage}
        onChange={setStage}
        error={problem?.fields.stage}
      />
      {isOver ? (
        <p className="text-muted text-sm">Everything that it concerned works again from now on.</p>
      ) : (
        <ImpactFields
          components={components}
          value={impacts ?? concerned}
          onChange={setImpacts}
          error={problem?.fields.impacts}
        />
      )}
      <TextArea
        label="What to say"
        hint={bodyHint}
        className="min-h-28"
        value={markdown}
        onChange={setMarkdown}
        error={problem?.fields.body}
        autoFocus
      />
    </PostForm>
  );
}
