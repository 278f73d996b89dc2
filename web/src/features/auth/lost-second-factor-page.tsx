import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { codeWords } from '@/lib/forms/code-words.ts';
import { type FormError, formErrorOf } from '@/lib/forms/form-error.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { CodeField } from '@/ui/code-field.tsx';
import { ErrorState } from '@/ui/error-state.tsx';
import { ButtonLink, Link } from '@/ui/link.tsx';
import { PageForm, PageHeading } from '@/ui/page-form.tsx';
import { Select } from '@/ui/select.tsx';
import { Spinner } from '@/ui/spinner.tsx';
import { TextArea } from '@/ui/text-area.tsx';

const PendingSignInDocument = graphql(`
  query PendingSignIn {
    pendingSignIn {
      emailHint
      places {
        workspaceId
        workspaceName
        deskName
        typeId
        typeLabel
      }
    }
  }
`);

const RequestRecoveryCodeDocument = graphql(`
  mutation RequestRecoveryCode($input: RequestTicketCodeInput!) {
    sent: requestRecoveryCode(input: $input) {
      expiresAt
      resendAt
    }
  }
`);

const OpenRecoveryTicketDocument = graphql(`
  mutation OpenRecoveryTicket($input: OpenRecoveryTicketInput!) {
    openRecoveryTicket(input: $input) {
      reference
    }
  }
`);

type Field = 'code' | 'message' | 'workspaceId';
const words = {
  code: codeWords,
  message: { REQUIRED: 'Say in a few words what happened.', TOO_LONG: 'Shorten it to 20,000 characters.' },
  workspaceId: { UNKNOWN: 'Choose a workspace of yours.' },
};

/** The one way on for somebody whose password was right and whose app and backup codes are gone: a ticket to the team. */
export function LostSecondFactorPage() {
  usePageTitle('Lost second factor');
  const [{ data, error: fault, fetching }, refetch] = useQuery({
    query: PendingSignInDocument,
    requestPolicy: 'network-only',
  });
  const [{ data: opened, fetching: busy }, open] = useMutation(OpenRecoveryTicketDocument);
  const [clientMutationId] = useState(() => crypto.randomUUID());
  const [chosen, setChosen] = useState('');
  const [code, setCode] = useState('');
  const [message, setMessage] = useState('I lost my second factor and cannot sign in.');
  const [problems, setProblems] = useState<FormError<Field>>({ fields: {}, form: undefined });

  if (fault) {
    return (
      <ErrorState
        title="This page could not be loaded"
        detail={faultOf(fault).detail}
        retrying={fetching}
        onRetry={() => refetch({ requestPolicy: 'network-only' })}
      />
    );
  }
  if (!data) {
    return (
      <p role="status" className="flex items-center gap-2 text-muted">
        <Spinner /> One moment
      </p>
    );
  }
  if (opened) return <Opened reference={opened.openRecoveryTicket.reference} />;
  const { pendingSignIn } = data;
  if (!pendingSignIn) return <BeginAgain />;
  const { places, emailHint } = pendingSignIn;
  const place = places.find(({ workspaceId }) => workspaceId === chosen) ?? places[0];
  if (!place) return <NoPlace />;
  const { workspaceId, typeId } = place;

  async function submit() {
    const fields = {
      ...(code.trim() === '' && { code: codeWords.REQUIRED }),
      ...(message.trim() === '' && { message: words.message.REQUIRED }),
    };
    setProblems({ fields, form: undefined });
    if (Object.keys(fields).length > 0) return;
    const answer = await open({ input: { clientMutationId, workspaceId, typeId, code, message } });
    if (answer.error) setProblems(formErrorOf(answer.error, words));
  }

  return (
    <PageForm
      title="Lost second factor"
      intro={`The support team can take it away. Prove with a code that ${emailHint} is yours, and they get your request.`}
      submit="Send the request"
      busy={busy}
      error={problems.form}
      heldUntil={problems.heldUntil}
      onSubmit={() => void submit()}
      footer={<Link to="/sign-in/second-factor">Back to the code</Link>}
    >
      {places.length > 1 && (
        <Select
          label="Workspace"
          options={places.map((one) => ({
            value: one.workspaceId,
            label: one.workspaceName,
            description: one.deskName,
          }))}
          value={workspaceId}
          onChange={setChosen}
          error={problems.fields.workspaceId}
        />
      )}
      <TextArea label="What happened" value={message} onChange={setMessage} error={problems.fields.message} />
      <CodeField
        place={{ workspaceId, typeId }}
        document={RequestRecoveryCodeDocument}
        value={code}
        onChange={setCode}
        error={problems.fields.code}
      />
    </PageForm>
  );
}

function Opened({ reference }: { reference: string }) {
  return (
    <div className="mx-auto flex w-full max-w-sm flex-col items-start gap-6" role="status">
      <PageHeading
        title="Your request is with the team"
        intro={`It is the ticket ${reference}. We mail you when your second factor is removed; then your password alone signs you in.`}
      />
      <ButtonLink to="/sign-in">Back to the sign-in page</ButtonLink>
    </div>
  );
}

function BeginAgain() {
  return (
    <div className="mx-auto flex w-full max-w-sm flex-col items-start gap-6">
      <PageHeading title="Enter your password first" intro="This page opens after your password, for ten minutes." />
      <ButtonLink to="/sign-in" variant="primary">
        Sign in
      </ButtonLink>
    </div>
  );
}

function NoPlace() {
  return (
    <div className="mx-auto flex w-full max-w-sm flex-col items-start gap-6">
      <PageHeading
        title="No desk of yours can help with this"
        intro="None of the support desks you belong to takes requests to remove a second factor. Ask whoever runs Parley for you."
      />
      <ButtonLink to="/sign-in/second-factor">Back to the code</ButtonLink>
    </div>
  );
}
