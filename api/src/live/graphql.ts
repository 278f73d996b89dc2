import { builder } from '../builder.ts';
import { DeskSection, Heartbeat, LiveEvent, Resync, TicketField } from './events.ts';
import { ResyncReason } from './stream.ts';

builder.queryField('liveCursor', (t) =>
  t.field({
    type: 'LiveCursor',
    description:
      'Where the log stands, taken before any other field of this operation is read. Pass it as `after` to a ' +
      'subscription: nothing falls between.',
    resolve: (_root, _args, { liveCursor, live }) => liveCursor ?? live.cursor(),
  }),
);

LiveEvent.implement({
  description:
    'Something that a stream tells. Drop events whose id you have had: after a reconnection some come again.',
  fields: (t) => ({
    id: t.exposeID('id', {
      description:
        'Of what happened: the same each time it is delivered. Heartbeats, counts and resyncs have one each.',
    }),
    cursor: t.field({
      type: 'LiveCursor',
      description: 'Everything up to and including this event has been delivered. Reconnect with it as `after`.',
      resolve: (event) => event.cursor,
    }),
    occurredAt: t.field({ type: 'DateTime', description: 'When it happened.', resolve: (event) => event.occurredAt }),
  }),
});

Heartbeat.implement({
  description: 'Nothing happened, and nothing was missed: sent by a quiet stream every 15 seconds.',
  interfaces: [LiveEvent],
});

Resync.implement({
  description: 'The stream ends: query again, then subscribe after that query’s `liveCursor`.',
  interfaces: [LiveEvent],
  fields: (t) => ({
    reason: t.field({ type: ResyncReason, description: 'Why.', resolve: (event) => event.reason }),
  }),
});

builder.enumType(ResyncReason, {
  name: 'ResyncReason',
  description: 'Why a stream could not go on without a gap.',
  values: {
    CURSOR_TOO_OLD: { description: 'The cursor is older than the log, which keeps 30 days.' },
    CURSOR_FROM_THE_FUTURE: { description: 'The database is older than the cursor: it was restored.' },
    TOO_MUCH_MISSED: { description: 'More than 1,000 events were missed.' },
    TOO_SLOW: { description: 'The reader fell more than 1,000 events behind.' },
    ACCESS_CHANGED: {
      description: "The viewer's role changed, and with it what they see; or their access did since the cursor.",
    },
  },
});

builder.enumType(TicketField, {
  name: 'TicketField',
  description: 'What changed on a ticket.',
  values: {
    CREATED: { description: 'The ticket is new.' },
    STATUS: { description: 'Its status.' },
    ASSIGNEE: {
      description: "Who works on it. Customers of desks that don't show agents' names never hear of it.",
    },
    PRIORITY: { description: 'Its priority.' },
    TYPE: { description: 'Its type.' },
    RATING: { description: 'What its submitter thought of it.' },
    MESSAGES: { description: 'Its public messages: one was posted, hidden or shown.' },
    SECOND_FACTOR: { description: "Its submitter's second factor was removed." },
    WORKSPACE: { description: 'Whose it is: it was moved to another workspace.' },
    FORM: { description: 'Its form was returned as incomplete, or is waited for no more.' },
  },
});

builder.enumType(DeskSection, {
  name: 'DeskSection',
  description: 'Parts of a desk that change together.',
  values: {
    GENERAL: { description: 'Its name, how its team signs, and its words.' },
    TICKET_TYPES: { description: 'Its ticket types.' },
    PRIORITIES: { description: 'Its priorities.' },
    STATUSES: { description: 'Its statuses and the tabs above its list.' },
    LIFECYCLE: { description: 'What leads from one status to another.' },
    ATTACHMENT_POLICY: { description: 'Which files it takes.' },
    WORKING_HOURS: { description: 'When its team works.' },
    AUTOMATIC_REPLIES: { description: 'What it posts by itself. Told to its team alone.' },
    LINKS: { description: 'Links it offers its customers.' },
    TARGETS: { description: 'How fast its team means to be. Told to its team alone.' },
    FEATURES: { description: 'Which parts of Parley it uses.' },
    MEMBERS: { description: 'Who is on its team, and as what. Told to its team alone.' },
    KNOWLEDGE: { description: 'Its articles and questions. Of drafts told to its team alone.' },
    CANNED_REPLIES: { description: 'Its canned replies. Told to its team alone.' },
    UNDELIVERED_MAIL: { description: 'Its emails that were given up. Told to its admins alone.' },
  },
});
