import { type FormEvent, useEffect, useRef } from 'react';
import type { PicturePlace } from '@/editor/pictures/picture-place.ts';
import { plainText } from '@/editor/plain-text.ts';
import { RichTextEditor } from '@/editor/rich-text-editor.tsx';
import type { WrittenArticle_ArticleFragment } from '@/gql/graphql.ts';
import { focusFirstInvalid } from '@/lib/forms/focus-first-invalid.ts';
import { slugOf } from '@/lib/forms/slug.ts';
import { FieldError } from '@/ui/field-error.tsx';
import { Select } from '@/ui/select.tsx';
import { TextArea } from '@/ui/text-area.tsx';
import { TextField } from '@/ui/text-field.tsx';
import { ArticleActions } from './article-actions.tsx';
import type { ArticleFields } from './article-draft.ts';
import { ArticlePicker } from './article-picker.tsx';
import {
  type ArticleField,
  MAX_RELATED,
  SLUG_MAX_LENGTH,
  SUMMARY_MAX_LENGTH,
  TITLE_MAX_LENGTH,
} from './article-words.ts';
import { Overtaken } from './overtaken.tsx';
import { useArticleDraft } from './use-article-draft.ts';
import { useSaveArticle } from './use-save-article.ts';

interface ArticleFormProps {
  desk: { readonly id: string; readonly slug: string };
  categories: readonly { readonly id: string; readonly title: string }[];
  /** Null for a new one. */
  article: WrittenArticle_ArticleFragment | null;
  /** Where its pictures go. */
  pictures: PicturePlace;
  /** As the API has it, or as a new one begins. */
  saved: ArticleFields;
  /** Names it among the drafts of its writer. */
  place: string;
  onSaved: (slug: string) => void;
  /** Asks the API what the article is by now. */
  onConflict: () => void;
}

/** All that is written of an article. What is typed is kept in this browser until it is saved. */
export function ArticleForm({
  desk,
  categories,
  article,
  pictures,
  saved,
  place,
  onSaved,
  onConflict,
}: ArticleFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const draft = useArticleDraft({ place, saved, writtenAt: article?.updatedAt ?? '' });
  const { fields } = draft;
  const saving = useSaveArticle({ deskId: desk.id, article, draft, onSaved, onConflict });
  const { problems, refusals } = saving;

  useEffect(() => {
    if (refusals > 0 && form.current) focusFirstInvalid(form.current);
  }, [refusals]);

  function set(field: ArticleField, part: Partial<ArticleFields>) {
    draft.change(part);
    saving.forget(field);
  }

  function setTitle(title: string) {
    // Until it has an address of its own, a new article is called as its title says.
    const follows = article === null && fields.slug === slugOf(fields.title, SLUG_MAX_LENGTH);
    set('title', { title, ...(follows && { slug: slugOf(title, SLUG_MAX_LENGTH) }) });
    if (follows) saving.forget('slug');
  }

  return (
    <form
      ref={form}
      noValidate
      // Enter in a field is no way to change what readers see.
      onSubmit={(event: FormEvent) => event.preventDefault()}
      className="flex max-w-3xl flex-col gap-5"
    >
      {draft.isOvertaken && !saving.busy && article && (
        <Overtaken
          what="article"
          by={article.editor?.name}
          theirs={wordsOf(draft.saved)}
          mine={wordsOf(fields)}
          onKeep={draft.keep}
          onDiscard={draft.discard}
        />
      )}
      <TextField
        label="Title"
        hint="What somebody would search for."
        countTo={TITLE_MAX_LENGTH}
        value={fields.title}
        onChange={setTitle}
        error={problems.fields.title}
        autoComplete="off"
      />
      <TextField
        label="Summary"
        countTo={SUMMARY_MAX_LENGTH}
        value={fields.summary}
        onChange={(summary) => set('summary', { summary })}
        error={problems.fields.summary}
        autoComplete="off"
      />
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <Select
          label="Category"
          options={categories.map(({ id, title }) => ({ value: id, label: title }))}
          value={fields.categoryId}
          onChange={(categoryId) => set('categoryId', { categoryId })}
          error={problems.fields.categoryId}
        />
        <TextField
          label="Address"
          hint={article?.publishedAt && fields.slug !== article.slug ? movedHint(article.slug) : undefined}
          value={fields.slug}
          onChange={(slug) => set('slug', { slug })}
          error={problems.fields.slug}
          autoComplete="off"
          spellCheck={false}
          className="font-mono"
        />
      </div>
      <div className="flex flex-col gap-1.5">
        <span className="font-medium text-sm" aria-hidden="true">
          Text
        </span>
        <RichTextEditor
          label="Text"
          kind="article"
          pictures={pictures}
          value={fields.body}
          onChange={(body) => set('body', { body })}
          onSubmit={() => {
            if (!draft.isOvertaken) void saving.save();
          }}
          placeholder="What happens, why, and what to do, step by step."
          describedBy="article-body-error"
          invalid={Boolean(problems.fields.body)}
        />
        <FieldError id="article-body-error" message={problems.fields.body} />
      </div>
      <TextArea
        label="Search words"
        optional
        hint="What readers may call this besides, one on a line. The search finds the article by them; only the team sees them."
        value={fields.searchWords}
        onChange={(searchWords) => set('searchWords', { searchWords })}
        error={problems.fields.searchWords}
        autoComplete="off"
      />
      <ArticlePicker
        label="Related articles"
        hint={`Offered at its end, in this order. Up to ${MAX_RELATED}; others of its category fill the rest.`}
        most={MAX_RELATED}
        desk={desk.slug}
        articleId={article?.id ?? null}
        value={fields.related}
        onChange={(related) => set('relatedIds', { related })}
        error={problems.fields.relatedIds}
      />
      <FieldError id="article-error" message={problems.form} />
      <ArticleActions desk={desk.slug} article={article} draft={draft} saving={saving} />
    </form>
  );
}

const wordsOf = ({ title, summary, slug, body, searchWords }: ArticleFields): string =>
  [title, summary, slug, body ? plainText(body) : '', searchWords].join('\n\n');

const movedHint = (slug: string): string => `Links to the address of before, “${slug}”, will go on to the new one.`;
