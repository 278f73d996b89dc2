import { useCallback, useEffect, useRef, useState } from 'react';
import { type Client, useClient } from 'urql';
import { graphql } from '@/gql/gql.ts';
import type { PresenceToSet } from '@/gql/graphql.ts';
import { overSocket } from '@/lib/graphql/client.ts';
import { useOwnConnection } from '@/lib/live/connection.ts';
import type { OutboxEntry } from '@/lib/outbox/outbox-entry.ts';

const SetPresenceDocument = graphql(`
  mutation SetPresence($input: SetPresenceInput!) {
    setPresence(input: $input) {
      ticketId
    }
  }
`);

const SetChatPresenceDocument = graphql(`
  mutation SetChatPresence($input: SetChatPresenceInput!) {
    setChatPresence(input: $input) {
      chatId
    }
  }
`);

/** The ticket or chat that the reader has open. */
export type OpenPlace = Pick<OutboxEntry, 'place' | 'placeId'>;

/** Who only passes by, as with the arrow keys through the queue, says nothing. */
export const STAYS_AFTER_MS = 200;
/** When it is said again that was refused, as what is said too often. */
export const AGAIN_AFTER_MS = 5_000;

/** Says over the page's socket what the reader does there, and again to each socket that takes its place. */
export function useReportPresence({ place, placeId }: OpenPlace, activity: PresenceToSet): void {
  const client = useClient();
  const isLive = useOwnConnection().status === 'live';
  const said = useRef<PresenceToSet>('AWAY');
  const [refusals, setRefusals] = useState(0);

  const say = useCallback(
    async (next: PresenceToSet) => {
      said.current = next;
      const { error } = await saying(client, { place, placeId }, next).toPromise();
      if (said.current !== next) return;
      if (error) said.current = 'AWAY';
      setRefusals((count) => (error ? count + 1 : 0));
    },
    [client, place, placeId],
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

function saying(client: Client, { place, placeId }: OpenPlace, activity: PresenceToSet) {
  const context = { [overSocket]: true };
  return place === 'chat'
    ? client.mutation(SetChatPresenceDocument, { input: { chatId: placeId, activity } }, context)
    : client.mutation(SetPresenceDocument, { input: { ticketId: placeId, activity } }, context);
}
