import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { TicketStatus } from '../../database/generated/enums.ts';
import { decodeId, decodeOptionalId } from '../../global-id.ts';
import { MessageBodyInput, readBody } from '../../rich-text/graphql.ts';
import { decodeFiles, fileListDescription } from '../attachments/service.ts';
import { requireViewer } from '../people/policy.ts';
import { ticketIdOf } from './graphql.ts';
import type { StatusAction } from './policy.ts';
import {
  assignTicket,
  createTicket,
  deleteTicket,
  setTicketPriority,
  setTicketStatus,
  setTicketType,
  stepTicket,
} from './service.ts';

export const TicketPayload = builder.objectRef<{ ticketId: string }>('TicketPayload').implement({
  description: 'The ticket after the change.',
  fields: (t) => ({
    ticket: t.prismaField({
      type: 'Ticket',
      description: 'As it is now.',
      resolve: (query, { ticketId }, _args, { db }) =>
        db.ticket.findUniqueOrThrow({ ...query, where: { id: ticketId } }),
    }),
  }),
});

export const CreateTicketPayload = builder
  .objectRef<{ ticketId: string; clientMutationId: string }>('CreateTicketPayload')
  .implement({
    description: 'The new ticket; of a retry, the one that the first attempt opened.',
    fields: (t) => ({
      clientMutationId: t.exposeString('clientMutationId', { description: 'As it was sent.' }),
      ticket: t.prismaField({
        type: 'Ticket',
        description: 'As it is now.',
        resolve: (query, { ticketId }, _args, { db }) =>
          db.ticket.findUniqueOrThrow({ ...query, where: { id: ticketId } }),
      }),
    }),
  });

const DeleteTicketPayload = builder.objectRef<{ ticketId: string }>('DeleteTicketPayload').implement({
  description: 'What is gone.',
  fields: (t) => ({
    ticketId: t.globalID({
      description: "The ticket's id.",
      resolve: ({ ticketId }) => ({ id: ticketId, type: 'Ticket' }),
    }),
  }),
});

const CreateTicketInput = builder.inputType('CreateTicketInput', {
  description: 'A new ticket. Every mistake is told at once, by field.',
  fields: (t) => ({
    clientMutationId: t.string({
      description:
        '1 to 100 printable characters, made by the client once per ticket: a retry with it opens no second one.',
    }),
    workspaceId: t.id({ description: 'A workspace the viewer belongs to.' }),
    typeId: t.id({ description: 'A ticket type of the desk.' }),
    priorityId: t.id({ required: false, description: "A priority of the desk; the desk's default without." }),
    subject: t.string({ description: '1 to 200 characters after trimming.' }),
    body: t.field({ type: MessageBodyInput, description: 'The first message.' }),
    licenseId: t.id({ required: false, description: 'A licence of the workspace that is `selectable`.' }),
    attachmentIds: t.idList({ required: false, description: fileListDescription }),
    formAttachmentId: t.id({
      required: false,
      description: 'Which of `attachmentIds` is the filled-in form, where the type asks for one.',
    }),
    code: t.string({
      required: false,
      description:
        'The six digits of the newest mail of `requestTicketCode`, where the type asks for them. Five may be wrong.',
    }),
  }),
});

const TicketEventInput = builder.inputType('TicketEventInput', {
  description: 'Which ticket.',
  fields: (t) => ({ ticketId: t.id({ description: "The ticket's id." }) }),
});

const AssignTicketInput = builder.inputType('AssignTicketInput', {
  description: 'Who is to work on a ticket.',
  fields: (t) => ({
    ticketId: t.id({ description: "The ticket's id." }),
    assigneeId: t.id({ required: false, description: "Someone of the desk's team; nobody without." }),
  }),
});

const SetTicketPriorityInput = builder.inputType('SetTicketPriorityInput', {
  description: 'How urgent a ticket is.',
  fields: (t) => ({
    ticketId: t.id({ description: "The ticket's id." }),
    priorityId: t.id({ description: 'A priority of the desk.' }),
  }),
});

const SetTicketTypeInput = builder.inputType('SetTicketTypeInput', {
  description: 'What a ticket is about.',
  fields: (t) => ({
    ticketId: t.id({ description: "The ticket's id." }),
    typeId: t.id({ description: 'A ticket type of the desk whose `requirement` is NONE.' }),
  }),
});

const SetTicketStatusInput = builder.inputType('SetTicketStatusInput', {
  description: 'Where a ticket is to stand.',
  fields: (t) => ({
    ticketId: t.id({ description: "The ticket's id." }),
    status: t.field({ type: TicketStatus, description: 'A status that one step of the lifecycle leads to.' }),
  }),
});

