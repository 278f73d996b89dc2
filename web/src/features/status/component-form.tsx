import { useState } from 'react';
import type { CombinedError } from 'urql';
import { type FormError, formErrorOf } from '@/lib/forms/form-error.ts';
import { errorCode } from '@/lib/graphql/error-code.ts';
import { TextField } from '@/ui/text-field.tsx';
import { PostForm } from './post-form.tsx';

interface ComponentWords {
  name: string;
  group: string;
  description: string;
}

interface ComponentFormProps {
  saved: ComponentWords;
  submit: string;
  /** Answers with what was wrong; then the form stays as it is. */
  onSubmit: (component: ComponentWords) => Promise<CombinedError | undefined>;
  onCancel: () => void;
}

const words = {
  name: { REQUIRED: 'Name it.', NOT_ALLOWED: 'Another of this group has this name.' },
  group: {},
  description: {},
};

const overtaken = 'Somebody has changed it meanwhile. Look at it, and save again if yours still holds.';

/** One component: its name, its heading, and what belongs to it. */
export function ComponentForm({ saved, submit, onSubmit, onCancel }: ComponentFormProps) {
  const [{ name, group, description }, setDraft] = useState(saved);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<FormError<keyof typeof words>>();
  const change = (part: Partial<ComponentWords>) => setDraft((now) => ({ ...now, ...part }));

  async function send() {
    setBusy(true);
    const error = await onSubmit({ name, group, description });
    setBusy(false);
    if (!error) return;
    const isConflict = errorCode(error) === 'CONFLICT';
    setProblem(isConflict ? { fields: {}, form: overtaken } : formErrorOf(error, words));
  }

  return (
    <PostForm
      title={saved.name || 'New component'}
      submit={submit}
      busy={busy}
      error={problem?.form}
      onSubmit={() => void send()}
      onCancel={onCancel}
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
