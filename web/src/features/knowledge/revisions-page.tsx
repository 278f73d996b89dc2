import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { faultOf } from '@/lib/graphql/fault.ts';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { ConfirmDialog } from '@/ui/confirm-dialog.tsx';
import { ErrorState } from '@/ui/error-state.tsx';
import { BackLink } from '@/ui/link.tsx';
import { NoAccess } from '@/ui/no-access.tsx';
import { ArticleFormSkeleton } from './article-form-skeleton.tsx';
import { ArticleRevisionsDocument, RestoreArticleRevisionDocument } from './knowledge-query.ts';
import { RevisionDiff } from './revision-diff.tsx';
import { RevisionList } from './revision-list.tsx';
import { comparedRevisions, type RevisionSearch } from './revision-search.ts';

interface RevisionsPageProps {
  desk: string;
  slug: string;
  search: RevisionSearch;
  onSearch: (search: RevisionSearch) => void;
}

/** What an article said once: any two of its versions beside each other, and the way back to one. */
export function RevisionsPage({ desk, slug, search, onSearch }: RevisionsPageProps) {
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: ArticleRevisionsDocument,
    variables: { desk, slug },
    requestPolicy: 'cache-and-network',
  });
  const [, restore] = useMutation(RestoreArticleRevisionDocument);
  const [asked, setAsked] = useState<{ id: string; version: number }>();
  const article = data?.knowledge?.article;
  usePageTitle(article ? `Revisions of ${article.title}` : 'Revisions');
  if (error && !data) {
    return (
      <ErrorState
        title="The revisions could not be loaded"
        detail={faultOf(error).detail}
        retrying={fetching}
        onRetry={() => askAgain({ requestPolicy: 'network-only' })}
      />
    );
  }
  if (!data) return <ArticleFormSkeleton />;
  const revisions = article?.revisions;
  if (!article || !revisions) return <NoAccess />;
  const { after, before } = comparedRevisions(revisions, search);
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-col gap-1">
        <BackLink to="/knowledge/$desk/articles/$slug" params={{ desk, slug: article.slug }}>
          {article.title}
        </BackLink>
        <h1 className="font-semibold text-lg">Revisions</h1>
      </div>
      <div className="grid items-start gap-6 lg:grid-cols-[18rem_minmax(0,1fr)]">
        <RevisionList
          revisions={revisions}
          chosen={after?.id}
          onChoose={(version) => onSearch({ version })}
          onRestore={(revision) => setAsked(revision)}
        />
        {after && (
          <RevisionDiff
            before={before}
            after={after}
            others={revisions.filter(({ id }) => id !== after.id)}
            onCompare={(version) => onSearch({ version: after.version, with: version })}
          />
        )}
      </div>
      <ConfirmDialog
        open={asked !== undefined}
        onOpenChange={(open) => {
          if (!open) setAsked(undefined);
        }}
        title={`Restore version ${asked?.version ?? ''}?`}
        description="The article says again what it said then, as a new version. Nothing is lost."
        confirmLabel="Restore"
        onConfirm={async () => {
          if (!asked) return undefined;
          const at = { id: article.id, version: article.version };
          const { error } = await restore({ input: { at, revisionId: asked.id } });
          if (error) return faultOf(error).detail;
          onSearch({});
          askAgain({ requestPolicy: 'network-only' });
          return undefined;
        }}
      />
    </div>
  );
}
