import { useState } from 'react';
import { useMutation } from 'urql';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { retryAtOf } from '@/lib/graphql/retry-at.ts';
import { useNow } from '@/lib/time/use-now.ts';
import { useSecondsUntil } from '@/lib/time/use-seconds-until.ts';
import { Button } from '@/ui/button.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import { ExactTime } from '@/ui/relative-time.tsx';
import { RetryCountdown } from '@/ui/retry-countdown.tsx';
import { roleWords } from './role-words.ts';

const InvitationList_invitation = graphql(`
  fragment InvitationList_invitation on Invitation {
    id
    email
    role
    sentAt
    expiresAt
  }
`);

const ResendInvitationDocument = graphql(`
  mutation ResendInvitation($input: InvitationInput!) {
    resendInvitation(input: $input) {
      invitation {
        ...InvitationList_invitation
      }
    }
  }
`);

const RevokeInvitationDocument = graphql(`
  mutation RevokeInvitation($input: InvitationInput!) {
    revokeInvitation(input: $input) {
      workspace {
        id
      }
    }
  }
`);

interface InvitationListProps {
  invitations: readonly FragmentType<typeof InvitationList_invitation>[];
}

/** Who is asked in and has not come yet. */
export function InvitationList({ invitations }: InvitationListProps) {
  const now = useNow();
  const [, resend] = useMutation(ResendInvitationDocument);
  const [, revoke] = useMutation(RevokeInvitationDocument);
  const [busy, setBusy] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const [heldUntil, setHeldUntil] = useState<number>();
  const seconds = useSecondsUntil(heldUntil);

  async function run(id: string, answer: ReturnType<typeof resend> | ReturnType<typeof revoke>) {
    setBusy(id);
    setFailure(undefined);
    const { error } = await answer;
    setBusy(undefined);
    const until = error && retryAtOf(error, Date.now());
    setHeldUntil(until);
    setFailure(error && until === undefined ? faultOf(error).detail : undefined);
  }

  if (invitations.length === 0) return <p className="text-muted text-sm">Nobody is invited at the moment.</p>;
  return (
    <>
      <ul aria-label="Open invitations" className="flex flex-col divide-y divide-line">
        {invitations.map((ref) => {
          const { id, email, role, sentAt, expiresAt } = readFragment(InvitationList_invitation, ref);
          const input = { invitationId: id };
          return (
            <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
              <span className="flex min-w-0 flex-1 basis-56 flex-col">
                <span className="truncate">{email}</span>
                <span className="text-muted text-sm">
                  {roleWords[role]} ·{' '}
                  {Date.parse(expiresAt) > now ? (
                    <>
                      sent <ExactTime at={sentAt} />
                    </>
                  ) : (
                    'the link has run out'
                  )}
                </span>
              </span>
              <span className="flex gap-1">
                <Button size="sm" busy={busy === id} held={seconds > 0} onClick={() => void run(id, resend({ input }))}>
                  Send again<span className="sr-only"> to {email}</span>
                </Button>
                <Button size="sm" variant="quiet" onClick={() => void run(id, revoke({ input }))}>
                  Revoke<span className="sr-only"> the invitation of {email}</span>
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
      <FieldError id="invitation-error" message={failure} />
      <RetryCountdown seconds={seconds} />
    </>
  );
}
