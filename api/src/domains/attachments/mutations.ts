import { builder } from '../../builder.ts';
import { decodeId } from '../../global-id.ts';
import { requireViewer } from '../people/policy.ts';
import { Attachment } from './graphql.ts';
import { removeUpload, uploadAttachment } from './service.ts';

const UploadAttachmentInput = builder.inputType('UploadAttachmentInput', {
  description: 'A file for a message to come, or a picture for an article.',
  fields: (t) => ({
    deskId: t.id({ description: 'The desk that it goes to; its `attachmentPolicy` says what it takes.' }),
    file: t.field({ type: 'Upload', description: 'The file.' }),
  }),
});

const UploadAttachmentPayload = builder.objectRef<{ id: string }>('UploadAttachmentPayload').implement({
  description: 'The file, to be sent by its id.',
  fields: (t) => ({
    attachment: t.prismaField({
      type: Attachment,
      description: 'As it is now.',
      resolve: (query, { id }, _args, { db }) => db.attachment.findUniqueOrThrow({ ...query, where: { id } }),
    }),
  }),
});

const RemoveUploadInput = builder.inputType('RemoveUploadInput', {
  description: 'Which file.',
  fields: (t) => ({ attachmentId: t.id({ description: "The file's id." }) }),
});

const RemoveUploadPayload = builder.objectRef<{ id: string }>('RemoveUploadPayload').implement({
  description: 'What is gone.',
  fields: (t) => ({
    attachmentId: t.globalID({
      description: "The file's id.",
      resolve: ({ id }) => ({ id, type: 'Attachment' }),
    }),
  }),
});

builder.mutationFields((t) => ({
  uploadAttachment: t.field({
    type: UploadAttachmentPayload,
    description:
      'Takes in a file, one per request, as a multipart request. It is the uploader’s alone until a message with its id ' +
      'is sent, or an article with it is saved; what is neither in 3 days is deleted. For whoever can write to the desk.',
    args: { input: t.arg({ type: UploadAttachmentInput, description: 'What is asked for.' }) },
    resolve: (_root, { input }, context) => {
      const deskId = decodeId(input.deskId, 'Desk', 'deskId');
      return uploadAttachment(context, requireViewer(context.viewer), deskId, input.file);
    },
  }),
  removeUpload: t.field({
    type: RemoveUploadPayload,
    description: 'Deletes a file that the viewer uploaded and has not sent.',
    args: { input: t.arg({ type: RemoveUploadInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const id = decodeId(input.attachmentId, 'Attachment', 'attachmentId');
      await removeUpload(context, requireViewer(context.viewer), id);
      return { id };
    },
  }),
}));
