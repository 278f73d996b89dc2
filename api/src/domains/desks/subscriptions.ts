import { builder } from '../../builder.ts';
import { notFound } from '../../errors.ts';
import { decodeId } from '../../global-id.ts';
import {
  DeskChanged,
  DeskSection,
  deskSections,
  Heartbeat,
  LiveEvent,
  type Payloads,
  Resync,
} from '../../live/events.ts';
import { topic } from '../../live/log.ts';
import type { LogEvent } from '../../live/log-reader.ts';
import { openStream } from '../../live/stream.ts';
import { isOnTeam, requireViewer } from '../people/policy.ts';

DeskChanged.implement({
  description: 'The desk is run differently from now on: forms that are open show it at once.',
  interfaces: [LiveEvent],
  fields: (t) => ({
    desk: t.prismaField({
      type: 'Desk',
      description: 'As it is now.',
      resolve: (query, { deskId }, _args, { db }) => db.desk.findUniqueOrThrow({ ...query, where: { id: deskId } }),
    }),
    changed: t.field({ type: [DeskSection], description: 'What changed.', resolve: ({ changed }) => [...changed] }),
  }),
});

const DeskEvent = builder.unionType('DeskEvent', {
  description: 'What happens to a desk itself.',
  types: [DeskChanged, Heartbeat, Resync],
  resolveType: ({ type }) => type,
});

builder.subscriptionField('deskEvents', (t) =>
  t.field({
    type: DeskEvent,
    description:
      'How a desk is run, as its admins change it. For whoever is signed in; of its team only to its team, and of its mail only to its admins.',
    args: {
      deskId: t.arg.id({ description: "The desk's id." }),
      after: t.arg({ type: 'LiveCursor', required: false, description: 'Where to continue; now without.' }),
    },
    subscribe: async (_root, args, { db, viewer: maybeViewer }) => {
      const viewer = requireViewer(maybeViewer);
      const deskId = decodeId(args.deskId, 'Desk', 'deskId');
      if (!(await db.desk.findUnique({ where: { id: deskId }, select: { id: true } }))) throw notFound('Desk');
      return openStream<Payloads['DeskChanged']>({
        viewer,
        after: args.after ?? null,
        listensTo: (current) => ({
          topics: [
            topic.deskSettings(deskId),
            ...(isOnTeam(current, deskId) ? [topic.deskTeam(deskId)] : []),
            ...(current.desks.get(deskId) === 'ADMIN' ? [topic.deskAdmins(deskId)] : []),
          ],
          audience: isOnTeam(current, deskId) ? { kind: 'team', deskId } : { kind: 'anybody' },
        }),
        toPayload: async (event) => toPayload(deskId, event),
        farewell: null,
      });
    },
    resolve: (event) => event,
  }),
);

function toPayload(deskId: string, event: LogEvent): Payloads['DeskChanged'] | null {
  return event.type === 'DESK_CHANGED' ? { type: 'DeskChanged', deskId, changed: deskSections(event.changed) } : null;
}
