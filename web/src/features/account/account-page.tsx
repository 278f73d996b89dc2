import { useQuery } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { ErrorState } from '@/ui/error-state.tsx';
import { Skeleton } from '@/ui/skeleton.tsx';
import { MailPreferencesSection } from './mail-preferences-section.tsx';
import { SecondFactorSection } from './second-factor-section.tsx';

const AccountDocument = graphql(`
  query Account {
    viewer {
      id
      email
      person {
        id
        name
      }
      ...MailPreferencesSection_viewer
      ...SecondFactorSection_viewer
    }
  }
`);

/** All that somebody can settle about themselves. */
export function AccountPage() {
  usePageTitle('Account');
  const [{ data, error, fetching }, refetch] = useQuery({
    query: AccountDocument,
    requestPolicy: 'cache-and-network',
  });
  const viewer = data?.viewer;
  const again = () => refetch({ requestPolicy: 'network-only' });

  return (
    <div className="mx-auto flex max-w-read flex-col gap-8">
      <header className="flex flex-col gap-1">
        <h1 className="font-semibold text-xl">Account</h1>
        {viewer && (
          <p className="text-muted">
            {viewer.person.name} · {viewer.email}
          </p>
        )}
      </header>
      {viewer ? (
        <>
          <SecondFactorSection viewer={viewer} onChanged={again} />
          <MailPreferencesSection viewer={viewer} onChanged={again} />
        </>
      ) : error ? (
        <ErrorState
          title="Your account could not be loaded"
          detail={faultOf(error).detail}
          retrying={fetching}
          onRetry={again}
        />
      ) : (
        <AccountSkeleton />
      )}
    </div>
  );
}

function AccountSkeleton() {
  return (
    <div className="flex flex-col gap-8" aria-hidden="true">
      {[1, 2, 3].map((section) => (
        <div key={section} className="flex flex-col gap-3 border-line border-t pt-6">
          <Skeleton className="h-5 w-40" />
          <Skeleton className="h-4 w-full max-w-md" />
          <Skeleton className="h-10 w-48" />
        </div>
      ))}
    </div>
  );
}
