import { createContext, type ReactNode, useContext, useLayoutEffect } from 'react';
import { graphql } from '@/gql/gql.ts';
import type { ViewerQuery } from '@/gql/graphql.ts';
import { setReaderZone } from '@/lib/time/reader-zone.ts';

/** Who is signed in, and where they belong. */
export const ViewerDocument = graphql(`
  query Viewer {
    liveCursor
    viewer {
      id
      email
      timeZone
      person {
        id
        name
      }
      deskMemberships {
        role
        desk {
          id
          slug
          name
          features
        }
      }
      workspaceMemberships {
        role
        workspace {
          id
          name
          kind
          desk {
            id
            slug
            name
            features
            statuses {
              status
              label
            }
            tabs {
              slug
              label
              statuses
            }
          }
        }
      }
    }
  }
`);

/** Tells that the viewer belongs elsewhere than before, or that their account is another. */
export const AccessEventsDocument = graphql(`
  subscription AccessEvents($after: LiveCursor) {
    accessEvents(after: $after) {
      __typename
      ... on LiveEvent {
        id
        cursor
        occurredAt
      }
    }
  }
`);

export type Viewer = NonNullable<ViewerQuery['viewer']>;

const ViewerContext = createContext<Viewer | undefined>(undefined);

export function ViewerProvider({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
  const timeZone = viewer.timeZone ?? null;
  useLayoutEffect(() => setReaderZone(timeZone), [timeZone]);
  return <ViewerContext value={viewer}>{children}</ViewerContext>;
}

/** The person on every page behind the sign-in. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('useViewer is for pages behind the sign-in');
  return viewer;
}

export function isAgent(viewer: Viewer): boolean {
  return viewer.deskMemberships.length > 0;
}

/** The desks on whose team they are and that have chats. */
export function chatDesks(viewer: Viewer) {
  return viewer.deskMemberships.flatMap(({ desk }) => (desk.features.includes('CHAT') ? [desk] : []));
}
