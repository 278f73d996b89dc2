import { MailCheck } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { Button } from '@/ui/button.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { ErrorState } from '@/ui/error-state.tsx';
import { Skeleton } from '@/ui/skeleton.tsx';
import type { SectionProps } from './admin-page.tsx';
import { SectionHeading } from './section-form.tsx';
import { UndeliveredEmail } from './undelivered-email.tsx';

const UndeliveredMailDocument = graphql(`
  query UndeliveredMail($slug: String!, $after: String) {
    desk(slug: $slug) {
      id
      failedEmails(first: 25, after: $after) {
        edges {
          node {
            id
            ...UndeliveredEmail_email
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** Mail of the desk that was given up, the latest first. */
export function UndeliveredMailSection({ administration }: SectionProps) {
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  return (
    <div className="flex max-w-read flex-col gap-5">
      <SectionHeading
        title="Undelivered mail"
        intro="Mail of this desk that did not arrive, and is not tried any more by itself. It is kept for 30 days."
      />
      <ul className="divide-y divide-line">
        {pages.map((after, index) => (
          <UndeliveredPage
            key={after ?? 'first'}
            slug={administration.desk.slug}
            after={after}
            onMore={index === pages.length - 1 ? (cursor) => setPages([...pages, cursor]) : undefined}
          />
        ))}
      </ul>
    </div>
  );
}

interface UndeliveredPageProps {
  slug: string;
  after: string | null;
  /** Undefined once the next page is there. */
  onMore: ((cursor: string) => void) | undefined;
}

function UndeliveredPage({ slug, after, onMore }: UndeliveredPageProps) {
  const [{ data, error, fetching }, refetch] = useQuery({
    query: UndeliveredMailDocument,
    variables: { slug, after },
    requestPolicy: 'cache-and-network',
  });
  const emails = data?.desk?.failedEmails;
  if (error && !emails) {
    return (
      <li>
        <ErrorState
          title="The mail could not be loaded"
          detail={faultOf(error).detail}
          onRetry={refetch}
          retrying={fetching}
        />
      </li>
    );
  }
  if (!emails) {
    return (
      <li className="flex flex-col gap-2 py-3">
        <Skeleton className="h-5 w-2/3" />
        <Skeleton className="h-5 w-1/2" />
      </li>
    );
  }
  const { endCursor, hasNextPage } = emails.pageInfo;
  return (
    <>
      {after === null && emails.edges.length === 0 && (
        <li>
          <EmptyState Icon={MailCheck} title="All mail has arrived">
            What cannot be delivered is listed here, with the reason.
          </EmptyState>
        </li>
      )}
      {emails.edges.map(({ node }) => (
        <UndeliveredEmail key={node.id} email={node} />
      ))}
      {onMore && hasNextPage && endCursor && (
        <li className="py-3">
          <Button onClick={() => onMore(endCursor)}>Show earlier</Button>
        </li>
      )}
    </>
  );
}
