import { type FormEvent, useId, useRef, useState } from 'react';
import { type CombinedError, useMutation } from 'urql';
import { RichTextEditor } from '@/editor/rich-text-editor.tsx';
import { isRichTextValue, type RichTextValue } from '@/editor/rich-text-value.ts';
import { graphql } from '@/gql/gql.ts';
import { focusFirstInvalid } from '@/lib/forms/focus-first-invalid.ts';
import { type FormError, formErrorOf } from '@/lib/forms/form-error.ts';
import { useAskBeforeLeaving } from '@/lib/navigation/use-ask-before-leaving.ts';
import { Button } from '@/ui/button.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import { LeaveQuestion } from '@/ui/leave-question.tsx';
import { TextField } from '@/ui/text-field.tsx';

const CreateCannedReplyDocument = graphql(`
  mutation CreateCannedReply($input: CreateCannedReplyInput!) {
    createCannedReply(input: $input) {
      reply {
        id
      }
    }
  }
`);

const UpdateCannedReplyDocument = graphql(`
  mutation UpdateCannedReply($input: UpdateCannedReplyInput!) {
    updateCannedReply(input: $input) {
      reply {
        id
      }
    }
  }
`);

interface CannedReplyFormProps {
  deskId: string;
  /** As it was when it was opened; null for a new one. */
  reply: {
    readonly id: string;
    readonly title: string;
    readonly shortcut: string;
    readonly version: number;
    readonly body: { readonly richText: unknown };
  } | null;
  /** It is saved, or given up. */
  onDone: () => void;
}

type Field = 'title' | 'shortcut' | 'body' | 'version';

const words = {
  title: { REQUIRED: 'Enter a title.' },
  shortcut: {
    REQUIRED: 'Enter a shortcut.',
    INVALID: 'Only lower-case letters, digits and single hyphens.',
    NOT_ALLOWED: 'Another reply has this shortcut.',
  },
  body: { REQUIRED: 'Write the reply.' },
  version: {
    OUTDATED: 'Somebody else has changed this reply meanwhile. Copy what you wrote, cancel, and open it again.',
  },
};

/** One reply, new or as it is; what is typed stays until it is saved or given up. */
export function CannedReplyForm({ deskId, reply, onDone }: CannedReplyFormProps) {
  const [begun] = useState(() => draftOf(reply));
  const [draft, setDraft] = useState(begun);
  const [{ fetching: isCreating }, create] = useMutation(CreateCannedReplyDocument);
  const [{ fetching: isUpdating }, update] = useMutation(UpdateCannedReplyDocument);
  const [problems, setProblems] = useState<FormError<Field>>({ fields: {}, form: undefined });
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const busy = isCreating || isUpdating;
  const dirty = draft !== begun;
  useAskBeforeLeaving(dirty);

  function change(part: Partial<Draft>) {
    setDraft((draft) => ({ ...draft, ...part }));
    setProblems({ fields: {}, form: undefined });
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    const { error } = await save();
    if (!error) return onDone();
    setProblems(formErrorOf(error, words));
    requestAnimationFrame(() => form.current && focusFirstInvalid(form.current));
  }

  function save(): Promise<{ error?: CombinedError | undefined }> {
    const { title, shortcut, text } = draft;
    const input = { title, shortcut, body: text ? { richText: text } : { markdown: '' } };
    if (!reply) return create({ input: { deskId, reply: input } });
    return update({ input: { replyId: reply.id, version: reply.version, reply: input } });
  }

  const { fields, form: failure } = problems;
  return (
    <form
      ref={form}
      noValidate
      aria-label={reply ? `Edit ${reply.title}` : 'New canned reply'}
      onSubmit={(event) => void submit(event)}
      className="flex flex-col gap-4 rounded-md border border-line bg-surface p-4"
    >
      <h3 className="font-medium">{reply ? `Edit “${reply.title}”` : 'New canned reply'}</h3>
      <div className="grid items-start gap-3 sm:grid-cols-[1fr_14rem]">
        <TextField
          label="Title"
          hint="What agents find it by"
          autoFocus
          value={draft.title}
          onChange={(title) => change({ title })}
          error={fields.title}
        />
        <TextField
          label="Shortcut"
          hint="What agents type after /"
          value={draft.shortcut}
          onChange={(shortcut) => change({ shortcut })}
          error={fields.shortcut}
          autoCapitalize="none"
          spellCheck={false}
        />
      </div>
      <div className="flex flex-col gap-1.5">
        <span className="font-medium text-sm" aria-hidden="true">
          Text
        </span>
        <RichTextEditor
          label="Text"
          placeholder="What the reply says"
          value={draft.text}
          onChange={(text) => change({ text })}
          describedBy={id}
          invalid={fields.body !== undefined}
        />
        <FieldError id={id} message={fields.body} />
      </div>
      <FieldError id={`${id}-form`} message={fields.version ?? failure} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" busy={busy}>
          Save
        </Button>
        <Button variant="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
      <LeaveQuestion isNeeded={dirty && !busy} description="What you wrote in this reply would be lost." />
    </form>
  );
}

interface Draft {
  readonly title: string;
  readonly shortcut: string;
  readonly text: RichTextValue | null;
}

function draftOf(reply: CannedReplyFormProps['reply']): Draft {
  const richText = reply?.body.richText;
  return {
    title: reply?.title ?? '',
    shortcut: reply?.shortcut ?? '',
    text: isRichTextValue(richText) ? richText : null,
  };
}
