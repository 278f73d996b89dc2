import { builder } from '../../builder.ts';
import { WorkspaceKind, WorkspaceRole } from '../../database/generated/enums.ts';
import { decodeId } from '../../global-id.ts';
import { requireViewer } from '../people/policy.ts';
import { visibleTo } from './policy.ts';
import { joinDesk } from './service.ts';

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
    role: t.field({
      type: WorkspaceRole,
      description: 'As what.',
      select: { role: true },
      resolve: ({ role }) => role,
    }),
  }),
});

const JoinDeskInput = builder.inputType('JoinDeskInput', {
  description: 'Whose customer to become.',
  fields: (t) => ({ deskId: t.id({ description: "The desk's id." }) }),
});

const JoinDeskPayload = builder.objectRef<{ workspaceId: string }>('JoinDeskPayload').implement({
  description: 'Where the new customer belongs.',
  fields: (t) => ({
    workspace: t.prismaField({
      type: 'Workspace',
      description: 'Theirs on that desk.',
      resolve: (query, { workspaceId }, _args, { db }) =>
        db.workspace.findUniqueOrThrow({ ...query, where: { id: workspaceId } }),
    }),
  }),
});

builder.mutationField('joinDesk', (t) =>
  t.field({
    type: JoinDeskPayload,
    description:
      'Makes the viewer a customer of a desk, with a workspace of their own. Once is enough; again is harmless.',
    args: { input: t.arg({ type: JoinDeskInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const deskId = decodeId(input.deskId, 'Desk', 'deskId');
      const { id } = await joinDesk(context, requireViewer(context.viewer), deskId);
      return { workspaceId: id };
    },
  }),
);
