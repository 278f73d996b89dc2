import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '@/gql/gql.ts';
import type { PresenceToSet } from '@/gql/graphql.ts';
import { overSocket } from '@/lib/graphql/client.ts';
import { useOwnConnection } from '@/lib/live/connection.ts';

const SetPresenceDocument = graphql(`
  mutation SetPresence($input: SetPresenceInput!) {
    setPresence(input: $input) {
      ticketId
    }
  }
`);

/** Who only passes by, as with the arrow keys through the queue, says nothing. */
export const STAYS_AFTER_MS = 200;
/** When it is said again that was refused, as what is said too often. */
export const AGAIN_AFTER_MS = 5_000;

/** Says over the page's socket what the reader does on the ticket, and again to each socket that takes its place. */
export function useReportPresence(ticketId: string, activity: PresenceToSet): void {
  const client = useClient();
  const isLive = useOwnConnection().status === 'live';
  const said = useRef<PresenceToSet>('AWAY');
  const [refusals, setRefusals] = useState(0);

  const say = useCallback(
    async (next: PresenceToSet) => {
      said.current = next;
      const input = { ticketId, activity: next };
      const { error } = await client.mutation(SetPresenceDocument, { input }, { [overSocket]: true }).toPromise();
      if (said.current !== next) return;
      if (error) said.current = 'AWAY';
      setRefusals((count) => (error ? count + 1 : 0));
    },
    [client, ticketId],
  );

  useEffect(() => {
    // A socket that closes takes with it what was said over it.
    if (!isLive) said.current = 'AWAY';
    if (!isLive || said.current === activity) return;
    const timer = setTimeout(() => void say(activity), refusals === 0 ? STAYS_AFTER_MS : AGAIN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isLive, activity, say, refusals]);

  useEffect(
    () => () => {
      if (said.current !== 'AWAY') void say('AWAY');
    },
    [say],
  );
}
