import { builder } from '../../builder.ts';
import { decodeId } from '../../global-id.ts';
import { MessageBodyInput, readBody } from '../../rich-text/graphql.ts';
import { maxTitleLength } from '../knowledge/service.ts';
import { requireViewer } from '../people/policy.ts';
import { MaintenanceType } from './graphql.ts';
import { endMaintenance, moveMaintenance, planMaintenance } from './service.ts';

const MaintenancePayload = builder.objectRef<{ maintenanceId: string }>('MaintenancePayload').implement({
  description: 'The work after a change.',
  fields: (t) => ({
    maintenance: t.prismaField({
      type: MaintenanceType,
      description: 'As it is now.',
      resolve: (query, { maintenanceId }, _args, { db }) =>
        db.maintenance.findUniqueOrThrow({ ...query, where: { id: maintenanceId } }),
    }),
  }),
});

const startDescription = 'When it begins: from an hour ago to a year ahead.';
const endDescription = 'When it ends: after now, within 14 days of its start.';

const PlanMaintenanceInput = builder.inputType('PlanMaintenanceInput', {
  description: 'Work that is to come.',
  fields: (t) => ({
    deskId: t.id({ description: 'On whose services.' }),
    title: t.string({ description: `What, in 1 to ${maxTitleLength} characters on one line.` }),
    body: t.field({ type: MessageBodyInput, description: 'What it means for those who use them.' }),
    componentIds: t.idList({ description: 'What is worked on: components of the desk, at least one, each once.' }),
    startsAt: t.field({ type: 'DateTime', description: startDescription }),
    endsAt: t.field({ type: 'DateTime', description: endDescription }),
  }),
});

const MoveMaintenanceInput = builder.inputType('MoveMaintenanceInput', {
  description: 'Other times for work that has not begun.',
  fields: (t) => ({
    maintenanceId: t.id({ description: 'Which.' }),
    version: t.int({ description: 'As it had it: when it has changed since, this is refused with CONFLICT.' }),
    startsAt: t.field({ type: 'DateTime', description: startDescription }),
    endsAt: t.field({ type: 'DateTime', description: endDescription }),
  }),
});

const EndMaintenanceInput = builder.inputType('EndMaintenanceInput', {
  description: 'Work that is called off, or is over.',
  fields: (t) => ({
    maintenanceId: t.id({ description: 'Which.' }),
    version: t.int({ description: 'As it had it: when it has changed since, this is refused with CONFLICT.' }),
  }),
});

const idOf = (id: string) => decodeId(id, 'Maintenance', 'maintenanceId');

builder.mutationFields((t) => ({
  planMaintenance: t.field({
    type: MaintenancePayload,
    description: "Announces work; it begins and ends by the clock. For the desk's team.",
    args: { input: t.arg({ type: PlanMaintenanceInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input: { deskId, body, componentIds, ...own } }, context) => {
      const draft = {
        ...own,
        body: readBody(body),
        componentIds: componentIds.map((id) => decodeId(id, 'StatusComponent', 'componentIds')),
      };
      const viewer = requireViewer(context.viewer);
      return { maintenanceId: await planMaintenance(context, viewer, decodeId(deskId, 'Desk', 'deskId'), draft) };
    },
  }),
  moveMaintenance: t.field({
    type: MaintenancePayload,
    description: "Gives work other times, as long as it has not begun: CONFLICT after that. For the desk's team.",
    args: { input: t.arg({ type: MoveMaintenanceInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input: { version, startsAt, endsAt, ...input } }, context) => {
      const maintenanceId = idOf(input.maintenanceId);
      const viewer = requireViewer(context.viewer);
      await moveMaintenance(context, viewer, { maintenanceId, version }, { startsAt, endsAt });
      return { maintenanceId };
    },
  }),
  endMaintenance: t.field({
    type: MaintenancePayload,
    description: "Calls off work that has not begun, and ends what has. For the desk's team.",
    args: { input: t.arg({ type: EndMaintenanceInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const maintenanceId = idOf(input.maintenanceId);
      await endMaintenance(context, requireViewer(context.viewer), { maintenanceId, version: input.version });
      return { maintenanceId };
    },
  }),
}));
