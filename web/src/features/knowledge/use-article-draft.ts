import { useState } from 'react';
import { useDraft } from '@/lib/drafts/use-draft.ts';
import { useViewer } from '@/lib/session/viewer.tsx';
import { type ArticleDraft, type ArticleFields, isSameArticle, parseArticleDraft } from './article-draft.ts';

interface ArticleDraftOptions {
  /** Names what is written among the drafts of its writer. */
  place: string;
  /** As the API has it, or as a new article begins. */
  saved: ArticleFields;
  /** When that was written; empty for a new article. */
  writtenAt: string;
}

/** What an agent writes of an article: kept in this browser until the API has it, whatever others save meanwhile. */
export function useArticleDraft({ place, saved, writtenAt }: ArticleDraftOptions) {
  const viewer = useViewer();
  const draft = useDraft<ArticleDraft | null>(`${viewer.person.id}.article.${place}`, null, (stored) =>
    parseArticleDraft(stored, saved),
  );
  const [base, setBase] = useState(saved);
  // An answer that says the same is no other text: the caret stays where it is.
  if (!isSameArticle(base, saved)) setBase(saved);
  const { value } = draft;
  const isDirty = value !== null && !isSameArticle(value, base);
  return {
    fields: value ?? base,
    saved: base,
    isDirty,
    /** Somebody else has written it since this draft was begun. */
    isOvertaken: isDirty && value.begunAt !== writtenAt,
    change: (part: Partial<ArticleFields>) =>
      draft.update((before) => ({ ...(before ?? { ...base, begunAt: writtenAt }), ...part })),
    /** Goes on with it over what somebody else has written. */
    keep: () => draft.update((before) => before && { ...before, begunAt: writtenAt }),
    discard: draft.discard,
    latest: draft.latest,
    /** What was sent is stored. What was written since then goes on from there. */
    stored: (sent: ArticleDraft | null, storedAt: string) => {
      if (draft.latest() === sent) draft.discard();
      else draft.update((before) => before && { ...before, begunAt: storedAt });
    },
  };
}

export type UsedArticleDraft = ReturnType<typeof useArticleDraft>;
