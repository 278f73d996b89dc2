import { useState } from 'react';
import { type CombinedError, useMutation } from 'urql';
import { readFragment } from '@/gql/fragment-masking.ts';
import type { ArticleStatus, WrittenArticle_ArticleFragment } from '@/gql/graphql.ts';
import { type FormError, formErrorOf } from '@/lib/forms/form-error.ts';
import { errorCode } from '@/lib/graphql/error-code.ts';
import type { ArticleFields } from './article-draft.ts';
import { type ArticleField, articleWords } from './article-words.ts';
import {
  CreateArticleDocument,
  SetArticleStatusDocument,
  UpdateArticleDocument,
  WrittenArticle,
} from './knowledge-query.ts';
import type { UsedArticleDraft } from './use-article-draft.ts';

const fine: FormError<ArticleField> = { fields: {}, form: undefined };

interface SaveOptions {
  deskId: string;
  /** Null for one that the API doesn't have yet. */
  article: WrittenArticle_ArticleFragment | null;
  draft: UsedArticleDraft;
  onSaved: (slug: string) => void;
  /** Asks the API what the article is by now. */
  onConflict: () => void;
}

/** Saves what is written of an article, and says who may read it. */
export function useSaveArticle({ deskId, article, draft, onSaved, onConflict }: SaveOptions) {
  const [, create] = useMutation(CreateArticleDocument);
  const [, update] = useMutation(UpdateArticleDocument);
  const [, setStatus] = useMutation(SetArticleStatusDocument);
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState(fine);
  const [refusals, setRefusals] = useState(0);

  function refuse(error: CombinedError) {
    const isConflict = errorCode(error) === 'CONFLICT';
    const form = error.graphQLErrors[0]?.message;
    setProblems(isConflict ? { ...fine, form } : formErrorOf(error, articleWords));
    setRefusals((count) => count + 1);
    if (isConflict) onConflict();
  }

  /** What the API has after that; undefined where it refused. */
  async function write(): Promise<WrittenArticle_ArticleFragment | undefined> {
    if (article && !draft.isDirty) return article;
    const sent = draft.latest();
    const input = inputOf(sent ?? draft.saved);
    const at = article && { id: article.id, version: article.version };
    const { error, masked } = at
      ? await update({ input: { at, article: input } }).then(({ error, data }) => ({
          ...{ error, masked: data?.updateArticle.article },
        }))
      : await create({ input: { deskId, article: input } }).then(({ error, data }) => ({
          ...{ error, masked: data?.createArticle.article },
        }));
    if (error) refuse(error);
    const written = masked && readFragment(WrittenArticle, masked);
    if (written) draft.stored(sent, written.updatedAt);
    return written;
  }

  async function show(written: WrittenArticle_ArticleFragment, status: ArticleStatus) {
    const { error } = await setStatus({ input: { at: { id: written.id, version: written.version }, status } });
    if (error) refuse(error);
  }

  return {
    busy,
    problems,
    /** How often it was refused, to find the first mistake each time. */
    refusals,
    /** A field was changed: what was wrong with it is no longer known. */
    forget: (field: ArticleField) =>
      setProblems(({ fields, form }) => ({ form, fields: { ...fields, [field]: undefined } })),
    /** Saves, and then has it be read by others where a status is given. */
    async save(status?: ArticleStatus) {
      if (busy) return;
      setBusy(true);
      setProblems(fine);
      const written = await write();
      if (written && status) await show(written, status);
      setBusy(false);
      if (written && written.slug !== article?.slug) onSaved(written.slug);
    },
  };
}

const inputOf = ({ title, summary, searchWords, slug, categoryId, body, related }: ArticleFields) => ({
  ...{ title, summary, slug, categoryId },
  searchWords: searchWords.split('\n').filter((line) => line.trim() !== ''),
  body: body ? { richText: body } : { markdown: '' },
  relatedIds: related.map(({ id }) => id),
});
