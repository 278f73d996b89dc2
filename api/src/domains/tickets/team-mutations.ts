import { builder } from '../../builder.ts';
import { decodeId, decodeOptionalId } from '../../global-id.ts';
import { MessageBodyInput, readBody } from '../../rich-text/graphql.ts';
import { decodeFiles, fileListDescription } from '../attachments/service.ts';
import { requireViewer } from '../people/policy.ts';
import { CreateTicketPayload, changed, TicketPayload } from './mutations.ts';
import { createTicketFor, moveTicket, returnForm } from './service.ts';

const ReturnFormInput = builder.inputType('ReturnFormInput', {
  description: 'A form that is not complete.',
  fields: (t) => ({
    ticketId: t.id({ description: "The ticket's id." }),
    reason: t.string({ description: 'What is missing, for the customer, as Markdown; it may not be empty.' }),
  }),
});

const MoveTicketInput = builder.inputType('MoveTicketInput', {
  description: 'Whose a ticket is to be.',
  fields: (t) => ({
    ticketId: t.id({ description: "The ticket's id." }),
    workspaceId: t.id({ description: 'A workspace of the desk that the submitter of the ticket belongs to.' }),
  }),
});

const CreateTicketForInput = builder.inputType('CreateTicketForInput', {
  description: 'A new ticket of a customer, written by the team. Every mistake is told at once, by field.',
  fields: (t) => ({
    clientMutationId: t.string({
      description:
        '1 to 100 printable characters, made by the client once per ticket: a retry with it opens no second one.',
    }),
    customerId: t.id({ description: 'The person whose ticket it will be: someone of the workspace.' }),
    workspaceId: t.id({ description: 'A workspace of a desk whose team the viewer is on.' }),
    typeId: t.id({ description: 'A ticket type of the desk whose `requirement` is NONE.' }),
    priorityId: t.id({ required: false, description: "A priority of the desk; the desk's default without." }),
    subject: t.string({ description: '1 to 200 characters after trimming.' }),
    body: t.field({
      type: MessageBodyInput,
      description: 'The first message: what the customer reported, in your words.',
    }),
    licenseId: t.id({ required: false, description: 'A licence of the workspace that is `selectable`.' }),
    attachmentIds: t.idList({ required: false, description: fileListDescription }),
  }),
});

builder.mutationFields((t) => ({
  returnForm: t.field({
    type: TicketPayload,
    description:
      'Returns the form that came with a ticket as incomplete: a reply with the reason. The customer sends another with ' +
      '`postReply`. For the team, once for each form.',
    args: { input: t.arg({ type: ReturnFormInput, description: 'What is asked for.' }) },
    resolve: (_root, { input }, context) =>
      changed(input.ticketId, context, (id, viewer) =>
        returnForm(context, viewer, id, readBody({ markdown: input.reason }, 'reason')),
      ),
  }),
  moveTicket: t.field({
    type: TicketPayload,
    description:
      'Moves a ticket with all of its thread to another workspace of the desk that its submitter belongs to. Who is in ' +
      'the old one alone loses it; its licence stays behind. For the team.',
    args: { input: t.arg({ type: MoveTicketInput, description: 'What is asked for.' }) },
    resolve: (_root, { input }, context) =>
      changed(input.ticketId, context, (id, viewer) =>
        moveTicket(context, viewer, id, decodeId(input.workspaceId, 'Workspace', 'workspaceId')),
      ),
  }),
  createTicketFor: t.field({
    type: CreateTicketPayload,
    description: 'Opens a ticket for a customer, who is its submitter and gets mail of it. For the team.',
    args: { input: t.arg({ type: CreateTicketForInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const { id } = await createTicketFor(context, requireViewer(context.viewer), {
        clientMutationId: input.clientMutationId,
        customerId: decodeId(input.customerId, 'Person', 'customerId'),
        workspaceId: decodeId(input.workspaceId, 'Workspace', 'workspaceId'),
        typeId: decodeId(input.typeId, 'TicketType', 'typeId'),
        priorityId: decodeOptionalId(input.priorityId, 'Priority', 'priorityId'),
        licenseId: decodeOptionalId(input.licenseId, 'License', 'licenseId'),
        subject: input.subject,
        body: readBody(input.body),
        files: decodeFiles(input.attachmentIds),
      });
      return { ticketId: id, clientMutationId: input.clientMutationId };
    },
  }),
}));
