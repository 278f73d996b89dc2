import { useState } from 'react';
import { useMutation } from 'urql';
import { useDraft } from '@/lib/drafts/use-draft.ts';
import { type FormError, formErrorOf } from '@/lib/forms/form-error.ts';
import { slugOf } from '@/lib/forms/slug.ts';
import { errorCode } from '@/lib/graphql/error-code.ts';
import { useViewer } from '@/lib/session/viewer.tsx';
import { Button } from '@/ui/button.tsx';
import { FormDialog } from '@/ui/form-dialog.tsx';
import { Select } from '@/ui/select.tsx';
import { TextField } from '@/ui/text-field.tsx';
import { CreateArticleCategoryDocument, UpdateArticleCategoryDocument } from './arrange-query.ts';
import { SLUG_MAX_LENGTH, SUMMARY_MAX_LENGTH, slugWords, TITLE_MAX_LENGTH } from './article-words.ts';
import { type CategoryDraft, type CategoryFields, noCategory, parseCategoryDraft } from './category-draft.ts';
import { Overtaken } from './overtaken.tsx';

const words = {
  title: { REQUIRED: 'Enter a name.', TOO_LONG: `Shorten the name to ${TITLE_MAX_LENGTH} characters.` },
  description: {
    REQUIRED: 'Say in a sentence what belongs here.',
    TOO_LONG: `Shorten the description to ${SUMMARY_MAX_LENGTH} characters.`,
  },
  slug: slugWords('category'),
  icon: {},
};

/** As pages show them. */
const icons = [
  { value: 'rocket', label: 'Rocket' },
  { value: 'network', label: 'Network' },
  { value: 'database', label: 'Database' },
  { value: 'receipt', label: 'Receipt' },
  { value: 'file-text', label: 'Page' },
];

interface CategoryDialogProps {
  deskId: string;
  /** As the API has it; null for a new one. */
  category: (CategoryDraft & { readonly id: string }) | null;
  onClose: () => void;
  /** Asks the API what its categories are by now. */
  refetch: () => void;
}

const fine: FormError<keyof CategoryFields> = { fields: {}, form: undefined };

/** What a category is called. What is typed is kept in this browser until it is saved. */
export function CategoryDialog({ deskId, category, onClose, refetch }: CategoryDialogProps) {
  const viewer = useViewer();
  const place = `${viewer.person.id}.category.${category?.id ?? `new.${deskId}`}`;
  const draft = useDraft<CategoryDraft | null>(place, null, parseCategoryDraft);
  const saved: CategoryDraft = category ?? noCategory;
  const [, create] = useMutation(CreateArticleCategoryDocument);
  const [, update] = useMutation(UpdateArticleCategoryDocument);
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState(fine);
  const fields = draft.value ?? saved;
  const isOvertaken = !busy && draft.value !== null && draft.value.version !== saved.version;
  const set = (part: Partial<CategoryFields>) => {
    draft.update((before) => ({ ...(before ?? fieldsOf(saved)), ...part }));
    setProblems(fine);
  };
  const known = icons.some(({ value }) => value === fields.icon);

  async function submit(): Promise<boolean> {
    if (isOvertaken) return false;
    setBusy(true);
    const { version, ...input } = fieldsOf(fields);
    const { error } = category
      ? await update({ input: { categoryId: category.id, version, category: input } })
      : await create({ input: { deskId, category: input } });
    setBusy(false);
    refetch();
    if (!error) {
      draft.discard();
      return true;
    }
    const isConflict = errorCode(error) === 'CONFLICT';
    setProblems(isConflict ? { ...fine, form: error.graphQLErrors[0]?.message } : formErrorOf(error, words));
    return false;
  }

  return (
    <FormDialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={category ? `Edit ${category.title}` : 'New category'}
      description="Readers find articles by it."
      submitLabel={category ? 'Save' : 'Add category'}
      closeLabel={draft.value ? 'Close, and keep the draft' : 'Cancel'}
      busy={busy}
      failure={problems.form}
      heldUntil={problems.heldUntil}
      onSubmit={submit}
    >
      {isOvertaken && (
        <Overtaken
          what="category"
          by={undefined}
          theirs={wordsOf(saved)}
          mine={wordsOf(fields)}
          onKeep={() => {
            draft.update((before) => before && { ...before, version: saved.version });
            setProblems(fine);
          }}
          onDiscard={draft.discard}
        />
      )}
      <TextField
        label="Name"
        value={fields.title}
        onChange={(title) => {
          const follows = !category && fields.slug === slugOf(fields.title, SLUG_MAX_LENGTH);
          set({ title, ...(follows && { slug: slugOf(title, SLUG_MAX_LENGTH) }) });
        }}
        error={problems.fields.title}
        autoComplete="off"
      />
      <TextField
        label="Description"
        value={fields.description}
        onChange={(description) => set({ description })}
        error={problems.fields.description}
        autoComplete="off"
      />
      <TextField
        label="Address"
        value={fields.slug}
        onChange={(slug) => set({ slug })}
        error={problems.fields.slug}
        autoComplete="off"
        spellCheck={false}
        className="font-mono"
      />
      <Select
        label="Icon"
        options={known ? icons : [...icons, { value: fields.icon, label: fields.icon }]}
        value={fields.icon}
        onChange={(icon) => set({ icon })}
        error={problems.fields.icon}
      />
      {draft.value && (
        <Button variant="quiet" size="sm" className="self-start" onClick={draft.discard}>
          Discard draft
        </Button>
      )}
    </FormDialog>
  );
}

const fieldsOf = ({ title, description, slug, icon, version }: CategoryDraft): CategoryDraft => ({
  title,
  description,
  slug,
  icon,
  version,
});

const wordsOf = ({ title, description, slug, icon }: CategoryFields): string =>
  [title, description, slug, icon].join('\n\n');
