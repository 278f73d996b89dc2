import { builder } from '../../builder.ts';
import { notFound } from '../../errors.ts';
import { decodeId } from '../../global-id.ts';
import { Heartbeat, LiveEvent, type Payloads, Resync, StatusChanged } from '../../live/events.ts';
import type { LogEvent } from '../../live/log-reader.ts';
import { openStream } from '../../live/stream.ts';
import { toDesk } from '../desks/service.ts';
import { requireViewer } from '../people/policy.ts';
import { ServiceStatusType } from './graphql.ts';
import { listeningTo, mayRead } from './listening.ts';
import { desksWithStatusFor } from './policy.ts';

StatusChanged.implement({
  description: "Something is other than before with a desk's services.",
  interfaces: [LiveEvent],
  fields: (t) => ({
    status: t.field({
      type: ServiceStatusType,
      description: 'As they are now: all of it, so that nobody has to ask again.',
      resolve: async ({ deskId, viewer }, _args, { db }) =>
        toDesk(await db.desk.findFirstOrThrow({ where: { id: deskId, ...desksWithStatusFor(viewer) } })),
    }),
  }),
});

const StatusEvent = builder.unionType('StatusEvent', {
  description: "What happens to a desk's services.",
  types: [StatusChanged, Heartbeat, Resync],
  resolveType: ({ type }) => type,
});

builder.subscriptionField('statusEvents', (t) =>
  t.field({
    type: StatusEvent,
    description: "How a desk's services are, as it changes. For whoever is signed in and may read the desk's answers.",
    args: {
      deskId: t.arg.id({ description: "The desk's id." }),
      after: t.arg({ type: 'LiveCursor', required: false, description: 'Where to continue; now without.' }),
    },
    subscribe: async (_root, args, { db, viewer: maybeViewer }) => {
      const viewer = requireViewer(maybeViewer);
      const deskId = decodeId(args.deskId, 'Desk', 'deskId');
      if (!(await listeningTo(db, deskId, viewer))) throw notFound('Desk');
      return openStream<Payloads['StatusChanged']>({
        viewer,
        after: args.after ?? null,
        listensTo: (current) => listeningTo(db, deskId, current),
        changesAudience: isOfFeatures,
        toPayload: async (event, reader) => {
          if (event.type !== 'STATUS_CHANGED' || !(await mayRead(db, deskId, reader))) return null;
          return { type: 'StatusChanged', deskId };
        },
        farewell: null,
      });
    },
    resolve: (event) => event,
  }),
);

/** Whether there is a status page, and for whom, is among a desk's features. */
const isOfFeatures = ({ type, changed }: LogEvent): boolean => type === 'DESK_CHANGED' && changed.includes('FEATURES');
