import { History } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { faultOf } from '@/lib/graphql/fault.ts';
import { Button } from '@/ui/button.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { ErrorState } from '@/ui/error-state.tsx';
import { RelativeTime } from '@/ui/relative-time.tsx';
import { Skeleton } from '@/ui/skeleton.tsx';
import type { SectionProps } from './admin-page.tsx';
import { AuditLogDocument } from './admin-query.ts';
import { auditWords } from './audit-words.ts';
import { SectionHeading } from './section-form.tsx';

/** What was done to the desk, by whom and when, the latest first. */
export function AuditLogSection({ administration }: SectionProps) {
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  return (
    <div className="flex max-w-read flex-col gap-5">
      <SectionHeading
        title="Audit log"
        intro="What was done to this desk, the latest first. Nothing here can be changed."
      />
      <ol className="divide-y divide-line border-line border-y">
        {pages.map((after, index) => (
          <AuditPage
            key={after ?? 'first'}
            deskId={administration.desk.id}
            after={after}
            onMore={index === pages.length - 1 ? (cursor) => setPages([...pages, cursor]) : undefined}
          />
        ))}
      </ol>
    </div>
  );
}

interface AuditPageProps {
  deskId: string;
  after: string | null;
  /** Undefined once the next page is there. */
  onMore: ((cursor: string) => void) | undefined;
}

function AuditPage({ deskId, after, onMore }: AuditPageProps) {
  const [{ data, error, fetching }, refetch] = useQuery({
    query: AuditLogDocument,
    variables: { deskId, after },
    requestPolicy: 'cache-and-network',
  });
  const log = data?.deskAdministration?.auditLog;
  if (error && !log) {
    return (
      <li>
        <ErrorState
          title="The log could not be loaded"
          detail={faultOf(error).detail}
          onRetry={refetch}
          retrying={fetching}
        />
      </li>
    );
  }
  if (!log) {
    return (
      <li className="py-3">
        <Skeleton className="h-5 w-2/3" />
      </li>
    );
  }
  const { endCursor, hasNextPage } = log.pageInfo;
  return (
    <>
      {log.edges.length === 0 && (
        <li>
          <EmptyState Icon={History} title="Nothing was changed yet">
            Every change of a setting or of the team is listed here, with who made it.
          </EmptyState>
        </li>
      )}
      {log.edges.map(({ node }) => (
        <li key={node.id} className="flex flex-col gap-1 py-2">
          <p>
            <span className="font-medium">{node.actor?.name ?? 'Parley'}</span> {auditWords(node.action)}{' '}
            <span className="text-muted">{node.subject}</span>
            <span className="text-faint">
              {' · '}
              <RelativeTime at={node.occurredAt} />
            </span>
          </p>
          <details>
            <summary className="target inline-flex cursor-pointer items-center text-muted">Before and after</summary>
            <pre className="max-h-96 overflow-auto whitespace-pre-wrap rounded-md bg-sunken p-2 font-mono text-xs">
              {JSON.stringify(node.details, null, 2)}
            </pre>
          </details>
        </li>
      ))}
      {onMore && hasNextPage && endCursor && (
        <li className="py-3">
          <Button onClick={() => onMore(endCursor)}>Show earlier</Button>
        </li>
      )}
    </>
  );
}
