import { builder } from '../../builder.ts';
import type { Session } from '../../database/generated/client.ts';
import { type Obstacle, ObstacleReason } from './policy.ts';
import { findEmailChange, findObstacles, listSessions, type PendingEmail } from './service.ts';

const SessionType = builder.objectRef<{ session: Session; isCurrent: boolean }>('Session').implement({
  description: 'Somewhere the viewer is signed in. Nobody else sees it.',
  fields: (t) => ({
    id: t.globalID({
      description: 'For `endSession`; not a node.',
      resolve: ({ session }) => ({ id: session.id, type: 'Session' }),
    }),
    isCurrent: t.exposeBoolean('isCurrent', { description: 'Whether it is the one that asks.' }),
    userAgent: t.string({
      nullable: true,
      description: 'The browser or program that signed in, as it calls itself.',
      resolve: ({ session }) => session.userAgent,
    }),
    address: t.string({
      nullable: true,
      description: 'The network address that signed in; of IPv6, its /64. Null where it is not known.',
      resolve: ({ session }) => session.ipAddress,
    }),
    createdAt: t.field({
      type: 'DateTime',
      description: 'When it began.',
      resolve: ({ session }) => session.createdAt,
    }),
    lastUsedAt: t.field({
      type: 'DateTime',
      description: 'When it was last used, to within five minutes.',
      resolve: ({ session }) => session.lastUsedAt,
    }),
  }),
});

const PendingEmailType = builder.objectRef<PendingEmail>('PendingEmail').implement({
  description: 'A new address that waits for the code that was mailed there.',
  fields: (t) => ({
    email: t.exposeString('email', { description: 'The address.' }),
    expiresAt: t.field({
      type: 'DateTime',
      description: 'The code is good until then.',
      resolve: ({ expiresAt }) => expiresAt,
    }),
  }),
});

const ObstacleReasonEnum = builder.enumType(ObstacleReason, {
  name: 'CancellationObstacleReason',
  description: 'Why an account can not be cancelled yet.',
  values: {
    SOLE_OWNER: { description: 'Nobody else owns this shared workspace: hand it over or disband it first.' },
    ONLY_ADMIN: { description: 'Nobody else administers this desk: make somebody else an admin first.' },
  },
});

const ObstacleType = builder.objectRef<Obstacle>('CancellationObstacle').implement({
  description: 'Something that would be left to nobody if the viewer cancelled their account.',
  fields: (t) => ({
    reason: t.field({ type: ObstacleReasonEnum, description: 'Why.', resolve: ({ reason }) => reason }),
    name: t.exposeString('name', { description: 'Of the workspace, or of the desk.' }),
  }),
});

builder.objectFields('Viewer', (t) => ({
  timeZone: t.string({
    nullable: true,
    description: 'IANA name of the zone they read times in; null is that of their browser.',
    resolve: async ({ personId }, _args, { db }) =>
      (await db.person.findUniqueOrThrow({ where: { id: personId }, select: { timeZone: true } })).timeZone,
  }),
  sessions: t.field({
    type: [SessionType],
    description: 'Where they are signed in, the last used first. At most 100.',
    resolve: async ({ personId, sessionId }, _args, { db, now }) =>
      (await listSessions(db, personId, now())).map((session) => ({ session, isCurrent: session.id === sessionId })),
  }),
  pendingEmail: t.field({
    type: PendingEmailType,
    nullable: true,
    description: 'The address they asked for with `requestEmailChange` and have not proven yet.',
    resolve: ({ personId }, _args, { db, now }) => findEmailChange(db, personId, now()),
  }),
  cancellationObstacles: t.field({
    type: [ObstacleType],
    description: 'What they have to settle before they can cancel their account.',
    resolve: async ({ personId }, _args, { db }) => [...(await findObstacles(db, personId))],
  }),
}));
