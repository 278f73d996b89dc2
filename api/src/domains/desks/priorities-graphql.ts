import { builder } from '../../builder.ts';
import type { Priority } from '../../database/generated/client.ts';
import { canSeeTeam } from './policy.ts';

const PriorityTargetsType = builder
  .objectRef<Pick<Priority, 'firstResponseMinutes' | 'resolutionMinutes'>>('PriorityTargets')
  .implement({
    description: "How fast the team means to be, in minutes of the desk's working hours since a ticket was opened.",
    fields: (t) => ({
      firstResponseMinutes: t.exposeInt('firstResponseMinutes', {
        nullable: true,
        description: 'Until its first answer; null is no target.',
      }),
      resolutionMinutes: t.exposeInt('resolutionMinutes', {
        nullable: true,
        description: 'Until it is done, without the time in which it waited for the customer; null is no target.',
      }),
    }),
  });

builder.prismaNode('Priority', {
  description: 'A priority of a desk.',
  id: { field: 'id' },
  nullable: true,
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its name in a URL.' }),
    label: t.exposeString('label', { description: 'Its name on the page.' }),
    definition: t.exposeString('definition', { description: 'When to choose it.' }),
    rank: t.exposeInt('rank', { description: '1 is the most urgent.' }),
    isDefault: t.exposeBoolean('isDefault', { description: 'Chosen where a new ticket names none.' }),
    targets: t.field({
      type: PriorityTargetsType,
      nullable: true,
      description: 'How fast the team means to be. For the team; null for everybody else.',
      select: { deskId: true, firstResponseMinutes: true, resolutionMinutes: true },
      resolve: (priority, _args, { viewer }) => (canSeeTeam(viewer, priority.deskId) ? priority : null),
    }),
  }),
});
