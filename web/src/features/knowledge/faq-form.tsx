import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useMutation } from 'urql';
import { plainText } from '@/editor/plain-text.ts';
import { RichTextEditor } from '@/editor/rich-text-editor.tsx';
import { RICH_TEXT_MAX_LENGTH } from '@/editor/rich-text-value.ts';
import { draftIn } from '@/lib/drafts/draft.ts';
import { useDraft } from '@/lib/drafts/use-draft.ts';
import { focusFirstInvalid } from '@/lib/forms/focus-first-invalid.ts';
import { type FormError, formErrorOf } from '@/lib/forms/form-error.ts';
import { slugOf } from '@/lib/forms/slug.ts';
import { errorCode } from '@/lib/graphql/error-code.ts';
import { useKept } from '@/lib/kept/kept.tsx';
import { useViewer } from '@/lib/session/viewer.tsx';
import { Button } from '@/ui/button.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import { TextField } from '@/ui/text-field.tsx';
import { CreateFaqEntryDocument, UpdateFaqEntryDocument } from './arrange-query.ts';
import { ArticlePicker } from './article-picker.tsx';
import { SLUG_MAX_LENGTH, slugWords, TITLE_MAX_LENGTH } from './article-words.ts';
import { type FaqDraft, type FaqFields, parseFaqDraft } from './faq-draft.ts';
import { Overtaken } from './overtaken.tsx';

const words = {
  question: {
    REQUIRED: 'Enter the question.',
    TOO_LONG: `Shorten the question to ${TITLE_MAX_LENGTH} characters.`,
    INVALID: 'Write the question in one line.',
  },
  slug: slugWords('question'),
  body: {
    REQUIRED: 'Write the answer.',
    TOO_LONG: `Shorten it to ${RICH_TEXT_MAX_LENGTH.toLocaleString('en')} characters.`,
  },
  articleId: { UNKNOWN: 'This article is gone. Choose another.' },
};

const fine: FormError<keyof typeof words> = { fields: {}, form: undefined };

interface FaqFormProps {
  desk: { readonly id: string; readonly slug: string };
  /** Null for a new one. */
  entry: { readonly id: string; readonly version: number } | null;
  /** As the API has it. Stable between renders while it is the same. */
  saved: FaqFields;
  onClose: () => void;
  /** Goes on with a new one that is stored by now: what was written meanwhile is a draft of it. */
  onCreated: (entryId: string) => void;
  /** Asks the API what its questions are by now. */
  refetch: () => void;
}

/** A question and its answer. What is typed is kept in this browser until it is saved. */
export function FaqForm({ desk, entry, saved, onClose, onCreated, refetch }: FaqFormProps) {
  const viewer = useViewer();
  const form = useRef<HTMLFormElement>(null);
  const kept = useKept();
  const placeOf = (what: string) => `${viewer.person.id}.faq.${what}`;
  const draft = useDraft<FaqDraft | null>(placeOf(entry?.id ?? `new.${desk.id}`), null, parseFaqDraft);
  const [, create] = useMutation(CreateFaqEntryDocument);
  const [, update] = useMutation(UpdateFaqEntryDocument);
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState(fine);
  const fields = draft.value ?? saved;
  const version = entry?.version ?? 0;
  const isOvertaken = !busy && draft.value !== null && draft.value.version !== version;

  useEffect(() => {
    if (problems !== fine && form.current) focusFirstInvalid(form.current);
  }, [problems]);

  function set(part: Partial<FaqFields>) {
    draft.update((before) => ({ ...(before ?? { ...saved, version }), ...part }));
    setProblems(fine);
  }

  async function save() {
    if (busy || isOvertaken) return;
    setBusy(true);
    setProblems(fine);
    const sent = draft.latest();
    const { question, slug, body, article } = fields;
    const written = {
      ...{ question, slug, articleId: article?.id ?? null },
      body: body ? { richText: body } : { markdown: '' },
    };
    const { error, data } = entry
      ? await update({ input: { entryId: entry.id, version, entry: written } })
      : await create({ input: { deskId: desk.id, entry: written } });
    setBusy(false);
    refetch();
    const stored = data && ('updateFaqEntry' in data ? data.updateFaqEntry.entry : data.createFaqEntry.entry);
    if (!error) {
      if (stored) goOn(sent, stored);
      return;
    }
    const isConflict = errorCode(error) === 'CONFLICT';
    return setProblems(isConflict ? { ...fine, form: error.graphQLErrors[0]?.message } : formErrorOf(error, words));
  }

  /** What was sent is stored. What was written since then goes on from there. */
  function goOn(sent: FaqDraft | null, stored: { readonly id: string; readonly version: number }) {
    const latest = draft.latest();
    if (latest === sent || latest === null) {
      draft.discard();
      return onClose();
    }
    const rest = { ...latest, version: stored.version };
    if (entry) return draft.setValue(rest);
    draftIn(kept, placeOf(stored.id), parseFaqDraft).write(rest);
    draft.discard();
    return onCreated(stored.id);
  }

  return (
    <form
      ref={form}
      noValidate
      aria-label={entry ? 'Edit question' : 'New question'}
      onSubmit={(event: FormEvent) => event.preventDefault()}
      className="flex flex-col gap-4 rounded-md border border-line bg-surface p-4"
    >
      {isOvertaken && (
        <Overtaken
          what="question"
          by={undefined}
          theirs={wordsOf(saved)}
          mine={wordsOf(fields)}
          onKeep={() => draft.update((before) => before && { ...before, version })}
          onDiscard={draft.discard}
        />
      )}
      <TextField
        label="Question"
        countTo={TITLE_MAX_LENGTH}
        value={fields.question}
        onChange={(question) => {
          const follows = !entry && fields.slug === slugOf(fields.question, SLUG_MAX_LENGTH);
          set({ question, ...(follows && { slug: slugOf(question, SLUG_MAX_LENGTH) }) });
        }}
        error={problems.fields.question}
        autoComplete="off"
      />
      <div className="flex flex-col gap-1.5">
        <span className="font-medium text-sm" aria-hidden="true">
          Answer
        </span>
        <RichTextEditor
          label="Answer"
          value={fields.body}
          onChange={(body) => set({ body })}
          onSubmit={() => void save()}
          describedBy="faq-body-error"
          invalid={Boolean(problems.fields.body)}
        />
        <FieldError id="faq-body-error" message={problems.fields.body} />
      </div>
      <TextField
        label="Address"
        value={fields.slug}
        onChange={(slug) => set({ slug })}
        error={problems.fields.slug}
        autoComplete="off"
        spellCheck={false}
        className="font-mono"
      />
      <ArticlePicker
        label="Article that says more"
        hint="Offered below the answer."
        most={1}
        desk={desk.slug}
        articleId={null}
        value={fields.article ? [fields.article] : []}
        onChange={([article]) => set({ article: article ?? null })}
        error={problems.fields.articleId}
      />
      <FieldError id="faq-error" message={problems.form} />
      <div className="flex gap-2">
        <Button variant="primary" busy={busy} disabled={isOvertaken} onClick={() => void save()}>
          {entry ? 'Save' : 'Add question'}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {draft.value ? 'Close, and keep the draft' : 'Close'}
        </Button>
      </div>
    </form>
  );
}

const wordsOf = ({ question, slug, body }: FaqFields): string =>
  [question, slug, body ? plainText(body) : ''].join('\n\n');
