import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { SearchX } from 'lucide-react';
import { useEffect } from 'react';
import { CombinedError } from 'urql';
import { PlainShell } from '@/features/shell/plain-shell.tsx';
import { faultOf } from '@/lib/graphql/fault.ts';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { ErrorState } from '@/ui/error-state.tsx';
import { ButtonLink } from '@/ui/link.tsx';
import { NoAccess } from '@/ui/no-access.tsx';
import { Spinner } from '@/ui/spinner.tsx';

export function NotFoundPage() {
  usePageTitle('Not found');
  return (
    <PlainShell>
      <NoAccess
        Icon={SearchX}
        title="There is no page at this address"
        action={<ButtonLink to="/">Go to your tickets</ButtonLink>}
      >
        The link may be old, or cut short. Check the address, or start again from your tickets.
      </NoAccess>
    </PlainShell>
  );
}

/** Whatever a route throws ends here: what happened, and a way to try again. */
export function RouteErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  usePageTitle('Error');
  const detail =
    error instanceof CombinedError
      ? faultOf(error).detail
      : 'Something failed while this page was made. Try again; if it stays, reload the page.';

  useEffect(() => {
    // React has logged it; this makes it reach the reporting that a host may attach to the window.
    if (!(error instanceof CombinedError)) window.reportError(error);
  }, [error]);

  return (
    <div className="mx-auto max-w-list px-4 py-8">
      <ErrorState
        title="This page could not be shown"
        detail={detail}
        onRetry={() => {
          reset();
          void router.invalidate();
        }}
      />
    </div>
  );
}

/** While the code of a page is on its way. */
export function PendingPage() {
  return (
    <div role="status" className="flex items-center gap-2 px-4 py-12 text-muted text-sm">
      <Spinner /> Loading
    </div>
  );
}
