import { graphql } from '@/gql/gql.ts';
import type { AdminSettings_AdministrationFragment } from '@/gql/graphql.ts';

/** Everything that the sections edit: one answer serves them all, and each change brings it anew. */
export const AdminSettings = graphql(`
  fragment AdminSettings_administration on DeskAdministration {
    id
    attachmentKinds
    desk {
      id
      slug
      name
      teamName
      showsAgentNames
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
        timeZone
        week {
          weekday
          opens
          closes
        }
        holidays
        summary
      }
      links {
        label
        description
        url
        icon
      }
      priorities {
        id
        label
        definition
        isDefault
        targets {
          firstResponseMinutes
          resolutionMinutes
        }
      }
      ticketTypes {
        id
      }
    }
    ticketTypes {
      id
      label
      icon
      description
      requirement
      formKinds
      blankForm {
        name
        url
      }
      archived
      defaultAssignee {
        id
        name
      }
    }
    lifecycle {
      rules {
        event
        from
        to
      }
      autoCloseAfterHours
    }
    lifecycleTargets {
      event
      targets
    }
    automaticReplies {
      on
      markdown
    }
    members {
      person {
        id
        name
      }
      email
      role
      since
    }
  }
`);

export type Administration = AdminSettings_AdministrationFragment;

export const AdminDocument = graphql(`
  query Admin($deskId: ID!) {
    liveCursor
    deskAdministration(deskId: $deskId) {
      id
      ...AdminSettings_administration
    }
  }
`);

export const AdminEventsDocument = graphql(`
  subscription AdminEvents($deskId: ID!, $after: LiveCursor) {
    deskEvents(deskId: $deskId, after: $after) {
      __typename
      ... on LiveEvent {
        id
        cursor
        occurredAt
      }
      ... on DeskChanged {
        changed
      }
    }
  }
`);

export const AuditLogDocument = graphql(`
  query AuditLog($deskId: ID!, $after: String) {
    deskAdministration(deskId: $deskId) {
      id
      auditLog(first: 25, after: $after) {
        edges {
          node {
            id
            action
            subject
            details
            occurredAt
            actor {
              id
              name
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
