import { builder } from '../../builder.ts';
import type { Person } from '../../database/generated/client.ts';
import { Side } from '../../database/generated/enums.ts';
import { ChatPresenceChanged, LiveEvent, Presence, PresenceChanged } from '../../live/events.ts';
import { type Doing, PresenceActivity } from '../../live/presence.ts';
import { visibleTo } from '../people/policy.ts';

const PresenceActivityEnum = builder.enumType(PresenceActivity, {
  name: 'PresenceActivity',
  description: 'What somebody does on a ticket or in a chat at this moment.',
  values: {
    VIEWING: { description: 'They have it open.' },
    NOTING: { description: 'They write a note that only the team will see. Told to the team alone.' },
    REPLYING: { description: 'They write a reply.' },
  },
});

const PersonPresence = builder.objectRef<Doing & { readonly person: Person }>('PersonPresence').implement({
  description: 'Somebody who is on a ticket or in a chat at this moment.',
  fields: (t) => ({
    person: t.field({ type: 'Person', description: 'Who.', resolve: ({ person }) => person }),
    side: t.field({ type: Side, description: 'From which side.', resolve: ({ side }) => side }),
    activity: t.field({
      type: PresenceActivityEnum,
      description: 'What they do.',
      resolve: ({ activity }) => activity,
    }),
  }),
});

Presence.implement({
  description:
    'Who is there at this moment: all of them, each time. Told to who subscribes with `presence: true`, at once and whenever ' +
    'it changes. It is in no log, so it is never replayed.',
  fields: (t) => ({
    people: t.field({
      type: [PersonPresence],
      description:
        'In the order in which they came, 100 at most, the subscriber among them. The team hears of everybody; customers of ' +
        'their colleagues who write a reply, and never of the team.',
      resolve: async ({ people, viewer }, _args, { db }) => {
        const ids = people.map(({ personId }) => personId);
        if (ids.length === 0) return [];
        const persons = await db.person.findMany({ where: { id: { in: ids }, AND: visibleTo(viewer) } });
        const byId = new Map(persons.map((person) => [person.id, person]));
        return people.flatMap(({ personId, side, activity }) => {
          const person = byId.get(personId);
          return person ? [{ person, side, activity }] : [];
        });
      },
    }),
    supportIsTyping: t.exposeBoolean('supportIsTyping', {
      description: 'Whether somebody of the team writes a reply.',
    }),
  }),
});

PresenceChanged.implement({
  description: 'Who is on the ticket at this moment.',
  interfaces: [LiveEvent, Presence],
  fields: (t) => ({
    ticketId: t.globalID({
      description: "The ticket's id.",
      resolve: ({ ticketId }) => ({ id: ticketId, type: 'Ticket' }),
    }),
  }),
});

ChatPresenceChanged.implement({
  description: 'Who is in the chat at this moment.',
  interfaces: [LiveEvent, Presence],
  fields: (t) => ({
    chatId: t.globalID({ description: "The chat's id.", resolve: ({ chatId }) => ({ id: chatId, type: 'Chat' }) }),
  }),
});
