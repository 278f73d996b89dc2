import { createContext, type ReactNode, useContext } from 'react';
import { graphql } from '@/gql/gql.ts';
import type { ViewerQuery } from '@/gql/graphql.ts';

/** Who is signed in, and where they belong. */
export const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      id
      email
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

export type Viewer = NonNullable<ViewerQuery['viewer']>;

const ViewerContext = createContext<Viewer | undefined>(undefined);

export function ViewerProvider({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
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
