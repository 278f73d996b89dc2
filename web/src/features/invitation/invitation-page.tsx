import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { Button } from '@/ui/button.tsx';
import { ErrorState } from '@/ui/error-state.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import { ButtonLink } from '@/ui/link.tsx';
import { PageHeading } from '@/ui/page-form.tsx';
import { Spinner } from '@/ui/spinner.tsx';

const InvitationDocument = graphql(`
  query Invitation($token: String!) {
    viewer {
      id
      email
    }
    invitation(token: $token) {
      email
      role
      workspaceName
      deskName
      invitedBy
    }
  }
`);

const AcceptInvitationDocument = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      workspace {
        id
      }
    }
  }
`);

interface InvitationPageProps {
  token: string;
  /** The viewer belongs to the workspace now. */
  onAccepted: (joined: { viewerId: string; workspaceId: string }) => void;
  /** Signs out and leads to the sign-in page; resolves with the words of a failure. */
  onSwitchAccount: () => Promise<string | undefined>;
}

/** Where the link of an invitation leads, for whoever opens it. */
export function InvitationPage({ token, onAccepted, onSwitchAccount }: InvitationPageProps) {
  usePageTitle('Invitation');
  const [{ data, error, fetching }, refetch] = useQuery({
    query: InvitationDocument,
    variables: { token },
    requestPolicy: 'network-only',
  });
  const [accepting, accept] = useMutation(AcceptInvitationDocument);
  const [failure, setFailure] = useState<string>();
  const returnHere = { return: `/invitations/${token}` };

  if (error) {
    return (
      <ErrorState
        title="The invitation could not be loaded"
        detail={faultOf(error).detail}
        retrying={fetching}
        onRetry={() => refetch({ requestPolicy: 'network-only' })}
      />
    );
  }
  if (!data) {
    return (
      <p role="status" className="mx-auto flex w-full max-w-sm items-center gap-2 text-muted">
        <Spinner /> Loading
      </p>
    );
  }
  const { viewer, invitation } = data;
  if (!invitation) return <DeadInvitation />;
  const { email, role, workspaceName, deskName, invitedBy } = invitation;

  async function join(viewerId: string) {
    setFailure(undefined);
    const { data: joined, error: refusal } = await accept({ input: { token } });
    if (joined) onAccepted({ viewerId, workspaceId: joined.acceptInvitation.workspace.id });
    else if (refusal) setFailure(refusal.graphQLErrors[0]?.message ?? faultOf(refusal).detail);
  }

  return (
    <div className="mx-auto flex w-full max-w-sm flex-col items-start gap-6">
      <PageHeading
        title={`Join ${workspaceName}`}
        intro={`${invitedBy ?? 'Somebody'} invites you to this workspace${role === 'OWNER' ? ', as an owner' : ''}. Its members share their tickets at ${deskName}.`}
      />
      {viewer === null || viewer === undefined ? (
        <>
          <p className="text-muted text-sm">
            The invitation is for <strong className="font-medium text-ink">{email}</strong>. Use that address.
          </p>
          <div className="flex flex-wrap gap-2">
            <ButtonLink to="/sign-in" search={returnHere} variant="primary">
              Sign in
            </ButtonLink>
            <ButtonLink to="/sign-up" search={returnHere}>
              Create an account
            </ButtonLink>
          </div>
        </>
      ) : viewer.email === email ? (
        <Button variant="primary" busy={accepting.fetching} onClick={() => void join(viewer.id)}>
          Join workspace
        </Button>
      ) : (
        <>
          <p className="text-muted text-sm">
            The invitation is for <strong className="font-medium text-ink">{email}</strong>, and you are signed in as{' '}
            {viewer.email}.
          </p>
          <Button onClick={() => void onSwitchAccount().then(setFailure)}>Use another account</Button>
        </>
      )}
      <FieldError id="invitation-failure" message={failure} />
    </div>
  );
}

function DeadInvitation() {
  return (
    <div className="mx-auto flex w-full max-w-sm flex-col items-start gap-6">
      <PageHeading
        title="This invitation does not work"
        intro="It was used, revoked, sent again since, or is older than 7 days. Ask whoever invited you for a new one."
      />
      <ButtonLink to="/">Go to your tickets</ButtonLink>
    </div>
  );
}
