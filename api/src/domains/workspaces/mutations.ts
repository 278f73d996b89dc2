import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { WorkspaceRole } from '../../database/generated/enums.ts';
import { decodeId } from '../../global-id.ts';
import { requireViewer } from '../people/policy.ts';
import {
  createWorkspace,
  disbandWorkspace,
  joinDesk,
  leaveWorkspace,
  passOwnership,
  removeWorkspaceMember,
  renameWorkspace,
  setWorkspaceRole,
} from './service.ts';
import { WorkspacePayload } from './workspace-payload.ts';

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

const LeftWorkspacePayload = builder.objectRef<{ workspaceId: string }>('LeftWorkspacePayload').implement({
  description: 'The workspace is no longer the viewer’s.',
  fields: (t) => ({
    workspaceId: t.globalID({
      description: 'Which it was.',
      resolve: ({ workspaceId }) => ({ id: workspaceId, type: 'Workspace' }),
    }),
  }),
});

const DisbandWorkspacePayload = builder
  .objectRef<{ workspaceId: string; closedTickets: number }>('DisbandWorkspacePayload')
  .implement({
    description: 'The workspace is ended.',
    fields: (t) => ({
      workspaceId: t.globalID({
        description: 'Which it was.',
        resolve: ({ workspaceId }) => ({ id: workspaceId, type: 'Workspace' }),
      }),
      closedTickets: t.exposeInt('closedTickets', { description: 'How many of its tickets were closed with it.' }),
    }),
  });

const CreateWorkspaceInput = builder.inputType('CreateWorkspaceInput', {
  description: 'A further workspace.',
  fields: (t) => ({
    deskId: t.id({ description: 'A desk with the feature WORKSPACES that the viewer is a customer of.' }),
    name: t.string({ description: '1 to 100 characters on one line.' }),
  }),
});

const RenameWorkspaceInput = builder.inputType('RenameWorkspaceInput', {
  description: 'What a workspace is to be called.',
  fields: (t) => ({
    workspaceId: t.id({ description: "The workspace's id." }),
    name: t.string({ description: '1 to 100 characters on one line.' }),
  }),
});

const WorkspaceMemberInput = builder.inputType('WorkspaceMemberInput', {
  description: 'Somebody of a workspace.',
  fields: (t) => ({
    workspaceId: t.id({ description: "The workspace's id." }),
    personId: t.id({ description: 'A member of it.' }),
  }),
});

const SetWorkspaceRoleInput = builder.inputType('SetWorkspaceRoleInput', {
  description: 'As what somebody belongs to a workspace.',
  fields: (t) => ({
    workspaceId: t.id({ description: "The workspace's id." }),
    personId: t.id({ description: 'A member of it.' }),
    role: t.field({ type: WorkspaceRole, description: 'What they are to be.' }),
  }),
});

const LeaveWorkspaceInput = builder.inputType('LeaveWorkspaceInput', {
  description: 'What to leave.',
  fields: (t) => ({ workspaceId: t.id({ description: "The workspace's id." }) }),
});

const DisbandWorkspaceInput = builder.inputType('DisbandWorkspaceInput', {
  description: 'What to end.',
  fields: (t) => ({
    workspaceId: t.id({ description: "The workspace's id." }),
    name: t.string({ description: 'Its name as it is, so that nobody ends one by mistake.' }),
  }),
});

builder.mutationFields((t) => ({
  joinDesk: t.field({
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
  createWorkspace: t.field({
    type: WorkspacePayload,
    description: 'Makes a further workspace, for people to be invited into. The viewer owns it.',
    args: { input: t.arg({ type: CreateWorkspaceInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const deskId = decodeId(input.deskId, 'Desk', 'deskId');
      const { id } = await createWorkspace(context, requireViewer(context.viewer), { deskId, name: input.name });
      return { workspaceId: id };
    },
  }),
  renameWorkspace: t.field({
    type: WorkspacePayload,
    description: 'Gives a workspace another name. For its owners.',
    args: { input: t.arg({ type: RenameWorkspaceInput, description: 'What is asked for.' }) },
    resolve: (_root, { input }, context) =>
      changed(input.workspaceId, context, (id, viewer) => renameWorkspace(context, viewer, id, input.name)),
  }),
  setWorkspaceRole: t.field({
    type: WorkspacePayload,
    description: 'Makes a member an owner, or an owner a member; one owner stays. For owners.',
    args: { input: t.arg({ type: SetWorkspaceRoleInput, description: 'What is asked for.' }) },
    resolve: (_root, { input }, context) =>
      changed(input.workspaceId, context, (id, viewer) =>
        setWorkspaceRole(context, viewer, id, decodeId(input.personId, 'Person', 'personId'), input.role),
      ),
  }),
  removeWorkspaceMember: t.field({
    type: WorkspacePayload,
    description: 'Takes somebody out of a workspace: they lose its tickets at once. For owners.',
    args: { input: t.arg({ type: WorkspaceMemberInput, description: 'What is asked for.' }) },
    resolve: (_root, { input }, context) =>
      changed(input.workspaceId, context, (id, viewer) =>
        removeWorkspaceMember(context, viewer, id, decodeId(input.personId, 'Person', 'personId')),
      ),
  }),
  passOwnership: t.field({
    type: WorkspacePayload,
    description: 'Hands a workspace over: somebody else of it becomes an owner, the viewer a member. For owners.',
    args: { input: t.arg({ type: WorkspaceMemberInput, description: 'What is asked for.' }) },
    resolve: (_root, { input }, context) =>
      changed(input.workspaceId, context, (id, viewer) =>
        passOwnership(context, viewer, id, decodeId(input.personId, 'Person', 'personId')),
      ),
  }),
  leaveWorkspace: t.field({
    type: LeftWorkspacePayload,
    description: 'The viewer goes. The last owner passes ownership on first, or disbands the workspace.',
    args: { input: t.arg({ type: LeaveWorkspaceInput, description: 'What is asked for.' }) },
    resolve: (_root, { input }, context) =>
      changed(input.workspaceId, context, (id, viewer) => leaveWorkspace(context, viewer, id)),
  }),
  disbandWorkspace: t.field({
    type: DisbandWorkspacePayload,
    description:
      'Ends a workspace: its unfinished tickets close, and nobody of it sees them any more. The team does. For owners.',
    args: { input: t.arg({ type: DisbandWorkspaceInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const workspaceId = workspaceIdOf(input.workspaceId);
      const viewer = requireViewer(context.viewer);
      return { workspaceId, closedTickets: await disbandWorkspace(context, viewer, workspaceId, input.name) };
    },
  }),
}));

const workspaceIdOf = (globalId: string): string => decodeId(globalId, 'Workspace', 'workspaceId');

async function changed(
  globalId: string,
  { viewer }: Context,
  change: (workspaceId: string, viewer: NonNullable<Context['viewer']>) => Promise<void>,
): Promise<{ workspaceId: string }> {
  const workspaceId = workspaceIdOf(globalId);
  await change(workspaceId, requireViewer(viewer));
  return { workspaceId };
}
