import { useState } from 'react';
import { useQuery } from 'urql';
import { faultOf } from '@/lib/graphql/fault.ts';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { ErrorState } from '@/ui/error-state.tsx';
import { ButtonLink } from '@/ui/link.tsx';
import { PageHeading } from '@/ui/page-form.tsx';
import { Spinner } from '@/ui/spinner.tsx';
import { SetupForm } from './setup-form.tsx';
import { SetupDocument } from './setup-query.ts';

/** Where the link leads that Parley prints while it has no admin. `token` is missing from a link that was cut. */
export function SetupPage({ token }: { token: string | undefined }) {
  usePageTitle('Set up Parley');
  const [doneWith, setDoneWith] = useState<string>();
  const [{ data, error, fetching }, refetch] = useQuery({
    query: SetupDocument,
    variables: { token: token ?? '' },
    pause: token === undefined,
    requestPolicy: 'network-only',
  });

  if (doneWith !== undefined) return <Done deskName={doneWith} />;
  if (error) {
    return (
      <ErrorState
        title="The set-up could not be loaded"
        detail={faultOf(error).detail}
        retrying={fetching}
        onRetry={() => refetch({ requestPolicy: 'network-only' })}
      />
    );
  }
  if (token === undefined || data?.setup === null) return <DeadLink />;
  if (!data?.setup) {
    return (
      <p role="status" className="mx-auto flex w-full max-w-sm items-center gap-2 text-muted">
        <Spinner /> Loading
      </p>
    );
  }
  return <SetupForm token={token} presets={data.setup.presets} onDone={setDoneWith} />;
}

function DeadLink() {
  return (
    <div className="mx-auto flex w-full max-w-sm flex-col items-start gap-6">
      <PageHeading
        title="This link does not work"
        intro="It was used already, is older than 24 hours, or Parley was started again since. While there is no admin, each start prints a new one."
      />
      <ButtonLink to="/sign-in">Sign in</ButtonLink>
    </div>
  );
}

function Done({ deskName }: { deskName: string }) {
  return (
    <div className="mx-auto flex w-full max-w-sm flex-col items-start gap-6" role="status">
      <PageHeading
        title={`${deskName} is ready`}
        intro="You are its admin. Customers create their accounts from the same page that you sign in on."
      />
      <ButtonLink to="/sign-in" variant="primary">
        Sign in
      </ButtonLink>
    </div>
  );
}
