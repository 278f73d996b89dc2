import type { ReactNode } from 'react';
import { ButtonLink } from '@/ui/link.tsx';
import { PageHeading } from '@/ui/page-form.tsx';

interface DeadLinkProps {
  /** Where the next link is asked for. */
  renewAt: '/sign-up' | '/forgot-password';
  /** Another way on. */
  children?: ReactNode;
}

/** Instead of the form that a link from a mail leads to, where the link is of no use. */
export function DeadLink({ renewAt, children }: DeadLinkProps) {
  return (
    <div className="mx-auto flex w-full max-w-sm flex-col items-start gap-6">
      <PageHeading
        title="This link does not work"
        intro="It was used already, is older than an hour, or was cut on the way."
      />
      <ButtonLink to={renewAt} variant="primary">
        Get a new link
      </ButtonLink>
      {children}
    </div>
  );
}
