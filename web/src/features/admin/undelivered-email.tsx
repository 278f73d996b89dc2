import { useMutation } from 'urql';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { Button } from '@/ui/button.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import { Link } from '@/ui/link.tsx';
import { RelativeTime } from '@/ui/relative-time.tsx';

const UndeliveredEmail_email = graphql(`
  fragment UndeliveredEmail_email on OutgoingEmail {
    id
    recipient
    subject
    state
    attempts
    lastError
    createdAt
    endedAt
    ticket {
      id
      reference
    }
  }
`);

const SendEmailAgainDocument = graphql(`
  mutation SendEmailAgain($input: SendEmailAgainInput!) {
    sendEmailAgain(input: $input) {
      email {
        id
        ...UndeliveredEmail_email
      }
    }
  }
`);

/** What it was, for whom, why it did not arrive; and one more try. */
export function UndeliveredEmail({ email: ref }: { email: FragmentType<typeof UndeliveredEmail_email> }) {
  const email = readFragment(UndeliveredEmail_email, ref);
  const [{ fetching, error }, sendAgain] = useMutation(SendEmailAgainDocument);
  const isGivenUp = email.state === 'FAILED';
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 py-3">
      <div className="flex min-w-0 flex-1 basis-72 flex-col gap-0.5">
        <p className="break-words font-medium">{email.subject}</p>
        <p className="break-words text-muted">
          To {email.recipient}
          {email.ticket && (
            <>
              {' · '}
              <Link to="/queue/$reference" params={{ reference: email.ticket.reference }}>
                {email.ticket.reference}
              </Link>
            </>
          )}
        </p>
        {email.lastError && <p className="break-words text-red-text">{email.lastError}</p>}
        <p className="text-faint text-sm">
          {email.attempts === 1 ? 'Tried once' : `Tried ${email.attempts} times`}, the last time{' '}
          <RelativeTime at={email.endedAt ?? email.createdAt} />
        </p>
        <FieldError id={`${email.id}-error`} message={error && faultOf(error).detail} />
      </div>
      <span role="status" className="text-green-text text-sm empty:hidden">
        {!isGivenUp && 'It is on its way again.'}
      </span>
      {isGivenUp && (
        <Button size="sm" busy={fetching} onClick={() => void sendAgain({ input: { emailId: email.id } })}>
          Send again
        </Button>
      )}
    </li>
  );
}
