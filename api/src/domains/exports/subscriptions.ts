import { builder } from '../../builder.ts';
import { ExportsChanged, Heartbeat, LiveEvent, type Payloads, Resync } from '../../live/events.ts';
import { topic } from '../../live/log.ts';
import { openStream } from '../../live/stream.ts';
import { requireViewer } from '../people/policy.ts';
import { Export, SHOWN } from './graphql.ts';
import { visibleTo } from './policy.ts';

ExportsChanged.implement({
  description: 'One of the exports is new or goes on; while it is written, about once a second.',
  interfaces: [LiveEvent],
  fields: (t) => ({
    exports: t.prismaField({
      type: [Export],
      description: 'As `viewer.exports` has them now.',
      resolve: (query, { viewer }, _args, { db, now }) =>
        db.export.findMany({ ...query, where: visibleTo(viewer, now()), orderBy: { id: 'desc' }, take: SHOWN }),
    }),
  }),
});

const ExportEvent = builder.unionType('ExportEvent', {
  description: "What happens to the viewer's exports.",
  types: [ExportsChanged, Heartbeat, Resync],
  resolveType: ({ type }) => type,
});

builder.subscriptionField('exportEvents', (t) =>
  t.field({
    type: ExportEvent,
    description: 'How far the exports are that the viewer has asked for. For whoever is signed in, of their own alone.',
    args: { after: t.arg({ type: 'LiveCursor', required: false, description: 'Where to continue; now without.' }) },
    subscribe: (_root, args, { viewer }) =>
      openStream<Payloads['ExportsChanged']>({
        viewer: requireViewer(viewer),
        after: args.after ?? null,
        listensTo: (current) => ({
          topics: [topic.exports(current.personId)],
          audience: { kind: 'person', standing: current },
        }),
        toPayload: async () => ({ type: 'ExportsChanged' }),
        farewell: null,
      }),
    resolve: (event) => event,
  }),
);
