import { builder } from '../../builder.ts';
import { badInput } from '../../errors.ts';
import { decodeId } from '../../global-id.ts';
import { readBody } from '../../rich-text/graphql.ts';
import { requireViewer } from '../people/policy.ts';
import { hintOf, placesOf } from './policy.ts';
import {
  type CodePlace,
  openRecoveryTicket,
  removeSecondFactor,
  requestTicketCode,
  requirePending,
  type SentCode,
} from './service.ts';

interface Place {
  readonly workspace: { id: string; name: string };
  readonly desk: { name: string };
  readonly type: { id: string; label: string };
}

const RecoveryPlace = builder.objectRef<Place>('RecoveryPlace').implement({
  description: 'Where somebody who has lost their second factor can ask for help.',
  fields: (t) => ({
    workspaceId: t.globalID({
      description: 'Of them.',
      resolve: ({ workspace }) => ({ id: workspace.id, type: 'Workspace' }),
    }),
    workspaceName: t.string({ description: 'Its name.', resolve: ({ workspace }) => workspace.name }),
    deskName: t.string({ description: 'The desk that the ticket goes to.', resolve: ({ desk }) => desk.name }),
    typeId: t.globalID({ description: 'Of the ticket.', resolve: ({ type }) => ({ id: type.id, type: 'TicketType' }) }),
    typeLabel: t.string({ description: "The desk's word for it.", resolve: ({ type }) => type.label }),
  }),
});

const PendingSignIn = builder.objectRef<{ email: string; places: readonly Place[] }>('PendingSignIn').implement({
  description: 'A sign-in whose password was right and whose second factor is still owed. It shows nothing else.',
  fields: (t) => ({
    emailHint: t.string({
      description: 'Where codes are mailed to: enough to recognise it.',
      resolve: ({ email }) => hintOf(email),
    }),
    places: t.field({
      type: [RecoveryPlace],
      description: 'Where to ask for help; none where no desk of theirs offers it.',
      resolve: ({ places }) => places,
    }),
  }),
});

builder.queryField('pendingSignIn', (t) =>
  t.field({
    type: PendingSignIn,
    nullable: true,
    description: 'The sign-in of this browser that waits for its second factor; null without one. Over HTTP only.',
    resolve: async (_root, _args, context) => {
      if (!context.pendingPersonId) return null;
      const person = await requirePending(context, context.pendingPersonId);
      const { email } = await context.db.person.findUniqueOrThrow({ where: { id: person.personId } });
      const workspaces = await context.db.workspace.findMany({
        where: placesOf(person),
        include: { desk: { include: { ticketTypes: { where: { requirement: 'EMAILED_CODE', archivedAt: null } } } } },
        orderBy: { createdAt: 'asc' },
        take: 100,
      });
      const places = workspaces.flatMap((workspace) =>
        workspace.desk.ticketTypes.map((type) => ({ workspace, desk: workspace.desk, type })),
      );
      return { email, places };
    },
  }),
);

const CodeInput = builder.inputType('RequestTicketCodeInput', {
  description: 'What the code is for: it opens one ticket of this type.',
  fields: (t) => ({
    workspaceId: t.id({ description: 'A workspace the person belongs to.' }),
    typeId: t.id({ description: 'A ticket type of its desk whose `requirement` is EMAILED_CODE.' }),
  }),
});

const RecoveryTicketInput = builder.inputType('OpenRecoveryTicketInput', {
  description: 'The one ticket of somebody who has lost their second factor.',
  fields: (t) => ({
    clientMutationId: t.string({ description: 'As in `CreateTicketInput`.' }),
    workspaceId: t.id({ description: 'Of one of `places`.' }),
    typeId: t.id({ description: 'Of the same place.' }),
    code: t.string({ description: 'The six digits of the newest mail. Five may be wrong.' }),
    message: t.string({ description: 'What happened, in Markdown: 1 to 20,000 characters.' }),
  }),
});

const RemoveSecondFactorInput = builder.inputType('RemoveSecondFactorInput', {
  description: 'Whose second factor: the submitter of this ticket.',
  fields: (t) => ({ ticketId: t.id({ description: "The ticket's id." }) }),
});

const SentCodePayload = builder.objectRef<SentCode>('SentCodePayload').implement({
  description: 'A code is on its way. It replaces the one before.',
  fields: (t) => ({
    expiresAt: t.field({
      type: 'DateTime',
      description: 'It is good until then.',
      resolve: ({ expiresAt }) => expiresAt,
    }),
    resendAt: t.field({
      type: 'DateTime',
      description: 'From then on another may be asked for; five in an hour.',
      resolve: ({ resendAt }) => resendAt,
    }),
  }),
});

const OpenRecoveryTicketPayload = builder.objectRef<{ reference: string }>('OpenRecoveryTicketPayload').implement({
  description: 'The ticket is open. It can be read once signed in.',
  fields: (t) => ({ reference: t.exposeString('reference', { description: 'TKT-XXXXX-XXXX.' }) }),
});

const RemoveSecondFactorPayload = builder.objectRef<{ ticketId: string }>('RemoveSecondFactorPayload').implement({
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

const placeOf = (input: { workspaceId: string; typeId: string }): CodePlace => ({
  workspaceId: decodeId(input.workspaceId, 'Workspace', 'workspaceId'),
  typeId: decodeId(input.typeId, 'TicketType', 'typeId'),
});

builder.mutationFields((t) => ({
  requestTicketCode: t.field({
    type: SentCodePayload,
    description: "Mails a code to the viewer's own address, for a ticket whose type asks for one.",
    args: { input: t.arg({ type: CodeInput, description: 'What is asked for.' }) },
    resolve: (_root, { input }, context) => requestTicketCode(context, requireViewer(context.viewer), placeOf(input)),
  }),
  requestRecoveryCode: t.field({
    type: SentCodePayload,
    description: 'The same for somebody who has given their password and has lost their second factor.',
    args: { input: t.arg({ type: CodeInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) =>
      requestTicketCode(context, await requirePending(context, context.pendingPersonId), placeOf(input)),
  }),
  openRecoveryTicket: t.field({
    type: OpenRecoveryTicketPayload,
    description: 'Opens their ticket, one at a time. It gives no access to anything, not to the ticket either.',
    args: { input: t.arg({ type: RecoveryTicketInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const person = await requirePending(context, context.pendingPersonId);
      const body = readBody({ markdown: input.message });
      if ('length' in body) throw badInput(body.map((issue) => ({ ...issue, field: 'message' })));
      const { clientMutationId, code } = input;
      return openRecoveryTicket(context, person, { ...placeOf(input), clientMutationId, code, body });
    },
  }),
  removeSecondFactor: t.field({
    type: RemoveSecondFactorPayload,
    description:
      "Takes away the second factor of the ticket's submitter and ends their sessions. For the team, on an unfinished " +
      'ticket whose submitter has entered the mailed code.',
    args: { input: t.arg({ type: RemoveSecondFactorInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const ticketId = decodeId(input.ticketId, 'Ticket', 'ticketId');
      await removeSecondFactor(context, requireViewer(context.viewer), ticketId);
      return { ticketId };
    },
  }),
}));
