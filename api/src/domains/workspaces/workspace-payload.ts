import { builder } from '../../builder.ts';

/** What most changes of a workspace answer with. */
export const WorkspacePayload = builder.objectRef<{ workspaceId: string }>('WorkspacePayload').implement({
  description: 'The workspace after the change.',
  fields: (t) => ({
    workspace: t.prismaField({
      type: 'Workspace',
      description: 'As it is now.',
      resolve: (query, { workspaceId }, _args, { db }) =>
        db.workspace.findUniqueOrThrow({ ...query, where: { id: workspaceId } }),
    }),
  }),
});
