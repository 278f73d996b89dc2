import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { ButtonLink } from '@/ui/link.tsx';
import { PageHeading } from '@/ui/page-form.tsx';

/** What is left of an account. `tickets` is how many were closed with it. */
export function CancelledPage({ tickets }: { tickets: number }) {
  usePageTitle('Account cancelled');
  const closed = tickets === 1 ? 'One open ticket was closed' : `${tickets} open tickets were closed`;
  return (
    <div className="mx-auto flex w-full max-w-sm flex-col items-start gap-6" role="status">
      <PageHeading
        title="Your account is cancelled"
        intro={`${tickets > 0 ? `${closed}, and y` : 'Y'}ou are signed out everywhere. A last mail confirms it.`}
      />
      <ButtonLink to="/sign-up">Create a new account</ButtonLink>
    </div>
  );
}
