import { type Client, createClient, fetchExchange } from '@urql/core';
import { graphql } from '@/gql/gql.ts';
import type { PlaygroundStartQuery, PlaygroundTicketQuery, TicketScope } from '@/gql/graphql.ts';
import { csrfHeaders } from './csrf-headers.ts';

const StartDocument = graphql(`
  query PlaygroundStart {
    liveCursor
    desks {
      id
      name
    }
    viewer {
      id
      email
      person {
        id
        name
      }
      deskMemberships {
        desk {
          id
          name
        }
      }
      workspaceMemberships {
        workspace {
          id
          name
          desk {
            id
            name
            features
            ticketTypes {
              id
              label
              requirement
            }
          }
        }
      }
    }
  }
`);

/** One that takes replies where there is one, else any. */
const TicketDocument = graphql(`
  query PlaygroundTicket($scope: TicketScope!) {
    answerable: tickets(scope: $scope, filter: { status: [IN_PROGRESS, WAITING_ON_CUSTOMER, OPEN] }, first: 1) {
      edges {
        node {
          id
          reference
        }
      }
    }
    any: tickets(scope: $scope, first: 1) {
      edges {
        node {
          id
          reference
        }
      }
    }
  }
`);

export type PlaygroundViewer = NonNullable<PlaygroundStartQuery['viewer']>;
export type PlaygroundTicket = PlaygroundTicketQuery['any']['edges'][number]['node'];

/** Whom the examples are for and what of theirs they are about. */
export interface Start {
  readonly viewer: PlaygroundViewer;
  readonly desks: PlaygroundStartQuery['desks'];
  /** From before anything of this was read: streams that go on from it tell everything since. */
  readonly liveCursor: string;
  /** Null for people who have none yet. */
  readonly ticket: PlaygroundTicket | null;
}

const client: Client = createClient({
  url: '/graphql',
  preferGetMethod: false,
  requestPolicy: 'network-only',
  fetchOptions: { credentials: 'same-origin', headers: csrfHeaders },
  exchanges: [fetchExchange],
});

/** What the page opens with; null for nobody signed in. Rejects when the API can't be reached. */
export async function loadStart(): Promise<Start | null> {
  const { data, error } = await client.query(StartDocument, {}).toPromise();
  if (!data) throw error ?? new Error('The API gave no answer.');
  const { viewer, desks, liveCursor } = data;
  return viewer && { viewer, desks, liveCursor, ticket: await findTicket(viewer) };
}

async function findTicket(viewer: PlaygroundViewer): Promise<PlaygroundTicket | null> {
  const scope = scopeOf(viewer);
  if (!scope) return null;
  const { data, error } = await client.query(TicketDocument, { scope }).toPromise();
  if (!data) throw error ?? new Error('The API gave no answer.');
  return (data.answerable.edges[0] ?? data.any.edges[0])?.node ?? null;
}

function scopeOf({ deskMemberships, workspaceMemberships }: PlaygroundViewer): TicketScope | null {
  if (deskMemberships[0]) return { deskId: deskMemberships[0].desk.id };
  if (workspaceMemberships[0]) return { workspaceId: workspaceMemberships[0].workspace.id };
  return null;
}
