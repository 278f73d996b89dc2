import { graphql } from '@/gql/gql.ts';
import { useLiveQuery } from '@/lib/live/use-live-query.ts';
import { useLiveStream } from '@/lib/live/use-live-stream.ts';
import { useViewer } from './viewer.tsx';

/** All of a desk that open forms, lists and labels are made of. */
graphql(`
  fragment LiveDesk_desk on Desk {
    id
    slug
    name
    teamName
    settingsVersion
    features
    vocabulary {
      ticketType
      subject
      body
      attach
      submit
      sendReply
      closeTicket
    }
    statuses {
      status
      label
      description
    }
    tabs {
      slug
      label
      statuses
    }
    attachmentPolicy {
      kinds
      maxBytes
      maxCount
      hint
    }
    workingHours {
      summary
    }
    links {
      label
      description
      url
      icon
    }
    ticketTypes {
      id
      slug
      label
      icon
      description
      requirement
      formKinds
      blankForm {
        name
        url
      }
    }
    priorities {
      id
      slug
      label
      definition
      rank
      isDefault
    }
    team {
      id
      name
    }
  }
`);

const LiveDeskDocument = graphql(`
  query LiveDesk($deskId: ID!) {
    liveCursor
    node(id: $deskId) {
      ... on Desk {
        id
        ...LiveDesk_desk
      }
    }
  }
`);

const LiveDeskEventsDocument = graphql(`
  subscription LiveDeskEvents($deskId: ID!, $after: LiveCursor) {
    deskEvents(deskId: $deskId, after: $after) {
      __typename
      ... on LiveEvent {
        id
        cursor
        occurredAt
      }
      ... on DeskChanged {
        changed
        desk {
          ...LiveDesk_desk
        }
      }
    }
  }
`);

/** Keeps the desks of the viewer true in the cache, for every page that reads of them. */
export function LiveDesks() {
  const { deskMemberships, workspaceMemberships } = useViewer();
  const desks = [
    ...deskMemberships.map(({ desk }) => desk.id),
    ...workspaceMemberships.map(({ workspace }) => workspace.desk.id),
  ];
  return [...new Set(desks)].map((id) => <LiveDesk key={id} deskId={id} />);
}

function LiveDesk({ deskId }: { deskId: string }) {
  const { refetch, cursor } = useLiveQuery({ query: LiveDeskDocument, variables: { deskId } });
  useLiveStream({ document: LiveDeskEventsDocument, variables: { deskId }, after: cursor, onResync: refetch });
  return null;
}
