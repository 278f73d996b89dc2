import { builder } from '../../builder.ts';
import { ChatEndReason, ChatState } from '../../database/generated/enums.ts';
import { decodeId } from '../../global-id.ts';
import { type ArticleWalk, toArticleWalk } from '../assistant/service.ts';
import { canSeeAgents } from '../desks/policy.ts';
import { isOnTeam, requireTeam, requireViewer } from '../people/policy.ts';
import { visibleTo as ticketVisibleTo } from '../tickets/policy.ts';
import { chatPatience } from './chat-deadlines.ts';
import { placesAt } from './chat-places.ts';
import { heldBy, live, visibleTo } from './policy.ts';
import { availableAt } from './service.ts';

/** Chats of a list that are given at most. */
const SHOWN = 100;

builder.enumType(ChatState, {
  name: 'ChatState',
  description: 'Who answers a chat, or how it ended.',
  values: {
    ASSISTANT: { description: 'The assistant answers.' },
    WAITING: { description: 'The assistant still answers, and a person was asked for.' },
    HUMAN: { description: 'A person answers; the assistant is silent.' },
    ENDED: { description: 'It is over.' },
    TICKET: { description: 'It is over, and a ticket goes on with everything that was written in it.' },
  },
});

builder.enumType(ChatEndReason, {
  name: 'ChatEndReason',
  description: 'Who or what ended a chat.',
  values: {
    CUSTOMER: { description: 'Its customer.' },
    AGENT: { description: 'The person of the team who had it.' },
    IDLE: { description: 'Nobody wrote for half an hour, and nothing was left to answer.' },
    OUT_OF_HOURS: { description: 'A person was asked for while the team did not work, or it stopped working.' },
    UNANSWERED: { description: 'Nobody came, or who came wrote nothing, for ten minutes.' },
    PERSONS_LOST: { description: 'A second person had left the chat, or lost their connection.' },
  },
});

const ChatProcedure = builder.objectRef<ArticleWalk>('ChatProcedure').implement({
  description:
    'A procedure that the assistant leads the customer through. "Done", "back" and "that did not work" are answered with ' +
    'the step that follows.',
  fields: (t) => ({
    step: t.int({ description: 'The step that is shown, the first being 1.', resolve: ({ at }) => at + 1 }),
    stepCount: t.int({ description: 'How many it has.', resolve: ({ length }) => length }),
  }),
});

export const Chat = builder.prismaNode('Chat', {
  description:
    'A talk of a customer with the assistant and the team. The workspace reads it, its customer alone talks in it. It has ' +
    'a conversation as tickets do, and a ticket that it becomes takes that over.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, AND: visibleTo(requireViewer(viewer)) }),
  // Most of what is asked of a chat follows from its state and desk.
  select: { id: true, deskId: true, state: true },
  fields: (t) => ({
    state: t.field({ type: ChatState, description: 'Who answers it.', resolve: ({ state }) => state }),
    desk: t.relation('desk', { description: 'At which desk it is.' }),
    workspace: t.relation('workspace', { description: 'Whose it is.' }),
    customer: t.relation('customer', { description: 'Who began it.' }),
    agent: t.field({
      type: 'Person',
      nullable: true,
      description: "Who of the team has it; null for nobody, and for customers of desks that don't show agents' names.",
      select: { agent: true },
      resolve: async ({ agent, deskId }, _args, { viewer, desks }) =>
        canSeeAgents(viewer, await desks(deskId)) ? agent : null,
    }),
    transferTo: t.field({
      type: 'Person',
      nullable: true,
      description: 'To whom it is offered; null for nobody, and for customers.',
      select: { transferTo: true },
      resolve: ({ transferTo, deskId }, _args, { viewer }) => (viewer && isOnTeam(viewer, deskId) ? transferTo : null),
    }),
    position: t.int({
      nullable: true,
      description: 'Its place among those that wait at the desk, the first being 1; null unless it waits.',
      resolve: async ({ id, deskId, state }, _args, { db }) =>
        state === 'WAITING' ? ((await placesAt(db, deskId)).get(id) ?? null) : null,
    }),
    queuedAt: t.expose('queuedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'By when its place is reckoned among those that wait, or that a person has; null for others.',
    }),
    waitingSince: t.expose('waitingSince', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when it waits for a person; null unless it does.',
    }),
    becomesTicketAt: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'When it becomes a ticket if nobody comes, or if who came writes nothing; null where nobody is waited for, and while ' +
        'its customer has written nothing. It may be sooner: when the team stops working.',
      select: { waitingSince: true, owesWordsSince: true, hasSpoken: true },
      resolve: ({ waitingSince, owesWordsSince, hasSpoken }) => {
        const since = hasSpoken ? (waitingSince ?? owesWordsSince) : null;
        return since && new Date(since.getTime() + chatPatience.unanswered);
      },
    }),
    hasSpoken: t.exposeBoolean('hasSpoken', {
      description: 'Whether its customer has written anything: before, there is nothing to make a ticket of.',
    }),
    unansweredSince: t.expose('unansweredSince', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when words of the customer wait for an answer; null when all are answered.',
    }),
    personOffered: t.exposeBoolean('personOffered', {
      description:
        'Whether the assistant has said how to get a person, which it does once: where it did not know, or where one was asked ' +
        'for in vain before a word was written.',
    }),
    procedure: t.field({
      type: ChatProcedure,
      nullable: true,
      description: 'What the customer is led through at the moment; null for nothing, and while a person answers.',
      select: { walk: true },
      resolve: ({ walk: stored, state }) => {
        const walk = state === 'ASSISTANT' || state === 'WAITING' ? toArticleWalk(stored) : null;
        return walk?.state === 'WALKING' ? walk : null;
      },
    }),
    lastActivityAt: t.expose('lastActivityAt', { type: 'DateTime', description: 'When anybody wrote last.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it began.' }),
    endedAt: t.expose('endedAt', { type: 'DateTime', nullable: true, description: 'When it ended; null before.' }),
    endReason: t.expose('endReason', {
      type: ChatEndReason,
      nullable: true,
      description: 'Who or what ended it; null before.',
    }),
    ticket: t.prismaField({
      type: 'Ticket',
      nullable: true,
      description: 'What it became; null otherwise.',
      select: { ticketId: true },
      resolve: (query, { ticketId }, _args, { viewer, db }) =>
        ticketId && viewer
          ? db.ticket.findFirst({ ...query, where: { id: ticketId, AND: ticketVisibleTo(viewer) } })
          : null,
    }),
  }),
});

