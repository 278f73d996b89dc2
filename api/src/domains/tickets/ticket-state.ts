import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { badInput, notFound } from '../../errors.ts';
import { decodeId } from '../../global-id.ts';
import { maxPageSize } from '../../page.ts';
import { requireViewer, type Viewer } from '../people/policy.ts';
import { ticketIdOf } from './graphql.ts';
import { allowedActions, type FormFacts, TicketAction, type TicketFacts, visibleTo } from './policy.ts';
import { markTicketSeen } from './service.ts';

builder.enumType(TicketAction, {
  name: 'TicketAction',
  description: 'What a person can do with a ticket: the mutations of these names.',
  values: {
    REPLY: { description: 'postReply' },
    ADD_NOTE: { description: 'addNote' },
    SET_AUDIENCE: { description: 'setMessageAudience' },
    ACCEPT: { description: 'acceptTicket' },
    ASSIGN: { description: 'assignTicket' },
    SET_PRIORITY: { description: 'setTicketPriority' },
    SET_TYPE: { description: 'setTicketType' },
    ASK_CUSTOMER: { description: 'askCustomer' },
    RESOLVE: { description: 'resolveTicket' },
    REOPEN: { description: 'reopenTicket' },
    REVOKE: { description: 'revokeTicket' },
    CLOSE: { description: 'closeTicket' },
    RATE: { description: 'rateTicket' },
    DELETE: { description: 'deleteTicket' },
    REMOVE_SECOND_FACTOR: { description: 'removeSecondFactor' },
    RETURN_FORM: { description: 'returnForm' },
    MOVE: { description: 'moveTicket' },
  },
});

export interface TicketState extends TicketFacts, FormFacts {
  readonly id: string;
  readonly viewer: Viewer;
  readonly seenAt: Date | null;
  readonly watching: boolean;
  readonly ratedAt: Date | null;
}

export const TicketStateType = builder.objectRef<TicketState>('TicketState').implement({
  description: 'What depends on the viewer alone, kept apart from Ticket so that one Ticket serves everybody.',
  fields: (t) => ({
    id: t.id({ description: 'Of the ticket and the viewer.', resolve: ({ id, viewer }) => `${viewer.personId}.${id}` }),
    ticketId: t.globalID({ description: "The ticket's id.", resolve: ({ id }) => ({ id, type: 'Ticket' }) }),
    seenAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'createdAt of the newest message they have seen; null for none.',
      resolve: ({ seenAt }) => seenAt,
    }),
    watching: t.exposeBoolean('watching', { description: 'Whether they get mail of what others do on it.' }),
    allowedActions: t.field({
      type: [TicketAction],
      description: 'What they can do now, by their role and its status. Ask again when its version changes.',
      resolve: async (state, _args, { desks, now }) =>
        allowedActions(state.viewer, state, await desks(state.deskId), now()),
    }),
  }),
});

builder.objectFields('Viewer', (t) => ({
  ticketState: t.field({
    type: TicketStateType,
    nullable: true,
    description: 'What depends on the viewer about one ticket; null where `ticket` is null.',
    args: { ticketId: t.arg.id({ description: "The ticket's id." }) },
    resolve: async (viewer, { ticketId }, context) =>
      (await loadStates(context, viewer, [ticketIdOf(ticketId)]))[0] ?? null,
  }),
  ticketStates: t.field({
    type: [TicketStateType],
    description: `The same for many, in no order; those the viewer may not see are left out.`,
    args: { ticketIds: t.arg.idList({ description: `At most ${maxPageSize} ids of tickets.` }) },
    resolve: (viewer, { ticketIds }, context) => {
      if (ticketIds.length > maxPageSize) {
        throw badInput([{ field: 'ticketIds', code: 'TOO_LONG', allowed: `at most ${maxPageSize} ids` }]);
      }
      return loadStates(context, viewer, ticketIds.map(ticketIdOf));
    },
  }),
}));

const MarkTicketSeenInput = builder.inputType('MarkTicketSeenInput', {
  description: 'How far the viewer has read.',
  fields: (t) => ({
    ticketId: t.id({ description: "The ticket's id." }),
    messageId: t.id({ description: 'The newest message they have seen.' }),
  }),
});

const MarkTicketSeenPayload = builder.objectRef<{ ticketState: TicketState }>('MarkTicketSeenPayload').implement({
  description: 'The state after the change.',
  fields: (t) => ({
    ticketState: t.field({
      type: TicketStateType,
      description: 'As it is now.',
      resolve: ({ ticketState }) => ticketState,
    }),
  }),
});

builder.mutationField('markTicketSeen', (t) =>
  t.field({
    type: MarkTicketSeenPayload,
    description: 'Remembers that the viewer has read a ticket up to a message; an older one changes nothing.',
    args: { input: t.arg({ type: MarkTicketSeenInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const viewer = requireViewer(context.viewer);
      const ticketId = ticketIdOf(input.ticketId);
      await markTicketSeen(context.db, viewer, ticketId, decodeId(input.messageId, 'Message', 'messageId'));
      const [ticketState] = await loadStates(context, viewer, [ticketId]);
      if (!ticketState) throw notFound('Ticket');
      return { ticketState };
    },
  }),
);

/** States of those of the tickets that the viewer may see. */
export async function loadStates(
  { db }: Context,
  viewer: Viewer,
  ticketIds: readonly string[],
): Promise<TicketState[]> {
  const tickets = await db.ticket.findMany({
    where: { id: { in: [...ticketIds] }, AND: visibleTo(viewer) },
    select: {
      id: true,
      deskId: true,
      workspaceId: true,
      submitterId: true,
      status: true,
      rating: { select: { createdAt: true } },
      codeVerifiedAt: true,
      formReturnedAt: true,
      type: { select: { formKinds: true } },
      seenBy: { where: { personId: viewer.personId }, select: { seenAt: true } },
      watchedBy: { where: { personId: viewer.personId }, select: { watching: true } },
    },
  });
  return tickets.map(({ seenBy, watchedBy, rating, type, ...ticket }) => ({
    ...ticket,
    formKinds: type.formKinds,
    viewer,
    seenAt: seenBy[0]?.seenAt ?? null,
    watching: watchedBy[0]?.watching ?? false,
    ratedAt: rating?.createdAt ?? null,
  }));
}
