import { builder } from '../../builder.ts';
import { decodeId } from '../../global-id.ts';
import { loadDesk } from '../desks/service.ts';
import { requireViewer } from '../people/policy.ts';
import { ServiceStatusType } from './graphql.ts';
import { addComponent, maxDescriptionLength, maxNameLength, removeComponent, updateComponent } from './service.ts';

const StatusComponentPayload = builder.objectRef<{ deskId: string }>('StatusComponentPayload').implement({
  description: 'The components after a change.',
  fields: (t) => ({
    status: t.field({
      type: ServiceStatusType,
      description: 'All of them, as they are now.',
      resolve: ({ deskId }, _args, { db }) => loadDesk(db, deskId),
    }),
  }),
});

const StatusComponentInput = builder.inputType('StatusComponentInput', {
  description: 'A part of what the desk supports.',
  fields: (t) => ({
    name: t.string({
      description: `1 to ${maxNameLength} characters on one line: one that no other of its group has.`,
    }),
    group: t.string({ description: `The heading it is listed under: at most ${maxNameLength}; empty for none.` }),
    description: t.string({ description: `What belongs to it: at most ${maxDescriptionLength}; may be empty.` }),
    position: t.int({ description: 'How many are before it: 0 is first, and beyond the last is last.' }),
  }),
});

const AddStatusComponentInput = builder.inputType('AddStatusComponentInput', {
  description: 'A new component.',
  fields: (t) => ({
    deskId: t.id({ description: 'Whose it is.' }),
    component: t.field({ type: StatusComponentInput, description: 'What it is.' }),
  }),
});

const UpdateStatusComponentInput = builder.inputType('UpdateStatusComponentInput', {
  description: 'What a component is from now on.',
  fields: (t) => ({
    componentId: t.id({ description: 'Which.' }),
    version: t.int({ description: 'As it had it: when somebody has changed it since, this is refused with CONFLICT.' }),
    component: t.field({ type: StatusComponentInput, description: 'All of it.' }),
  }),
});

const RemoveStatusComponentInput = builder.inputType('RemoveStatusComponentInput', {
  description: 'A component that is listed no more.',
  fields: (t) => ({
    componentId: t.id({ description: 'Which.' }),
    version: t.int({ description: 'As it had it: when somebody has changed it since, this is refused with CONFLICT.' }),
  }),
});

const idOf = (id: string) => decodeId(id, 'StatusComponent', 'componentId');

builder.mutationFields((t) => ({
  addStatusComponent: t.field({
    type: StatusComponentPayload,
    description: "Lists a component. For the desk's admins.",
    args: { input: t.arg({ type: AddStatusComponentInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const deskId = decodeId(input.deskId, 'Desk', 'deskId');
      await addComponent(context, requireViewer(context.viewer), deskId, input.component);
      return { deskId };
    },
  }),
  updateStatusComponent: t.field({
    type: StatusComponentPayload,
    description: "Names or places a component anew. For the desk's admins.",
    args: { input: t.arg({ type: UpdateStatusComponentInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const at = { componentId: idOf(input.componentId), version: input.version };
      return { deskId: await updateComponent(context, requireViewer(context.viewer), at, input.component) };
    },
  }),
  removeStatusComponent: t.field({
    type: StatusComponentPayload,
    description: "Lists a component no more; what was said of it stays. For the desk's admins.",
    args: { input: t.arg({ type: RemoveStatusComponentInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const at = { componentId: idOf(input.componentId), version: input.version };
      return { deskId: await removeComponent(context, requireViewer(context.viewer), at) };
    },
  }),
}));
