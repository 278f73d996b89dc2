import { useQuery } from 'urql';
import type { ComparedRevisionsQuery } from '@/gql/graphql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { ErrorState } from '@/ui/error-state.tsx';
import { InlineSelect } from '@/ui/select.tsx';
import { Skeleton } from '@/ui/skeleton.tsx';
import { ComparedRevisionsDocument } from './knowledge-query.ts';
import { PictureDiff } from './picture-diff.tsx';
import { TextDiff } from './text-diff.tsx';

interface Version {
  readonly id: string;
  readonly version: number;
}

interface RevisionDiffProps {
  /** What it is held against; null for the first, and for the oldest that is listed. */
  before: Version | null;
  after: Version;
  /** What it can be held against. */
  others: readonly Version[];
  onCompare: (version: number) => void;
}

/** What is other in a version than in another. */
export function RevisionDiff({ before, after, others, onCompare }: RevisionDiffProps) {
  return (
    <section aria-label={`Version ${after.version}`} className="flex min-w-0 max-w-read flex-col gap-4">
      <div className="flex flex-wrap items-center gap-x-3">
        <p className="font-medium">Version {after.version}</p>
        {others.length > 0 && (
          <InlineSelect
            label="Compared with"
            options={[...(before ? [] : [nothing]), ...others.map(optionOf)]}
            value={before ? String(before.version) : nothing.value}
            onChange={(version) => onCompare(Number(version))}
          />
        )}
      </div>
      <Changes before={before} after={after} />
    </section>
  );
}

const nothing = { value: 'nothing', label: 'nothing before it' };
const optionOf = ({ version }: Version) => ({ value: String(version), label: `version ${version}` });

function Changes({ before, after }: Pick<RevisionDiffProps, 'before' | 'after'>) {
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: ComparedRevisionsDocument,
    variables: { ids: before ? [after.id, before.id] : [after.id] },
  });
  // While others are on their way, the data is still that of those before.
  const now = textOf(data, after.id);
  const once = before ? textOf(data, before.id) : now;
  if (now && once) {
    return (
      <>
        <Part name="Title" before={once.title} after={now.title} />
        <Part name="Summary" before={once.summary} after={now.summary} />
        <Part name="Text" before={once.body.text} after={now.body.text} />
        <PictureDiff before={once.body.html} after={now.body.html} />
        <Part name="Search words" before={once.searchWords.join('\n')} after={now.searchWords.join('\n')} />
      </>
    );
  }
  if (fetching) return <Skeleton className="h-64 w-full" />;
  return (
    <ErrorState
      title="The texts could not be loaded"
      detail={error ? faultOf(error).detail : 'A version is not there any more.'}
      retrying={fetching}
      onRetry={() => askAgain({ requestPolicy: 'network-only' })}
    />
  );
}

function textOf(data: ComparedRevisionsQuery | undefined, id: string) {
  return data?.nodes.flatMap((node) => (node && 'body' in node && node.id === id ? [node] : []))[0];
}

function Part({ name, before, after }: { name: string; before: string; after: string }) {
  if (before === '' && after === '') return null;
  return (
    <div className="flex flex-col gap-1">
      <h2 className="font-medium text-faint text-sm">{name}</h2>
      <TextDiff before={before} after={after} />
    </div>
  );
}
