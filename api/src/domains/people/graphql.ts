import { builder } from '../../builder.ts';
import type { DemoAccess } from '../../context.ts';
import { DeskRole, WorkspaceRole } from '../../database/generated/enums.ts';
import { requireViewer, visibleTo } from './policy.ts';

builder.prismaNode('Person', {
  description: 'Someone. Only their name: addresses are shown to themselves alone.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, AND: visibleTo(requireViewer(viewer)) }),
  fields: (t) => ({ name: t.exposeString('name', { description: 'As they wrote it.' }) }),
});

builder.prismaObject('DeskMember', {
  name: 'DeskMembership',
  description: 'Being on the team of a desk.',
  fields: (t) => ({
    desk: t.relation('desk', { description: 'Which.' }),
    role: t.field({ type: DeskRole, description: 'As what.', select: { role: true }, resolve: ({ role }) => role }),
  }),
});

const WorkspaceMembership = builder.prismaObject('WorkspaceMember', {
  variant: 'WorkspaceMembership',
  description: 'Belonging to a workspace.',
  fields: (t) => ({
    workspace: t.relation('workspace', { description: 'Which.' }),
    role: t.field({
      type: WorkspaceRole,
      description: 'As what.',
      select: { role: true },
      resolve: ({ role }) => role,
    }),
  }),
});

builder.objectType('Viewer', {
  description: 'Whoever is signed in, and all that depends on them alone.',
  fields: (t) => ({
    id: t.id({ description: 'The same as that of `person`, but not a node.', resolve: ({ personId }) => personId }),
    person: t.prismaField({
      type: 'Person',
      description: 'As others see them.',
      resolve: (query, { personId }, _args, { db }) =>
        db.person.findUniqueOrThrow({ ...query, where: { id: personId } }),
    }),
    email: t.string({
      description: 'Their address.',
      resolve: async ({ personId }, _args, { db }) =>
        (await db.person.findUniqueOrThrow({ where: { id: personId }, select: { email: true } })).email,
    }),
    hasSecondFactor: t.boolean({
      description: 'Whether signing in asks for a code of their authenticator app too.',
      resolve: async ({ personId }, _args, { db }) =>
        (await db.person.findUniqueOrThrow({ where: { id: personId }, select: { twoFactorEnabled: true } }))
          .twoFactorEnabled,
    }),
    deskMemberships: t.prismaField({
      type: ['DeskMember'],
      description: 'Desks whose team they are on.',
      resolve: (query, { personId }, _args, { db }) =>
        db.deskMember.findMany({ ...query, where: { personId }, orderBy: { createdAt: 'asc' }, take: 100 }),
    }),
    workspaceMemberships: t.prismaField({
      type: [WorkspaceMembership],
      description: 'Workspaces they belong to.',
      resolve: (query, { personId }, _args, { db }) =>
        db.workspaceMember.findMany({ ...query, where: { personId }, orderBy: { createdAt: 'asc' }, take: 100 }),
    }),
  }),
});

const DemoAccount = builder.objectRef<DemoAccess['accounts'][number]>('DemoAccount').implement({
  description: 'Someone to sign in as in demo mode.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Their name.' }),
    email: t.exposeString('email', { description: 'Their address.' }),
    description: t.exposeString('description', { description: 'What they are there to show.' }),
    deskName: t.exposeString('deskName', { description: 'The desk they belong to.' }),
  }),
});

const Demo = builder.objectRef<DemoAccess>('Demo').implement({
  description: 'Demo mode: whom to sign in as, and where mail goes.',
  fields: (t) => ({
    password: t.exposeString('password', { description: 'The password of every demo account.' }),
    mailboxUrl: t.exposeString('mailboxUrl', { description: 'The page that shows mail instead of sending it.' }),
    accounts: t.field({ type: [DemoAccount], description: 'In order.', resolve: ({ accounts }) => accounts }),
  }),
});

builder.queryFields((t) => ({
  viewer: t.field({
    type: 'Viewer',
    nullable: true,
    description: 'Whoever is signed in; null for nobody.',
    resolve: (_root, _args, { viewer }) => viewer,
  }),
  demo: t.field({
    type: Demo,
    nullable: true,
    description: 'Null outside demo mode. Public.',
    resolve: (_root, _args, { demo }) => demo,
  }),
}));