export const ChatQueue = builder.objectRef<{ deskId: string }>('ChatQueue').implement({
  description: "A desk's chats with people, for its team.",
  fields: (t) => ({
    waitingCount: t.int({
      description: 'How many wait for a person.',
      resolve: ({ deskId }, _args, { db }) => db.chat.count({ where: { deskId, state: 'WAITING' } }),
    }),
    waiting: t.prismaField({
      type: [Chat],
      description: `Those that wait, the first in the queue first; ${SHOWN} at most.`,
      resolve: (query, { deskId }, _args, { db }) =>
        db.chat.findMany({
          ...query,
          where: { deskId, state: 'WAITING' },
          orderBy: [{ queuedAt: 'asc' }, { id: 'asc' }],
          take: SHOWN,
        }),
    }),
    held: t.prismaField({
      type: [Chat],
      description: `Those that somebody of the team has, by when they were queued; ${SHOWN} at most.`,
      resolve: (query, { deskId }, _args, { db }) =>
        db.chat.findMany({
          ...query,
          where: { deskId, state: 'HUMAN' },
          orderBy: [{ queuedAt: 'asc' }, { id: 'asc' }],
          take: SHOWN,
        }),
    }),
    availableAgents: t.prismaField({
      type: ['Person'],
      description: `Who is there and takes chats, by name; ${SHOWN} at most.`,
      resolve: async (query, { deskId }, _args, { db, now }) =>
        db.person.findMany({
          ...query,
          where: { deskMemberships: { some: { deskId, chatAgent: { is: availableAt(deskId, now()) } } } },
          orderBy: [{ name: 'asc' }, { id: 'asc' }],
          take: SHOWN,
        }),
    }),
  }),
});

builder.queryField('chatQueue', (t) =>
  t.field({
    type: ChatQueue,
    description: 'The chats of a desk that wait for a person or have one. For its team.',
    args: { deskId: t.arg.id({ description: "The desk's id." }) },
    resolve: (_root, args, { viewer }) => {
      const deskId = decodeId(args.deskId, 'Desk', 'deskId');
      requireTeam(requireViewer(viewer), deskId);
      return { deskId };
    },
  }),
);

builder.objectFields('Viewer', (t) => ({
  openChat: t.prismaField({
    type: Chat,
    nullable: true,
    description: 'The chat that they began at a desk and that has not ended, on whatever device; null for none.',
    args: { deskId: t.arg.id({ description: "The desk's id." }) },
    resolve: (query, viewer, args, { db }) => {
      const deskId = decodeId(args.deskId, 'Desk', 'deskId');
      return db.chat.findFirst({
        ...query,
        where: { deskId, customerId: viewer.personId, ...live, AND: visibleTo(viewer) },
      });
    },
  }),
  heldChats: t.prismaField({
    type: [Chat],
    description: `Chats of a desk that they have or are offered, by when they were queued; ${SHOWN} at most.`,
    args: { deskId: t.arg.id({ description: "The desk's id." }) },
    resolve: (query, viewer, args, { db }) =>
      db.chat.findMany({
        ...query,
        where: { AND: [heldBy(viewer, decodeId(args.deskId, 'Desk', 'deskId')), visibleTo(viewer)] },
        orderBy: [{ queuedAt: 'asc' }, { id: 'asc' }],
        take: SHOWN,
      }),
  }),
  takesChats: t.boolean({
    description: 'Whether they are there to take new chats of a desk, by `setAvailability`.',
    args: { deskId: t.arg.id({ description: "The desk's id." }) },
    resolve: async ({ personId }, args, { db, now }) => {
      const deskId = decodeId(args.deskId, 'Desk', 'deskId');
      return (await db.chatAgent.count({ where: { ...availableAt(deskId, now()), personId } })) > 0;
    },
  }),
}));
