import type { CombinedError } from 'urql';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import type { TicketField, TicketListItem_TicketFragment } from '@/gql/graphql.ts';
import type { PageCursor } from '@/lib/live/use-live-query.ts';
import { useLiveStream } from '@/lib/live/use-live-stream.ts';
import { MyTicketEventsDocument, TicketListEventsDocument, TicketListItem } from './ticket-list-query.ts';

interface ListEventsOptions {
  workspaceId: string;
  /** Id of the desk, for one's own tickets at it instead of the workspace's. */
  mine: string | undefined;
  after: PageCursor | undefined;
  put: (item: TicketListItem_TicketFragment, event: { created: boolean }) => void;
  remove: (id: string) => void;
  onResync: () => void;
}

type ListEvent =
  | { __typename: 'TicketChanged'; changed: TicketField[]; ticket: FragmentType<typeof TicketListItem> }
  | { __typename: 'TicketRemoved'; ticketId: string }
  | { __typename: 'CountsChanged' | 'WorkspaceChanged' };

/** What happens in the list, from the one stream that tells of it. */
export function useListEvents(options: ListEventsOptions): { error: CombinedError | undefined } {
  const { workspaceId, mine, after, onResync } = options;

  function onEvent(event: ListEvent) {
    if (event.__typename === 'TicketRemoved') options.remove(event.ticketId);
    if (event.__typename === 'TicketChanged') {
      options.put(readFragment(TicketListItem, event.ticket), { created: event.changed.includes('CREATED') });
    }
  }

  const ofWorkspace = useLiveStream({
    document: TicketListEventsDocument,
    variables: { workspaceId },
    after: mine === undefined ? after : undefined,
    onEvent,
    onResync,
  });
  const ofMine = useLiveStream({
    document: MyTicketEventsDocument,
    variables: { deskId: mine ?? '' },
    after: mine === undefined ? undefined : after,
    onEvent,
    onResync,
  });
  return mine === undefined ? ofWorkspace : ofMine;
}
