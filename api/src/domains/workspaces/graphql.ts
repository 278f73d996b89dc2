import { builder } from '../../builder.ts';
import { WorkspaceKind, WorkspaceRole } from '../../database/generated/enums.ts';
import { requireViewer } from '../people/policy.ts';
import { isShared, visibleTo } from './policy.ts';

builder.prismaNode('Workspace', {
  description:
    "The customer's side of a desk, which tickets and licences belong to. Its members and the team may see it.",
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, AND: visibleTo(requireViewer(viewer)) }),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name.' }),
    kind: t.field({
      type: WorkspaceKind,
      description: 'What it is.',
      select: { kind: true },
      resolve: ({ kind }) => kind,
    }),
    desk: t.relation('desk', { description: 'The desk it is a customer of.' }),
    isShared: t.boolean({
      description: 'Whether people can be invited into it: an organisation’s, on a desk that has shared workspaces.',
      select: { kind: true, deskId: true },
      resolve: async ({ kind, deskId }, _args, { desks }) => isShared({ kind }, await desks(deskId)),
    }),
    isDisbanded: t.boolean({
      description: 'Whether it was ended. It has no members then, and its tickets stay for the team.',
      select: { disbandedAt: true },
      resolve: ({ disbandedAt }) => disbandedAt !== null,
    }),
    members: t.relation('members', {
      description: 'At most 200, longest first.',
      query: { orderBy: { createdAt: 'asc' }, take: 200 },
    }),
    licenses: t.relation('licenses', {
      description: 'At most 200, newest first.',
      query: { orderBy: { createdAt: 'desc' }, take: 200 },
    }),
  }),
});

builder.prismaObject('WorkspaceMember', {
  // Its workspace is not among its fields: members of workspaces of members … would multiply without end.
  description: 'Someone of a workspace.',
  fields: (t) => ({
    person: t.relation('person', { description: 'Who.' }),
    since: t.expose('createdAt', { type: 'DateTime', description: 'Since when they belong to it.' }),
    role: t.field({
      type: WorkspaceRole,
      description: 'As what.',
      select: { role: true },
      resolve: ({ role }) => role,
    }),
  }),
});
