import { builder } from '../../builder.ts';
import { AccessChanged, AccountChanged, Heartbeat, LiveEvent, type Payloads, Resync } from '../../live/events.ts';
import { topic } from '../../live/log.ts';
import { openStream } from '../../live/stream.ts';
import { requireViewer } from './policy.ts';

AccessChanged.implement({
  description: 'The viewer came to belong somewhere, has another role there, or belongs there no more: query `viewer`.',
  interfaces: [LiveEvent],
});

AccountChanged.implement({
  description:
    "The viewer's account changed: their name, address, time zone, second factor or sessions. Query `viewer`.",
  interfaces: [LiveEvent],
});

const AccessEvent = builder.unionType('AccessEvent', {
  description: 'What happens to the viewer alone.',
  types: [AccessChanged, AccountChanged, Heartbeat, Resync],
  resolveType: ({ type }) => type,
});

builder.subscriptionField('accessEvents', (t) =>
  t.field({
    type: AccessEvent,
    description: 'Where the viewer belongs and what their account is, as it changes. For whoever is signed in.',
    args: { after: t.arg({ type: 'LiveCursor', required: false, description: 'Where to continue; now without.' }) },
    subscribe: (_root, args, { viewer }) =>
      openStream<Payloads['AccessChanged' | 'AccountChanged']>({
        viewer: requireViewer(viewer),
        after: args.after ?? null,
        // It tells that something changed and reads nothing, so a change of access is no other audience.
        listensTo: ({ personId }) => ({ topics: [topic.viewer(personId)], audience: { kind: 'anybody' } }),
        toPayload: async ({ changed }) => ({ type: changed.includes('ACCOUNT') ? 'AccountChanged' : 'AccessChanged' }),
        farewell: null,
      }),
    resolve: (event) => event,
  }),
);
