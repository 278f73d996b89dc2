import { useCallback, useEffect } from 'react';
import { useClient } from 'urql';
import { graphql } from '@/gql/gql.ts';

const SetAvailabilityDocument = graphql(`
  mutation SetAvailability($input: SetAvailabilityInput!) {
    setAvailability(input: $input) {
      viewer {
        id
      }
    }
  }
`);

/** How often a page says that its reader is there, in milliseconds. The API waits 90 seconds for it. */
const SAY_EVERY = 20_000;

/**
 * Tells a desk's team that the reader is there for as long as the page is open, or chats they have would go back to the queue.
 * Gives the way to say whether they take new ones; what one page says holds for all of theirs.
 */
export function useHere(deskId: string) {
  const client = useClient();
  const say = useCallback(
    (isAvailable?: boolean) =>
      client
        .mutation(SetAvailabilityDocument, { input: { deskId, ...(isAvailable !== undefined && { isAvailable }) } })
        .toPromise(),
    [client, deskId],
  );

  useEffect(() => {
    const again = () => {
      if (navigator.onLine) void say();
    };
    again();
    const timer = setInterval(again, SAY_EVERY);
    // A laptop that was closed, or a network that was gone: as soon as it is back.
    window.addEventListener('online', again);
    document.addEventListener('visibilitychange', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
      document.removeEventListener('visibilitychange', again);
    };
  }, [say]);

  return say;
}
