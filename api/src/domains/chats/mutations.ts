import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { Audience } from '../../database/generated/enums.ts';
import { decodeId } from '../../global-id.ts';
import { MessageBodyInput, readBody } from '../../rich-text/graphql.ts';
import { decodeFiles, fileListDescription } from '../attachments/service.ts';
import { Message } from '../conversations/service.ts';
import { requireViewer, type Viewer } from '../people/policy.ts';
import { Chat } from './graphql.ts';
import type { ChatStep } from './policy.ts';
import { postChatMessage, setAvailability, startChat, stepChat, transferChat } from './service.ts';

/** The payloads of everything that changes a chat. */
const payload = <Shape extends { chatId: string }>(name: string, description: string) => {
  const ref = builder.objectRef<Shape>(name);
  builder.objectType(ref, {
    description,
    fields: (t) => ({
      chat: t.prismaField({
        type: Chat,
        description: 'As it is now.',
        resolve: (query, { chatId }, _args, { db }) => db.chat.findUniqueOrThrow({ ...query, where: { id: chatId } }),
      }),
    }),
  });
  return ref;
};

const ChatPayload = payload<{ chatId: string }>('ChatPayload', 'The chat after the change.');
const PostChatMessagePayload = payload<{ chatId: string; messageId: string; clientMutationId: string }>(
  'PostChatMessagePayload',
  'The message; of a retry, the one the first attempt posted.',
);
builder.objectFields(PostChatMessagePayload, (t) => ({
  clientMutationId: t.exposeString('clientMutationId', { description: 'As it was sent.' }),
  message: t.prismaField({
    type: Message,
    description: 'As it is now.',
    resolve: (query, { messageId }, _args, { db }) =>
      db.threadItem.findUniqueOrThrow({ ...query, where: { id: messageId } }),
  }),
}));

const StartChatInput = builder.inputType('StartChatInput', {
  description: 'Where to talk.',
  fields: (t) => ({ workspaceId: t.id({ description: 'A workspace the viewer belongs to, of a desk with CHAT.' }) }),
});

const ChatInput = builder.inputType('ChatInput', {
  description: 'Which chat.',
  fields: (t) => ({ chatId: t.id({ description: "The chat's id." }) }),
});

const TransferChatInput = builder.inputType('TransferChatInput', {
  description: 'To whom a chat is offered.',
  fields: (t) => ({
    chatId: t.id({ description: 'A chat that the viewer has.' }),
    agentId: t.id({ description: "Somebody of the desk's team who takes chats at the moment." }),
  }),
});

const PostChatMessageInput = builder.inputType('PostChatMessageInput', {
  description: 'A message in a chat.',
  fields: (t) => ({
    clientMutationId: t.string({
      description:
        '1 to 100 printable characters, made by the client once per message: a retry with it posts no second one.',
    }),
    chatId: t.id({ description: "The chat's id." }),
    body: t.field({ type: MessageBodyInput, description: 'What to say.' }),
    attachmentIds: t.idList({ required: false, description: fileListDescription }),
    audience: t.field({
      type: Audience,
      defaultValue: 'PUBLIC',
      description: 'INTERNAL is a note, which the team alone may write and read.',
    }),
  }),
});

const SetAvailabilityInput = builder.inputType('SetAvailabilityInput', {
  description: 'Whether somebody takes chats.',
  fields: (t) => ({
    deskId: t.id({ description: 'A desk whose team the viewer is on.' }),
    isAvailable: t.boolean({
      required: false,
      description: 'Whether they take new chats; left out, as they said last, and not before they ever said so.',
    }),
  }),
});

const SetAvailabilityPayload = builder.objectRef<{ viewer: Viewer }>('SetAvailabilityPayload').implement({
  description: 'Who said so.',
  fields: (t) => ({
    viewer: t.field({ type: 'Viewer', description: 'Whoever is signed in.', resolve: ({ viewer }) => viewer }),
  }),
});

