import { useState } from 'react';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { Button } from '@/ui/button.tsx';
import { AccountSection } from './account-section.tsx';
import { EmailCodeForm } from './email-code-form.tsx';
import { NewEmailForm } from './new-email-form.tsx';

const EmailSection_viewer = graphql(`
  fragment EmailSection_viewer on Viewer {
    id
    email
    pendingEmail {
      email
      expiresAt
    }
  }
`);

/** The address somebody signs in with. A new one counts once they have proven that they read it. */
export function EmailSection({ viewer: ref }: { viewer: FragmentType<typeof EmailSection_viewer> }) {
  const { email, pendingEmail } = readFragment(EmailSection_viewer, ref);
  const [isAsking, setAsking] = useState(false);
  const [isDone, setDone] = useState(false);

  return (
    <AccountSection
      anchor="email"
      title="Email address"
      step={isAsking ? 'new' : pendingEmail ? 'code' : null}
      intro="You sign in with it, and our mail goes there. A new one counts once you have entered the code that we mail to it."
    >
      {isAsking ? (
        <NewEmailForm onSent={() => setAsking(false)} onCancel={() => setAsking(false)} />
      ) : pendingEmail ? (
        <EmailCodeForm email={pendingEmail.email} onOther={() => setAsking(true)} onDone={() => setDone(true)} />
      ) : (
        <div className="flex flex-wrap items-center gap-3">
          <span className="min-w-0 break-all font-medium">{email}</span>
          <Button size="sm" onClick={() => setAsking(true)}>
            Change address
          </Button>
          <span role="status" className="text-green-text text-sm">
            {isDone && 'Your address is changed.'}
          </span>
        </div>
      )}
    </AccountSection>
  );
}
