import { useEffect, useRef, useState } from 'react';
import type { CombinedError } from 'urql';
import { useDraft } from '@/lib/drafts/use-draft.ts';
import { type FormError, formErrorOf } from '@/lib/forms/form-error.ts';
import { errorCode } from '@/lib/graphql/error-code.ts';
import { TextField } from '@/ui/text-field.tsx';
import { PostForm } from './post-form.tsx';
import { type ComponentDraft, parseComponentDraft } from './status-drafts.ts';

interface ComponentFormProps {
  /** Names what is written among the drafts of its writer. */
  place: string;
  /** As the API has it by now. */
  saved: ComponentDraft;
  submit: string;
  /** Gets it with the version that its writer has seen. Answers with what was wrong; then the form stays as it is. */
  onSubmit: (component: ComponentDraft) => Promise<CombinedError | undefined>;
  onClose: () => void;
}

const words = {
  name: { REQUIRED: 'Name it.', NOT_ALLOWED: 'Another of this group has this name.' },
  group: {},
  description: {},
};

const overtaken = 'Somebody has changed it meanwhile. Look at it, and save again if yours still holds.';

/** One component: its name, its heading, and what belongs to it. What is typed is kept in this browser until it is saved. */
export function ComponentForm({ place, saved, submit, onSubmit, onClose }: ComponentFormProps) {
  const draft = useDraft<ComponentDraft | null>(`status.component.${place}`, null, parseComponentDraft);
  const written = draft.value ?? saved;
  const { name, group, description } = written;
  const latest = useRef(saved);
  useEffect(() => {
    latest.current = saved;
  }, [saved]);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<FormError<keyof typeof words>>();
  const change = (part: Partial<ComponentDraft>) => draft.update((before) => ({ ...(before ?? saved), ...part }));

  async function send() {
    setBusy(true);
    const error = await onSubmit(written);
    setBusy(false);
    if (!error) {
      draft.discard();
      return onClose();
    }
    if (errorCode(error) !== 'CONFLICT' || saved.version === 0) return setProblem(formErrorOf(error, words));
    // It is said, and listed as it is by now: whoever then saves again means to write over it.
    change({ version: latest.current.version });
    setProblem({ fields: {}, form: overtaken });
  }

  return (
    <PostForm
      title={saved.name || 'New component'}
      submit={submit}
      busy={busy}
      error={problem?.form}
      onSubmit={() => void send()}
      onClose={onClose}
      onDiscard={draft.value ? draft.discard : undefined}
    >
      <TextField
        label="Name"
        value={name}
        onChange={(next) => change({ name: next })}
        error={problem?.fields.name}
        countTo={60}
        autoFocus
      />
      <TextField
        label="Heading"
        hint="Such as a region."
        optional
        value={group}
        onChange={(next) => change({ group: next })}
        error={problem?.fields.group}
        countTo={60}
      />
      <TextField
        label="What belongs to it"
        optional
        value={description}
        onChange={(next) => change({ description: next })}
        error={problem?.fields.description}
        countTo={200}
      />
    </PostForm>
  );
}
