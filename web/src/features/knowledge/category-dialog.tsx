import { useState } from 'react';
import { useMutation } from 'urql';
import { type FormError, formErrorOf } from '@/lib/forms/form-error.ts';
import { slugOf } from '@/lib/forms/slug.ts';
import { FormDialog } from '@/ui/form-dialog.tsx';
import { Select } from '@/ui/select.tsx';
import { TextField } from '@/ui/text-field.tsx';
import { CreateArticleCategoryDocument, UpdateArticleCategoryDocument } from './arrange-query.ts';
import { SLUG_MAX_LENGTH, SUMMARY_MAX_LENGTH, slugWords, TITLE_MAX_LENGTH } from './article-words.ts';

export interface CategoryFields {
  readonly title: string;
  readonly description: string;
  readonly slug: string;
  readonly icon: string;
}

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
  /** Null for a new one. */
  category: (CategoryFields & { readonly id: string }) | null;
  onClose: () => void;
  onSaved: () => void;
}

/** What a category is called. */
export function CategoryDialog({ deskId, category, onClose, onSaved }: CategoryDialogProps) {
  const [, create] = useMutation(CreateArticleCategoryDocument);
  const [, update] = useMutation(UpdateArticleCategoryDocument);
  const [fields, setFields] = useState<CategoryFields>(
    category ?? { title: '', description: '', slug: '', icon: 'file-text' },
  );
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<FormError<keyof CategoryFields>>({ fields: {}, form: undefined });
  const set = (part: Partial<CategoryFields>) => {
    setFields({ ...fields, ...part });
    setProblems({ fields: {}, form: undefined });
  };
  const known = icons.some(({ value }) => value === fields.icon);

  async function submit(): Promise<boolean> {
    setBusy(true);
    const { title, description, slug, icon } = fields;
    const input = { title, description, slug, icon };
    const { error } = category
      ? await update({ input: { categoryId: category.id, category: input } })
      : await create({ input: { deskId, category: input } });
    setBusy(false);
    if (error) setProblems(formErrorOf(error, words));
    else onSaved();
    return !error;
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
      busy={busy}
      failure={problems.form}
      heldUntil={problems.heldUntil}
      onSubmit={submit}
    >
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
    </FormDialog>
  );
}