builder.mutationFields((t) => {
  /** A mutation that is one event of the lifecycle. */
  const step = (action: StatusAction, description: string) =>
    t.field({
      type: TicketPayload,
      description,
      args: { input: t.arg({ type: TicketEventInput, description: 'What is asked for.' }) },
      resolve: (_root, { input }, context) =>
        changed(input.ticketId, context, (id, viewer) => stepTicket(context, viewer, id, action)),
    });

  return {
    createTicket: t.field({
      type: CreateTicketPayload,
      description: 'Opens a ticket. For members of the workspace.',
      args: { input: t.arg({ type: CreateTicketInput, description: 'What is asked for.' }) },
      resolve: async (_root, { input }, context) => {
        const { id } = await createTicket(context, requireViewer(context.viewer), {
          clientMutationId: input.clientMutationId,
          workspaceId: decodeId(input.workspaceId, 'Workspace', 'workspaceId'),
          typeId: decodeId(input.typeId, 'TicketType', 'typeId'),
          priorityId: decodeOptionalId(input.priorityId, 'Priority', 'priorityId'),
          licenseId: decodeOptionalId(input.licenseId, 'License', 'licenseId'),
          subject: input.subject,
          body: readBody(input.body),
          files: decodeFiles(input.attachmentIds, input.formAttachmentId),
          code: input.code ?? null,
        });
        return { ticketId: id, clientMutationId: input.clientMutationId };
      },
    }),
    acceptTicket: step('ACCEPT', 'Takes a new ticket, for the viewer. For the team.'),
    askCustomer: step('ASK_CUSTOMER', 'Says that the team waits for the customer. For the team.'),
    resolveTicket: step('RESOLVE', 'Says that it is done. For the team.'),
    reopenTicket: step('REOPEN', 'Takes it up again. For the team, the submitter and owners of the workspace.'),
    revokeTicket: step('REVOKE', 'Takes back a ticket nobody accepted. For the submitter and owners of the workspace.'),
    closeTicket: step('CLOSE', 'Ends it, for good. For the team, the submitter and owners of the workspace.'),
    assignTicket: t.field({
      type: TicketPayload,
      description: 'Assigns a ticket to someone, or to nobody; assigning a new one accepts it. For the team.',
      args: { input: t.arg({ type: AssignTicketInput, description: 'What is asked for.' }) },
      resolve: (_root, { input }, context) =>
        changed(input.ticketId, context, (id, viewer) => {
          const assigneeId = decodeOptionalId(input.assigneeId, 'Person', 'assigneeId');
          return assignTicket(context, viewer, id, assigneeId);
        }),
    }),
    setTicketPriority: t.field({
      type: TicketPayload,
      description: 'Changes how urgent a ticket is. For the team.',
      args: { input: t.arg({ type: SetTicketPriorityInput, description: 'What is asked for.' }) },
      resolve: (_root, { input }, context) =>
        changed(input.ticketId, context, (id, viewer) =>
          setTicketPriority(context, viewer, id, decodeId(input.priorityId, 'Priority', 'priorityId')),
        ),
    }),
    setTicketType: t.field({
      type: TicketPayload,
      description: 'Changes the type of a ticket, to one that asks for nothing first. For the team.',
      args: { input: t.arg({ type: SetTicketTypeInput, description: 'What is asked for.' }) },
      resolve: (_root, { input }, context) =>
        changed(input.ticketId, context, (id, viewer) =>
          setTicketType(context, viewer, id, decodeId(input.typeId, 'TicketType', 'typeId')),
        ),
    }),
    deleteTicket: t.field({
      type: DeleteTicketPayload,
      description:
        'Takes a ticket from everybody, for good. For the submitter, owners of the workspace and admins of the desk, on ' +
        'desks that let people delete tickets.',
      args: { input: t.arg({ type: TicketEventInput, description: 'What is asked for.' }) },
      resolve: (_root, { input }, context) =>
        changed(input.ticketId, context, (id, viewer) => deleteTicket(context, viewer, id)),
    }),
    setTicketStatus: t.field({
      type: TicketPayload,
      description: 'Sets a status by the one step that leads there, and refuses, with those that do, where none does.',
      args: { input: t.arg({ type: SetTicketStatusInput, description: 'What is asked for.' }) },
      resolve: (_root, { input }, context) =>
        changed(input.ticketId, context, (id, viewer) => setTicketStatus(context, viewer, id, input.status)),
    }),
  };
});

/** The payload of a change of one ticket by the viewer. */
export async function changed(
  globalId: string,
  { viewer }: Context,
  change: (ticketId: string, viewer: NonNullable<Context['viewer']>) => Promise<void>,
): Promise<{ ticketId: string }> {
  const ticketId = ticketIdOf(globalId);
  await change(ticketId, requireViewer(viewer));
  return { ticketId };
}
