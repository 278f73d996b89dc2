import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { Audience } from '../../database/generated/enums.ts';
import { decodeId, decodeOptionalId } from '../../global-id.ts';
import { MessageBodyInput, readBody } from '../../rich-text/graphql.ts';
import { decodeFiles, fileListDescription } from '../attachments/service.ts';
import { requireViewer } from '../people/policy.ts';
import { Message } from './graphql.ts';
import { addNote, postReply, setMessageAudience, type WriteMessage, type WrittenMessage } from './service.ts';

const PostReplyInput = builder.inputType('PostReplyInput', {
  description: 'A reply that everybody on the ticket sees.',
  fields: (t) => ({
    clientMutationId: t.string({
      description:
        '1 to 100 printable characters, made by the client once per message: a retry with it posts no second one.',
    }),
    ticketId: t.id({ description: "The ticket's id." }),
    body: t.field({ type: MessageBodyInput, description: 'What to say.' }),
    attachmentIds: t.idList({ required: false, description: fileListDescription }),
    formAttachmentId: t.id({
      required: false,
      description:
        'Which of `attachmentIds` is the filled-in form, where the type has one and the customer sends another.',
    }),
    lastSeenMessageId: t.id({
      required: false,
      description:
        'The newest message that the writer has seen. With it, the reply is refused as OUTDATED if somebody else wrote ' +
        'after that: show it, and send again with its id, or without, to reply all the same.',
    }),
  }),
});

const AddNoteInput = builder.inputType('AddNoteInput', {
  description: 'A note that only the team sees.',
  fields: (t) => ({
    clientMutationId: t.string({
      description:
        '1 to 100 printable characters, made by the client once per note: a retry with it adds no second one.',
    }),
    ticketId: t.id({ description: "The ticket's id." }),
    body: t.field({ type: MessageBodyInput, description: 'What to note.' }),
    attachmentIds: t.idList({ required: false, description: fileListDescription }),
  }),
});

const SetMessageAudienceInput = builder.inputType('SetMessageAudienceInput', {
  description: 'Who is to see a message.',
  fields: (t) => ({
    messageId: t.id({ description: "The message's id." }),
    audience: t.field({ type: Audience, description: 'Who may see it from now on.' }),
  }),
});

type Sent = WrittenMessage & { readonly clientMutationId: string };

/** The payloads of everything that writes a message: what was written, and where. */
const payload = <Shape extends WrittenMessage>(name: string, description: string) => {
  const ref = builder.objectRef<Shape>(name);
  builder.objectType(ref, {
    description,
    fields: (t) => ({
      message: t.prismaField({
        type: Message,
        description: 'As it is now.',
        resolve: (query, { messageId }, _args, { db }) =>
          db.threadItem.findUniqueOrThrow({ ...query, where: { id: messageId } }),
      }),
      ticket: t.prismaField({
        type: 'Ticket',
        description: 'As it is now.',
        resolve: (query, { ticketId }, _args, { db }) =>
          db.ticket.findUniqueOrThrow({ ...query, where: { id: ticketId } }),
      }),
    }),
  });
  return ref;
};

const PostReplyPayload = payload<Sent>('PostReplyPayload', 'The reply; of a retry, the one the first attempt posted.');
const AddNotePayload = payload<Sent>('AddNotePayload', 'The note; of a retry, the one the first attempt added.');
const SetMessageAudiencePayload = payload<WrittenMessage>('SetMessageAudiencePayload', 'The message after the change.');

for (const ref of [PostReplyPayload, AddNotePayload]) {
  builder.objectField(ref, 'clientMutationId', (t) =>
    t.exposeString('clientMutationId', { description: 'As it was sent.' }),
  );
}

builder.mutationFields((t) => ({
  postReply: t.field({
    type: PostReplyPayload,
    description: 'Replies to a ticket, for everybody on it, and moves its status as the desk’s lifecycle says.',
    args: { input: t.arg({ type: PostReplyInput, description: 'What is asked for.' }) },
    resolve: (_root, { input }, context) => send(input, context, postReply),
  }),
  addNote: t.field({
    type: AddNotePayload,
    description: 'Adds a note that only the team sees. For the team.',
    args: { input: t.arg({ type: AddNoteInput, description: 'What is asked for.' }) },
    resolve: (_root, { input }, context) => send(input, context, addNote),
  }),
  setMessageAudience: t.field({
    type: SetMessageAudiencePayload,
    description: "Hides one of the team's messages from customers, or shows it. For the team.",
    args: { input: t.arg({ type: SetMessageAudienceInput, description: 'What is asked for.' }) },
    resolve: (_root, { input }, context) => {
      const messageId = decodeId(input.messageId, 'Message', 'messageId');
      return setMessageAudience(context, requireViewer(context.viewer), messageId, input.audience);
    },
  }),
}));

interface SendInput {
  readonly clientMutationId: string;
  readonly ticketId: string;
  readonly body: Parameters<typeof readBody>[0];
  readonly attachmentIds?: readonly string[] | null | undefined;
  readonly formAttachmentId?: string | null | undefined;
  readonly lastSeenMessageId?: string | null | undefined;
}

async function send(input: SendInput, context: Context, write: typeof postReply): Promise<Sent> {
  const viewer = requireViewer(context.viewer);
  const message: WriteMessage = {
    clientMutationId: input.clientMutationId,
    ticketId: decodeId(input.ticketId, 'Ticket', 'ticketId'),
    body: readBody(input.body),
    files: decodeFiles(input.attachmentIds, input.formAttachmentId),
    lastSeenMessageId: decodeOptionalId(input.lastSeenMessageId, 'Message', 'lastSeenMessageId'),
  };
  return { ...(await write(context, viewer, message)), clientMutationId: input.clientMutationId };
}
