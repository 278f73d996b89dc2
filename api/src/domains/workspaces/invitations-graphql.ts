import { builder } from '../../builder.ts';
import { WorkspaceRole } from '../../database/generated/enums.ts';
import { forbidden } from '../../errors.ts';
import { decodeId } from '../../global-id.ts';
import { isOwner, requireViewer } from '../people/policy.ts';
import { maxInvitations } from './policy.ts';
import {
  acceptInvitation,
  findInvitation,
  inviteToWorkspace,
  type OfferedInvitation,
  resendInvitation,
  revokeInvitation,
} from './service.ts';
import { WorkspacePayload } from './workspace-payload.ts';

const Invitation = builder.prismaObject('Invitation', {
  description: 'A mail that asked somebody into a workspace, and has not been answered. For owners of the workspace.',
  fields: (t) => ({
    id: t.globalID({ description: 'Global, but not a node.', resolve: ({ id }) => ({ id, type: 'Invitation' }) }),
    email: t.exposeString('email', { description: 'Whom it asks: only an account of this address can accept it.' }),
    role: t.expose('role', { type: WorkspaceRole, description: 'As what they come in.' }),
    sentAt: t.expose('sentAt', { type: 'DateTime', description: 'When it was mailed last.' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'Until when its link works: 7 days.' }),
    invitedBy: t.relation('invitedBy', { nullable: true, description: 'Who mailed it last; null when they are gone.' }),
  }),
});

const OfferedInvitationType = builder.objectRef<OfferedInvitation>('OfferedInvitation').implement({
  description: 'What the link of an invitation says to whoever has it.',
  fields: (t) => ({
    email: t.exposeString('email', { description: 'Whom it asks: only an account of this address can accept it.' }),
    role: t.field({ type: WorkspaceRole, description: 'As what they come in.', resolve: ({ role }) => role }),
    expiresAt: t.field({
      type: 'DateTime',
      description: 'Until when it works.',
      resolve: ({ expiresAt }) => expiresAt,
    }),
    workspaceName: t.exposeString('workspaceName', { description: 'Where to.' }),
    deskName: t.exposeString('deskName', { description: 'The desk that the workspace is a customer of.' }),
    invitedBy: t.exposeString('invitedBy', { nullable: true, description: 'Who asks; null when they are gone.' }),
  }),
});

builder.queryFields((t) => ({
  invitation: t.field({
    type: OfferedInvitationType,
    nullable: true,
    description:
      'For whoever has the link of an invitation; null once it was used, revoked, sent again, or is older than 7 days. Public.',
    args: { token: t.arg.string({ description: 'As the link has it.' }) },
    resolve: (_root, { token }, { db, now }) => findInvitation(db, token, now()),
  }),
  invitations: t.prismaField({
    type: [Invitation],
    description: 'Those of a workspace that nobody has accepted yet, newest first; at most 100. For its owners.',
    args: { workspaceId: t.arg.id({ description: "The workspace's id." }) },
    resolve: (query, _root, args, { db, viewer }) => {
      const workspaceId = decodeId(args.workspaceId, 'Workspace', 'workspaceId');
      if (!isOwner(requireViewer(viewer), workspaceId))
        throw forbidden('Only owners of a workspace see its invitations.');
      const where = { workspaceId, acceptedAt: null };
      return db.invitation.findMany({ ...query, where, orderBy: { sentAt: 'desc' }, take: maxInvitations });
    },
  }),
}));

const InviteToWorkspaceInput = builder.inputType('InviteToWorkspaceInput', {
  description: 'Whom to ask into a workspace.',
  fields: (t) => ({
    workspaceId: t.id({ description: "The workspace's id." }),
    email: t.string({ description: 'Their address, which neither belongs to it nor has an open invitation.' }),
    role: t.field({ type: WorkspaceRole, defaultValue: 'MEMBER', description: 'As what they come in.' }),
  }),
});

const InvitationInput = builder.inputType('InvitationInput', {
  description: 'Which invitation.',
  fields: (t) => ({ invitationId: t.id({ description: "The invitation's id." }) }),
});

const AcceptInvitationInput = builder.inputType('AcceptInvitationInput', {
  description: 'Which invitation.',
  fields: (t) => ({ token: t.string({ description: 'As the link has it.' }) }),
});

const InvitationPayload = builder.objectRef<{ invitationId: string }>('InvitationPayload').implement({
  description: 'The invitation after it was mailed.',
  fields: (t) => ({
    invitation: t.prismaField({
      type: Invitation,
      description: 'As it is now.',
      resolve: (query, { invitationId }, _args, { db }) =>
        db.invitation.findUniqueOrThrow({ ...query, where: { id: invitationId } }),
    }),
  }),
});

const invitationIdOf = (globalId: string): string => decodeId(globalId, 'Invitation', 'invitationId');

builder.mutationFields((t) => ({
  inviteToWorkspace: t.field({
    type: InvitationPayload,
    description: 'Mails somebody a link into a workspace, valid for 7 days. For its owners.',
    args: { input: t.arg({ type: InviteToWorkspaceInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const workspaceId = decodeId(input.workspaceId, 'Workspace', 'workspaceId');
      const { email, role } = input;
      const { id } = await inviteToWorkspace(context, requireViewer(context.viewer), { workspaceId, email, role });
      return { invitationId: id };
    },
  }),
  resendInvitation: t.field({
    type: InvitationPayload,
    description: 'Mails a new link, which makes the old one void; at most once a minute. For owners of the workspace.',
    args: { input: t.arg({ type: InvitationInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const invitationId = invitationIdOf(input.invitationId);
      await resendInvitation(context, requireViewer(context.viewer), invitationId);
      return { invitationId };
    },
  }),
  revokeInvitation: t.field({
    type: WorkspacePayload,
    description: 'Makes the link void. For owners of the workspace.',
    args: { input: t.arg({ type: InvitationInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => ({
      workspaceId: await revokeInvitation(context, requireViewer(context.viewer), invitationIdOf(input.invitationId)),
    }),
  }),
  acceptInvitation: t.field({
    type: WorkspacePayload,
    description: 'Brings the viewer into the workspace, if the invitation is for the address of their account.',
    args: { input: t.arg({ type: AcceptInvitationInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => ({
      workspaceId: await acceptInvitation(context, requireViewer(context.viewer), input.token),
    }),
  }),
}));
