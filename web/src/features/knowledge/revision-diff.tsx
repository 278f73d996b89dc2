import { useQuery } from 'urql';
import { faultOf } from '@/lib/graphql/fault.ts';
import { ErrorState } from '@/ui/error-state.tsx';
import { Skeleton } from '@/ui/skeleton.tsx';
import { ComparedRevisionsDocument } from './knowledge-query.ts';
import { TextDiff } from './text-diff.tsx';

interface Version {
  readonly id: string;
  readonly version: number;
}

interface RevisionDiffProps {
  /** The version before; null for the first, and for the oldest that is listed. */
  before: Version | null;
  after: Version;
}

/** What a version changed. */
export function RevisionDiff({ before, after }: RevisionDiffProps) {
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: ComparedRevisionsDocument,
    variables: { ids: before ? [after.id, before.id] : [after.id] },
  });
  if (error && !data) {
    return (
      <ErrorState
        title="The texts could not be loaded"
        detail={faultOf(error).detail}
        retrying={fetching}
        onRetry={() => askAgain({ requestPolicy: 'network-only' })}
      />
    );
  }
  if (!data) return <Skeleton className="h-64 w-full" />;
  const [now, once] = data.nodes.map((node) => (node && 'body' in node ? node : undefined));
  if (!now) return null;
  return (
    <section aria-label={`Version ${after.version}`} className="flex min-w-0 max-w-read flex-col gap-4">
      <p className="text-muted">
        {before ? `What version ${after.version} changed in version ${before.version}` : `Version ${after.version}`}
      </p>
      <Part name="Title" before={once?.title ?? now.title} after={now.title} />
      <Part name="Summary" before={once?.summary ?? now.summary} after={now.summary} />
      <Part name="Text" before={once?.body.text ?? now.body.text} after={now.body.text} />
    </section>
  );
}

function Part({ name, before, after }: { name: string; before: string; after: string }) {
  return (
    <div className="flex flex-col gap-1">
      <h2 className="font-medium text-faint text-sm">{name}</h2>
      <TextDiff before={before} after={after} />
    </div>
  );
}
