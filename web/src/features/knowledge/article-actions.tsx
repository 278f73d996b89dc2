import { ExternalLink, History } from 'lucide-react';
import type { ArticleStatus, WrittenArticle_ArticleFragment } from '@/gql/graphql.ts';
import { Button } from '@/ui/button.tsx';
import { ButtonLink } from '@/ui/link.tsx';
import type { UsedArticleDraft } from './use-article-draft.ts';
import type { useSaveArticle } from './use-save-article.ts';

interface ArticleActionsProps {
  desk: string;
  article: WrittenArticle_ArticleFragment | null;
  draft: UsedArticleDraft;
  saving: ReturnType<typeof useSaveArticle>;
}

/** What can be done with an article from each status, besides saving it: the main thing first. */
const steps: Record<ArticleStatus, readonly { status: ArticleStatus; label: string }[]> = {
  DRAFT: [
    { status: 'PUBLISHED', label: 'Publish' },
    { status: 'ARCHIVED', label: 'Archive' },
  ],
  PUBLISHED: [
    { status: 'DRAFT', label: 'Back to draft' },
    { status: 'ARCHIVED', label: 'Archive' },
  ],
  ARCHIVED: [
    { status: 'PUBLISHED', label: 'Publish again' },
    { status: 'DRAFT', label: 'Back to draft' },
  ],
};

/** Below all that is written: saving it, and who may read it. */
export function ArticleActions({ desk, article, draft, saving }: ArticleActionsProps) {
  const status = article?.status ?? 'DRAFT';
  const isPublic = status === 'PUBLISHED';
  const offered = steps[status].filter((step) => article !== null || step.status === 'PUBLISHED');
  return (
    // Always there where there is room. Over the padding of what scrolls, too: nothing shows below it.
    <div className="flex flex-wrap items-center gap-2 border-line border-t bg-ground py-3 md:sticky md:-bottom-5 md:-mb-5 md:pb-5">
      <Button
        variant={isPublic ? 'primary' : 'secondary'}
        busy={saving.busy}
        disabled={draft.isOvertaken || (article !== null && !draft.isDirty)}
        onClick={() => void saving.save()}
      >
        {isPublic ? 'Save changes' : 'Save draft'}
      </Button>
      {offered.map((step) => (
        <Button
          key={step.status}
          variant={step.status === 'PUBLISHED' ? 'primary' : 'quiet'}
          disabled={saving.busy || draft.isOvertaken}
          onClick={() => void saving.save(step.status)}
        >
          {step.label}
        </Button>
      ))}
      <p role="status" className="text-muted">
        {stateWords(article !== null, draft.isDirty)}
      </p>
      {article && (
        <span className="ml-auto flex gap-1">
          <ButtonLink
            to="/knowledge/$desk/articles/$slug/revisions"
            params={{ desk, slug: article.slug }}
            variant="quiet"
          >
            <History className="size-4" aria-hidden="true" /> Revisions
          </ButtonLink>
          <ButtonLink
            to="/help/$desk/articles/$slug"
            params={{ desk, slug: article.slug }}
            target="_blank"
            variant="quiet"
          >
            <ExternalLink className="size-4" aria-hidden="true" /> View
          </ButtonLink>
        </span>
      )}
    </div>
  );
}

function stateWords(isStored: boolean, isDirty: boolean): string {
  if (isDirty) return 'Not saved yet. Kept in this browser.';
  return isStored ? 'Saved' : '';
}
