import { useEffect, useRef, useState } from 'react';
import { useMutation } from 'urql';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { useDraft } from '@/lib/drafts/use-draft.ts';
import { type FormError, formErrorOf } from '@/lib/forms/form-error.ts';
import { errorCode } from '@/lib/graphql/error-code.ts';
import { Button } from '@/ui/button.tsx';
import { Select } from '@/ui/select.tsx';
import { stageOptions, stageOrder } from './health-looks.ts';
import { ImpactFields, type ImpactFields_component } from './impact-fields.tsx';
import { IncidentEntry_incident } from './incident-entry.tsx';
import { PostForm } from './post-form.tsx';
import { PostBody } from './post-text-fields.tsx';
import { bodyWords } from './post-words.ts';
import { parseUpdateDraft, type UpdateDraft } from './status-drafts.ts';

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
  'Somebody has resolved it meanwhile, and nothing more can be said of it. Your words stay here until you discard them.';

function UpdateForm({ incident: masked, components, onDone }: UpdateFormProps) {
  const incident = readFragment(IncidentEntry_incident, masked);
  const [{ fetching }, update] = useMutation(UpdateIncidentDocument);
  const latest = useRef(incident);
  useEffect(() => {
    latest.current = incident;
  }, [incident]);
  const draft = useDraft<UpdateDraft | null>(`status.update.${incident.id}`, null, parseUpdateDraft);
  const [problem, setProblem] = useState<FormError<keyof typeof words>>();
  // As the writer has seen it: an update of somebody else meanwhile is said before this one is posted over it.
  const version = draft.value?.version ?? incident.version;
  const written = draft.value ?? { stage: null, impacts: null, markdown: '' };
  const set = (part: Partial<UpdateDraft>) =>
    draft.update((before) => ({ ...(before ?? { ...written, version }), ...part }));
  const stage = written.stage ?? incident.stage;
  const concerned = incident.impacts.flatMap(({ until, health, component }) =>
    until ? [] : [{ componentId: component.id, health }],
  );
  const isOver = stage === 'RESOLVED';

  async function submit() {
    if (incident.resolvedAt) return;
    const { impacts, markdown } = written;
    const input = { incidentId: incident.id, version, stage, body: { markdown } };
    const { error } = await update({ input: isOver || !impacts ? input : { ...input, impacts: [...impacts] } });
    if (!error) {
      draft.discard();
      return onDone();
    }
    if (errorCode(error) !== 'CONFLICT') return setProblem(formErrorOf(error, words));
    set({ version: latest.current.version });
    setProblem({ fields: {}, form: 'Somebody has posted meanwhile. Read it, and post again if yours still holds.' });
  }

  return (
    <PostForm
      title={`Update of “${incident.title}”`}
      submit={isOver ? 'Post and resolve' : 'Post update'}
      busy={fetching}
      error={incident.resolvedAt && !fetching ? resolvedMeanwhile : problem?.form}
      onSubmit={() => void submit()}
      onClose={onDone}
      onDiscard={draft.value ? draft.discard : undefined}
    >
      <Select
        label="Stage"
        options={stageOptions(stageOrder)}
        value={stage}
        onChange={(next) => set({ stage: next })}
        error={problem?.fields.stage}
      />
      {isOver ? (
        <p className="text-muted text-sm">Everything that it concerned works again from now on.</p>
      ) : (
        <ImpactFields
          components={components}
          value={written.impacts ?? concerned}
          onChange={(impacts) => set({ impacts })}
          error={problem?.fields.impacts}
        />
      )}
      <PostBody
        value={written.markdown}
        onChange={(markdown) => set({ markdown })}
        error={problem?.fields.body}
        autoFocus
      />
    </PostForm>
  );
}
