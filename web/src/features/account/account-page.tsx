import { useEffect } from 'react';
import { graphql } from '@/gql/gql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { useLiveQuery } from '@/lib/live/use-live-query.ts';
import { useLiveStream } from '@/lib/live/use-live-stream.ts';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { AccessEventsDocument } from '@/lib/session/viewer.tsx';
import { ErrorState } from '@/ui/error-state.tsx';
import { AccountNav } from './account-nav.tsx';
import { AccountSkeleton } from './account-skeleton.tsx';
import { CancelSection } from './cancel-section.tsx';
import { EmailSection } from './email-section.tsx';
import { MailPreferencesSection } from './mail-preferences-section.tsx';
import { PasswordSection } from './password-section.tsx';
import { ProfileSection } from './profile-section.tsx';
import { SecondFactorSection } from './second-factor-section.tsx';
import { SessionsSection } from './sessions-section.tsx';
import { WatchedSection } from './watched-section.tsx';

const AccountDocument = graphql(`
  query Account {
    liveCursor
    viewer {
      id
      email
      person {
        id
        name
      }
      ...ProfileSection_viewer
      ...EmailSection_viewer
      ...SecondFactorSection_viewer
      ...SessionsSection_viewer
      ...MailPreferencesSection_viewer
      ...CancelSection_viewer
    }
  }
`);

/** All that somebody can settle about themselves. */
export function AccountPage() {
  usePageTitle('Account');
  const { result, refetch, cursor } = useLiveQuery({ query: AccountDocument, variables: {} });
  useLiveStream({ document: AccessEventsDocument, variables: {}, after: cursor, onEvent: refetch, onResync: refetch });
  const { data, error, fetching } = result;
  const viewer = data?.viewer;
  useGoToAnchor(Boolean(viewer));

  return (
    <div className="mx-auto flex w-full max-w-list flex-col gap-6">
      <header className="flex flex-col gap-1">
        <h1 className="font-semibold text-xl">Account</h1>
        {viewer && (
          <p className="break-words text-muted">
            {viewer.person.name} · {viewer.email}
          </p>
        )}
      </header>
      {viewer ? (
        <div className="flex flex-col gap-6 lg:flex-row lg:items-start lg:gap-10">
          <AccountNav />
          <div className="flex min-w-0 max-w-read flex-1 flex-col gap-6">
            <ProfileSection viewer={viewer} />
            <EmailSection viewer={viewer} />
            <PasswordSection />
            <SecondFactorSection viewer={viewer} onChanged={refetch} />
            <SessionsSection viewer={viewer} />
            <MailPreferencesSection viewer={viewer} onChanged={refetch} />
            <WatchedSection />
            <CancelSection viewer={viewer} />
          </div>
        </div>
      ) : error ? (
        <ErrorState
          title="Your account could not be loaded"
          detail={faultOf(error).detail}
          retrying={fetching}
          onRetry={refetch}
        />
      ) : (
        <AccountSkeleton />
      )}
    </div>
  );
}

/** The browser looks for an anchor when the page begins, which is before its sections are there. */
function useGoToAnchor(isThere: boolean) {
  useEffect(() => {
    const anchor = window.location.hash.slice(1);
    if (isThere && anchor) document.getElementById(anchor)?.scrollIntoView();
  }, [isThere]);
}
