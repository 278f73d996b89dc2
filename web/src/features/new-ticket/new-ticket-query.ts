import { graphql } from '@/gql/gql.ts';

/** All that the form offers: it follows from the workspace's desk. */
export const NewTicketDocument = graphql(`
  query NewTicket($workspaceId: ID!) {
    node(id: $workspaceId) {
      ... on Workspace {
        id
        ...NewTicketForm_workspace
      }
    }
  }
`);

export const NewTicketForm = graphql(`
  fragment NewTicketForm_workspace on Workspace {
    id
    desk {
      id
      features
      vocabulary {
        ticketType
        subject
        body
        attach
        submit
      }
      ticketTypes {
        id
        label
        icon
        description
        formKinds
        blankForm {
          name
          url
        }
        requirement
      }
      attachmentPolicy {
        kinds
        maxBytes
        maxCount
        hint
      }
      priorities {
        id
        label
        definition
        isDefault
      }
      workingHours {
        ...SupportHours_hours
      }
    }
    licenses {
      id
      product
      keySuffix
      status
      selectable
    }
  }
`);

export const CreateTicketDocument = graphql(`
  mutation CreateTicket($input: CreateTicketInput!) {
    createTicket(input: $input) {
      clientMutationId
      ticket {
        id
        reference
      }
    }
  }
`);

export const RequestTicketCodeDocument = graphql(`
  mutation RequestTicketCode($input: RequestTicketCodeInput!) {
    sent: requestTicketCode(input: $input) {
      expiresAt
      resendAt
    }
  }
`);
