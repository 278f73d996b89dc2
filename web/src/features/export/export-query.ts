import { graphql } from '@/gql/gql.ts';

export const ExportItem = graphql(`
  fragment ExportItem_export on Export {
    id
    format
    state
    failure
    name
    rows
    total
    url
    createdAt
    expiresAt
  }
`);

export const ExportsDocument = graphql(`
  query Exports {
    liveCursor
    viewer {
      id
      exports {
        ...ExportItem_export
      }
    }
  }
`);

export const ExportEventsDocument = graphql(`
  subscription ExportEvents($after: LiveCursor) {
    exportEvents(after: $after) {
      __typename
      ... on LiveEvent {
        id
        cursor
        occurredAt
      }
      ... on ExportsChanged {
        exports {
          ...ExportItem_export
        }
      }
    }
  }
`);

export const CancelExportDocument = graphql(`
  mutation CancelExport($input: CancelExportInput!) {
    cancelExport(input: $input) {
      export {
        ...ExportItem_export
      }
    }
  }
`);

export const ExportTicketsDocument = graphql(`
  mutation ExportTickets($input: ExportTicketsInput!) {
    exportTickets(input: $input) {
      export {
        ...ExportItem_export
      }
    }
  }
`);
