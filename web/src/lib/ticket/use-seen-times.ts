import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '@/gql/gql.ts';

const SeenTimesDocument = graphql(`
  query SeenTimes($ids: [ID!]!) {
    viewer {
      id
      ticketStates(ticketIds: $ids) {
        id
        ticketId
        seenAt
      }
    }
  }
`);

/** As many as the API answers for at once. */
const BATCH = 100;

/** When the viewer last saw each ticket, in milliseconds; null for never; nothing while unknown. Asks once for each. */
export function useSeenTimes(ids: readonly string[]): ReadonlyMap<string, number | null> {
  const client = useClient();
  const [seen, setSeen] = useState<ReadonlyMap<string, number | null>>(new Map());
  const asked = ids.filter((id) => !seen.has(id)).slice(0, BATCH);
  const key = asked.join(' ');

  useEffect(() => {
    if (key === '') return;
    const batch = key.split(' ');
    const subscription = client
      .query(SeenTimesDocument, { ids: batch }, { requestPolicy: 'network-only' })
      .subscribe(({ data }) => {
        if (!data?.viewer) return;
        const states = new Map(data.viewer.ticketStates.map((state) => [state.ticketId, state.seenAt]));
        setSeen((known) => {
          const next = new Map(known);
          for (const id of batch) {
            const at = states.get(id);
            next.set(id, at ? Date.parse(at) : null);
          }
          return next;
        });
      });
    return () => subscription.unsubscribe();
  }, [client, key]);

  return seen;
}
