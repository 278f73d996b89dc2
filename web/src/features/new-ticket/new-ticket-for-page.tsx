import { useState } from 'react';
import { useQuery } from 'urql';
import { faultOf } from '@/lib/graphql/fault.ts';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { useViewer } from '@/lib/session/viewer.tsx';
import { ErrorState } from '@/ui/error-state.tsx';
import { BackLink } from '@/ui/link.tsx';
import { Select } from '@/ui/select.tsx';
import { NewTicketForForm } from './new-ticket-for-form.tsx';
import { NewTicketForDocument } from './new-ticket-query.ts';
import { NewTicketSkeleton } from './new-ticket-skeleton.tsx';

/** Where an agent opens a ticket for a customer of one of their desks. */
export function NewTicketForPage({ onCreated }: { onCreated: (reference: string) => void }) {
  usePageTitle('New ticket for a customer');
  const { person, deskMemberships } = useViewer();
  const desks = deskMemberships.map(({ desk }) => desk);
  const [chosen, setChosen] = useState(desks[0]?.slug ?? '');
  const [{ data, error, fetching }, refetch] = useQuery({ query: NewTicketForDocument, variables: { slug: chosen } });
  const desk = data?.desk?.slug === chosen ? data.desk : undefined;
  const fault = error && !desk ? faultOf(error) : undefined;

  return (
    <div className="h-full overflow-y-auto px-4 py-6">
      <div className="mx-auto flex max-w-read flex-col gap-6">
        <div className="flex flex-col gap-2">
          <BackLink to="/queue">Queue</BackLink>
          <h1 className="font-semibold text-xl">New ticket for a customer</h1>
          <p className="text-muted">
            It is theirs: they get mail of it, and reply and close it as if they had opened it. They see that you did.
          </p>
        </div>
        {desks.length > 1 && (
          <Select
            label="Desk"
            options={desks.map(({ slug, name }) => ({ value: slug, label: name }))}
            value={chosen}
            onChange={setChosen}
          />
        )}
        {fault ? (
          <ErrorState
            title="The form could not be loaded"
            detail={fault.detail}
            retrying={fetching}
            onRetry={() => refetch({ requestPolicy: 'network-only' })}
          />
        ) : desk ? (
          <NewTicketForForm key={desk.id} desk={desk} viewerId={person.id} onCreated={onCreated} />
        ) : (
          <NewTicketSkeleton />
        )}
      </div>
    </div>
  );
}
