import { SearchCheck } from 'lucide-react';
import { useMutation, useQuery } from 'urql';
import { faultOf } from '@/lib/graphql/fault.ts';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { Button } from '@/ui/button.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { ErrorState } from '@/ui/error-state.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import { ButtonLink } from '@/ui/link.tsx';
import { NoAccess } from '@/ui/no-access.tsx';
import { RelativeTime } from '@/ui/relative-time.tsx';
import { DismissKnowledgeMissDocument, KnowledgeMissesDocument } from './arrange-query.ts';
import { RowsSkeleton } from './rows-skeleton.tsx';

/** What readers searched for and did not find, the latest first: what is to be written. */
export function MissesPage({ desk }: { desk: string }) {
  usePageTitle('Searches in vain');
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: KnowledgeMissesDocument,
    variables: { desk },
    requestPolicy: 'cache-and-network',
  });
  const [dismissal, dismiss] = useMutation(DismissKnowledgeMissDocument);
  const refetch = () => askAgain({ requestPolicy: 'network-only' });
  if (error && !data) {
    return (
      <ErrorState
        title="The searches could not be loaded"
        detail={faultOf(error).detail}
        retrying={fetching}
        onRetry={refetch}
      />
    );
  }
  if (!data) return <RowsSkeleton />;
  const knowledge = data.knowledge;
  if (!knowledge?.misses) return <NoAccess />;
  return (
    <div className="flex max-w-list flex-col gap-4">
      <div className="flex flex-col gap-1">
        <h1 className="font-semibold text-lg">Searches in vain</h1>
        <p className="text-muted">What readers searched for and did not find. Nobody knows who searched.</p>
      </div>
      <FieldError id="dismiss-error" message={dismissal.error && faultOf(dismissal.error).detail} />
      {knowledge.misses.length === 0 ? (
        <EmptyState Icon={SearchCheck} title="Every search has found something">
          What readers search for in vain appears here.
        </EmptyState>
      ) : (
        <ul aria-label="Searches" className="divide-y divide-line border-line border-y">
          {knowledge.misses.map(({ search, count, lastAt }) => (
            <li key={search} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-2 py-2">
              <div className="min-w-48 flex-1">
                <p className="font-medium [overflow-wrap:anywhere]">“{search}”</p>
                <p className="text-muted tabular-nums">
                  {count === 1 ? 'Once' : `${count} times`}, last <RelativeTime at={lastAt} />
                </p>
              </div>
              <ButtonLink to="/knowledge/$desk/new" params={{ desk }} search={{ about: titleOf(search) }} size="sm">
                Write an article
              </ButtonLink>
              <Button
                size="sm"
                variant="quiet"
                aria-label={`Dismiss “${search}”`}
                onClick={() => void dismiss({ input: { deskId: knowledge.desk.id, search } }).then(refetch)}
              >
                Dismiss
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const titleOf = (search: string): string => search.charAt(0).toUpperCase() + search.slice(1);
