import { gql } from 'urql';
import type { FinishedUpload } from './finished-upload.ts';

export const UploadAttachmentDocument = gql<
  { uploadAttachment: { attachment: FinishedUpload } },
  { input: { deskId: string; file: null } }
>`
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
`;

export const RemoveUploadDocument = gql<
  { removeUpload: { attachmentId: string } },
  { input: { attachmentId: string } }
>`
  mutation RemoveUpload($input: RemoveUploadInput!) {
    removeUpload(input: $input) {
      attachmentId
    }
  }
`;
