import { builder } from '../../builder.ts';
import { LicenseStatus } from '../../database/generated/enums.ts';
import { requireViewer } from '../people/policy.ts';
import { visibleTo } from '../workspaces/policy.ts';

builder.prismaNode('License', {
  description: "A workspace's licence. Its members and the desk's team may see it.",
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, workspace: visibleTo(requireViewer(viewer)) }),
  select: { id: true },
  fields: (t) => ({
    product: t.exposeString('product', { description: 'What it is for.' }),
    keySuffix: t.exposeString('keySuffix', { description: 'The last characters of its key, to tell licences apart.' }),
    status: t.field({
      type: LicenseStatus,
      description: 'Where it stands.',
      select: { status: true },
      resolve: ({ status }) => status,
    }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', nullable: true, description: 'When it ends, if it does.' }),
    selectable: t.boolean({
      description: 'Whether a new ticket can name it.',
      select: { status: true, workspace: { select: { deskId: true } } },
      resolve: async ({ status, workspace }, _args, { desks }) =>
        (await desks(workspace.deskId)).selectableLicenseStatuses.includes(status),
    }),
  }),
});
