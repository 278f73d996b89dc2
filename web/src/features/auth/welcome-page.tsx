import { useEffect, useEffectEvent, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { Button } from '@/ui/button.tsx';
import { ErrorState } from '@/ui/error-state.tsx';
import { PageHeading } from '@/ui/page-form.tsx';
import { RadioCards } from '@/ui/radio-cards.tsx';
import { Spinner } from '@/ui/spinner.tsx';
import { deskToJoin } from './desk-to-join.ts';

const WelcomeDocument = graphql(`
  query Welcome {
    viewer {
      id
      deskMemberships {
        desk {
          id
        }
      }
      workspaceMemberships {
        workspace {
          id
          desk {
            id
          }
        }
      }
    }
    desks {
      id
      slug
      name
    }
  }
`);

const JoinDeskDocument = graphql(`
  mutation JoinDesk($deskId: ID!) {
    joinDesk(input: { deskId: $deskId }) {
      workspace {
        id
      }
    }
  }
`);

interface WelcomePageProps {
  /** Slug of the desk chosen at sign-up. */
  desk: string | undefined;
  /** The person belongs somewhere now. */
  onReady: () => void;
}

/** Makes a new person a customer of the desk they came for; asks which, if that is not clear. */
export function WelcomePage({ desk, onReady }: WelcomePageProps) {
  usePageTitle('Welcome');
  const [{ data, error, fetching }, refetch] = useQuery({ query: WelcomeDocument, requestPolicy: 'network-only' });
  const [joining, join] = useMutation(JoinDeskDocument);
  const [chosen, setChosen] = useState('');
  const next = data?.viewer ? deskToJoin(data.viewer, data.desks, desk) : undefined;
  const joinId = next?.kind === 'join' ? next.deskId : undefined;
  const isReady = next?.kind === 'ready';

  async function joinDesk(deskId: string) {
    const result = await join({ deskId });
    if (!result.error) onReady();
  }

  const begin = useEffectEvent((deskId: string) => void joinDesk(deskId));
  const ready = useEffectEvent(onReady);
  useEffect(() => {
    if (joinId) begin(joinId);
  }, [joinId]);
  useEffect(() => {
    if (isReady) ready();
  }, [isReady]);

  const fault = error ?? joining.error;
  if (fault) {
    return (
      <ErrorState
        title="Your account could not be set up"
        detail={faultOf(fault).detail}
        retrying={fetching || joining.fetching}
        onRetry={() => (joinId ? void joinDesk(joinId) : refetch({ requestPolicy: 'network-only' }))}
      />
    );
  }
  if (data && next?.kind === 'choose') {
    return (
      <div className="mx-auto flex w-full max-w-sm flex-col gap-6">
        <PageHeading title="Welcome" intro="Which desk do you need help from?" />
        <RadioCards
          label="Support desk"
          options={data.desks.map((one) => ({ value: one.id, label: one.name }))}
          value={chosen}
          onChange={setChosen}
        />
        <Button
          variant="primary"
          disabled={chosen === ''}
          busy={joining.fetching}
          onClick={() => void joinDesk(chosen)}
        >
          Continue
        </Button>
      </div>
    );
  }
  return (
    <p role="status" className="flex items-center gap-2 text-muted">
      <Spinner /> Setting up your account
    </p>
  );
}
