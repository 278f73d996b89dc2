import { MailCheck } from 'lucide-react';
import { useState } from 'react';
import { graphql } from '@/gql/gql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { useLiveQuery } from '@/lib/live/use-live-query.ts';
import { useLiveStream } from '@/lib/live/use-live-stream.ts';
import { Button } from '@/ui/button.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { ErrorState } from '@/ui/error-state.tsx';
import { Skeleton } from '@/ui/skeleton.tsx';
import type { SectionProps } from './admin-page.tsx';
import { AdminEventsDocument } from './admin-query.ts';
import { SectionHeading } from './section-form.tsx';
import { UndeliveredEmail } from './undelivered-email.tsx';

const UndeliveredMailDocument = graphql(`
  query UndeliveredMail($slug: String!, $after: String) {
    liveCursor
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

/** Mail of the desk that was given up, the latest first. What is given up meanwhile appears by itself. */
export function UndeliveredMailSection({ administration }: SectionProps) {
  return (
    <div className="flex max-w-read flex-col gap-5">
      <SectionHeading
        title="Undelivered mail"
        intro="Mail of this desk that did not arrive, and is not tried any more by itself. It is kept for 30 days."
      />
      <ul className="divide-y divide-line">
        <UndeliveredPage desk={administration.desk} after={null} />
      </ul>
    </div>
  );
}

interface UndeliveredPageProps {
  desk: { readonly id: string; readonly slug: string };
  after: string | null;
}

/** A page, and those after it: where this one ends moves as mail comes in above, and the next begins there. */
function UndeliveredPage({ desk, after }: UndeliveredPageProps) {
  const { result, refetch, cursor } = useLiveQuery({
    query: UndeliveredMailDocument,
    variables: { slug: desk.slug, after },
  });
  const { data, error, fetching } = result;
  const [goesOn, setGoesOn] = useState(false);
  useLiveStream({
    document: AdminEventsDocument,
    variables: { deskId: desk.id },
    after: cursor,
    onEvent: ({ changed }) => changed.includes('UNDELIVERED_MAIL') && refetch(),
    onResync: refetch,
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
      {hasNextPage && endCursor && !goesOn && (
        <li className="py-3">
          <Button onClick={() => setGoesOn(true)}>Show earlier</Button>
        </li>
      )}
      {hasNextPage && endCursor && goesOn && <UndeliveredPage desk={desk} after={endCursor} />}
    </>
  );
}
