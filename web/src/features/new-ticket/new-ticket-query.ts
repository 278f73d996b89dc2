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
      slug
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

/** What an agent's form offers, whoever the customer is. */
export const NewTicketForDocument = graphql(`
  query NewTicketFor($slug: String!) {
    desk(slug: $slug) {
      id
      slug
      name
      features
      vocabulary {
        ticketType
        subject
        body
        attach
      }
      ticketTypes {
        id
        label
        description
        formKinds
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
    }
  }
`);

export const FindCustomersDocument = graphql(`
  query FindCustomers($slug: String!, $search: String!) {
    desk(slug: $slug) {
      id
      customers(search: $search) {
        email
        person {
          id
          name
        }
        workspaces {
          id
          name
          licenses {
            id
            product
            keySuffix
            status
            selectable
          }
        }
      }
    }
  }
`);

export const CreateTicketForDocument = graphql(`
  mutation CreateTicketFor($input: CreateTicketForInput!) {
    createTicketFor(input: $input) {
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