builder.mutationFields((t) => ({
  startChat: t.field({
    type: ChatPayload,
    description: 'Begins a chat, or goes on with the one that the viewer has open at that desk. For customers.',
    args: { input: t.arg({ type: StartChatInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const workspaceId = decodeId(input.workspaceId, 'Workspace', 'workspaceId');
      return { chatId: (await startChat(context, requireViewer(context.viewer), workspaceId)).id };
    },
  }),
  postChatMessage: t.field({
    type: PostChatMessagePayload,
    description:
      'Writes in a chat: for its customer, and for the one of the team who has it; notes for all of the team.',
    args: { input: t.arg({ type: PostChatMessageInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const { clientMutationId, audience } = input;
      const chatId = decodeId(input.chatId, 'Chat', 'chatId');
      const files = decodeFiles(input.attachmentIds);
      const message = { clientMutationId, chatId, body: readBody(input.body), files, audience };
      const messageId = await postChatMessage(context, requireViewer(context.viewer), message);
      return { chatId, messageId, clientMutationId };
    },
  }),
  transferChat: t.field({
    type: ChatPayload,
    description: 'Offers a chat to a colleague. Until they accept, it stays with the viewer. For the one who has it.',
    args: { input: t.arg({ type: TransferChatInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const chatId = decodeId(input.chatId, 'Chat', 'chatId');
      const agentId = decodeId(input.agentId, 'Person', 'agentId');
      await transferChat(context, requireViewer(context.viewer), chatId, agentId);
      return { chatId };
    },
  }),
  setAvailability: t.field({
    type: SetAvailabilityPayload,
    description:
      'Says that the viewer is there, and whether they take new chats. A page says it every 20 seconds: who has not for 90, ' +
      'nor accepted a chat or written in one, is away, and a minute later the chats they have go back to the queue. For ' +
      'the team.',
    args: { input: t.arg({ type: SetAvailabilityInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const viewer = requireViewer(context.viewer);
      await setAvailability(context, viewer, decodeId(input.deskId, 'Desk', 'deskId'), input.isAvailable ?? null);
      return { viewer };
    },
  }),
}));

const steps: { readonly [mutation: string]: { readonly step: ChatStep; readonly description: string } } = {
  askForPerson: {
    step: 'ASK_FOR_PERSON',
    description:
      'Asks for a person, who is waited for. Out of hours the chat becomes a ticket, once its customer has written in it; ' +
      'before, they are asked to. For its customer.',
  },
  cancelWait: { step: 'CANCEL_WAIT', description: 'Waits for a person no more. For the customer of the chat.' },
  turnChatIntoTicket: {
    step: 'TURN_INTO_TICKET',
    description:
      'Goes on as a ticket, which takes over all of the chat. For its customer while no person has it, and for who has it.',
  },
  endChat: { step: 'END', description: 'Ends a chat. For its customer, and for the one of the team who has it.' },
  acceptChat: { step: 'ACCEPT', description: 'Takes a chat that waits for a person. For the team.' },
  acceptTransfer: { step: 'ACCEPT_TRANSFER', description: 'Takes a chat that is offered to the viewer.' },
  cancelTransfer: {
    step: 'CANCEL_TRANSFER',
    description: 'Takes back the offer of a chat, or declines it. For the two whom it concerns.',
  },
  leaveChat: {
    step: 'LEAVE',
    description: 'Leaves a chat, which goes back to its old place in the queue. For the one who has it.',
  },
  handBackChat: { step: 'HAND_BACK', description: 'Leaves a chat to the assistant. For the one who has it.' },
};

for (const [name, { step, description }] of Object.entries(steps)) {
  builder.mutationField(name, (t) =>
    t.field({
      type: ChatPayload,
      description,
      args: { input: t.arg({ type: ChatInput, description: 'What is asked for.' }) },
      resolve: (_root, { input }, context) => takeStep(input.chatId, step, context),
    }),
  );
}

async function takeStep(globalId: string, step: ChatStep, context: Context): Promise<{ chatId: string }> {
  const chatId = decodeId(globalId, 'Chat', 'chatId');
  await stepChat(context, requireViewer(context.viewer), chatId, step);
  return { chatId };
}
