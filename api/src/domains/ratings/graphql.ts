import { builder } from '../../builder.ts';
import { decodeId } from '../../global-id.ts';
import { requireViewer } from '../people/policy.ts';
import { RATING_OPEN_FOR } from './policy.ts';
import { rateTicket, ratingTextMaxLength } from './service.ts';

const words = `Plain text of at most ${ratingTextMaxLength.toLocaleString('en')} characters`;

const Rating = builder.prismaObject('Rating', {
  description: 'What the submitter of a closed ticket thought of it. For everybody who sees the ticket.',
  fields: (t) => ({
    stars: t.exposeInt('stars', { description: '1, which is the worst, to 5.' }),
    text: t.exposeString('text', { nullable: true, description: `In their words. ${words}.` }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When they first said so.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When they last changed it.' }),
    openUntil: t.field({
      type: 'DateTime',
      description: 'Until when they can change it: for a day.',
      select: { createdAt: true },
      resolve: ({ createdAt }) => new Date(createdAt.getTime() + RATING_OPEN_FOR),
    }),
  }),
});

builder.prismaObjectField('Ticket', 'rating', (t) =>
  t.relation('rating', {
    type: Rating,
    nullable: true,
    description: 'What its submitter thought of it; null for not yet.',
  }),
);

const RateTicketInput = builder.inputType('RateTicketInput', {
  description: 'What the viewer thought of a ticket.',
  fields: (t) => ({
    ticketId: t.id({ description: "The ticket's id." }),
    stars: t.int({ description: '1, which is the worst, to 5.' }),
    text: t.string({ required: false, description: `${words}; none without.` }),
  }),
});

const RateTicketPayload = builder.objectRef<{ ticketId: string }>('RateTicketPayload').implement({
  description: 'The ticket with its rating.',
  fields: (t) => ({
    ticket: t.prismaField({
      type: 'Ticket',
      description: 'As it is now.',
      resolve: (query, { ticketId }, _args, { db }) =>
        db.ticket.findUniqueOrThrow({ ...query, where: { id: ticketId } }),
    }),
  }),
});

builder.mutationField('rateTicket', (t) =>
  t.field({
    type: RateTicketPayload,
    description:
      'Says what the viewer thought of a closed ticket of theirs: once, and within a day of that something else. For the ' +
      'submitter, on desks with ratings.',
    args: { input: t.arg({ type: RateTicketInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const ticketId = decodeId(input.ticketId, 'Ticket', 'ticketId');
      const { stars, text = null } = input;
      await rateTicket(context, requireViewer(context.viewer), { ticketId, stars, text });
      return { ticketId };
    },
  }),
);
