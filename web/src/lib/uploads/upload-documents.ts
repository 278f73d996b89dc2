import { graphql } from '@/gql/gql.ts';

export const UploadAttachmentDocument = graphql(`
  mutation UploadAttachment($input: UploadAttachmentInput!) {
    uploadAttachment(input: $input) {
      attachment {
        id
        name
        kind
        bytes
        thumbnailUrl
        state
      }
    }
  }
`);

export const RemoveUploadDocument = graphql(`
  mutation RemoveUpload($input: RemoveUploadInput!) {
    removeUpload(input: $input) {
      attachmentId
    }
  }
`);

/** What has become of files that were uploaded and not sent: null for those that are there no more. */
export const UnsentUploadsDocument = graphql(`
  query UnsentUploads($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on Attachment {
        id
        name
        kind
        bytes
        thumbnailUrl
        state
      }
    }
  }
`);
