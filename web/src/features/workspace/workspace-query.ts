import { graphql } from '@/gql/gql.ts';

export const WorkspacePageDocument = graphql(`
  query WorkspacePage($id: ID!, $isOwner: Boolean!) {
    liveCursor
    node(id: $id) {
      ... on Workspace {
        id
        name
        isShared
        ...MemberList_workspace
      }
    }
    invitations(workspaceId: $id) @include(if: $isOwner) {
      ...InvitationList_invitation
    }
  }
`);

export const WorkspacePageEventsDocument = graphql(`
  subscription WorkspacePageEvents($workspaceId: ID!, $after: LiveCursor) {
    workspaceEvents(workspaceId: $workspaceId, after: $after) {
      __typename
      ... on LiveEvent {
        id
        cursor
        occurredAt
      }
      ... on WorkspaceChanged {
        workspace {
          id
          name
          ...MemberList_workspace
        }
      }
    }
  }
`);
