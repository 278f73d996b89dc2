import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { DeskRole } from '../../database/generated/enums.ts';
import { decodeId } from '../../global-id.ts';
import { requireViewer, type Viewer } from '../people/policy.ts';
import { administrationAfter, DeskAdministrationPayload } from './graphql.ts';
import { addDeskMember, removeDeskMember, setDeskMemberRole } from './service.ts';

const AddDeskMemberInput = builder.inputType('AddDeskMemberInput', {
  description: 'Who is to join a team.',
  fields: (t) => ({
    deskId: t.id({ description: "The desk's id." }),
    email: t.string({
      description: 'The verified address of somebody with an account, who is no customer of the desk.',
    }),
    role: t.field({ type: DeskRole, description: 'As what.' }),
  }),
});

const SetDeskMemberRoleInput = builder.inputType('SetDeskMemberRoleInput', {
  description: 'Who is to be what on a team.',
  fields: (t) => ({
    deskId: t.id({ description: "The desk's id." }),
    personId: t.id({ description: 'Someone of its team.' }),
    role: t.field({ type: DeskRole, description: 'As what.' }),
  }),
});

const RemoveDeskMemberInput = builder.inputType('RemoveDeskMemberInput', {
  description: 'Who is to leave a team.',
  fields: (t) => ({
    deskId: t.id({ description: "The desk's id." }),
    personId: t.id({ description: 'Someone of its team; the viewer, too.' }),
  }),
});

async function change(context: Context, globalId: string, act: (viewer: Viewer, deskId: string) => Promise<void>) {
  const deskId = decodeId(globalId, 'Desk', 'deskId');
  await act(requireViewer(context.viewer), deskId);
  return { administration: await administrationAfter(context, deskId) };
}

builder.mutationFields((t) => ({
  addDeskMember: t.field({
    type: DeskAdministrationPayload,
    description: "Puts somebody on a desk's team. For its admins.",
    args: { input: t.arg({ type: AddDeskMemberInput, description: 'What is asked for.' }) },
    resolve: (_root, { input: { deskId: id, ...newcomer } }, context) =>
      change(context, id, (viewer, deskId) => addDeskMember(context, viewer, { deskId, ...newcomer })),
  }),
  setDeskMemberRole: t.field({
    type: DeskAdministrationPayload,
    description: "Changes somebody's role on a desk's team; its last admin stays one. For its admins.",
    args: { input: t.arg({ type: SetDeskMemberRoleInput, description: 'What is asked for.' }) },
    resolve: (_root, { input }, context) => {
      const personId = decodeId(input.personId, 'Person', 'personId');
      return change(context, input.deskId, (viewer, deskId) =>
        setDeskMemberRole(context, viewer, { deskId, personId, role: input.role }),
      );
    },
  }),
  removeDeskMember: t.field({
    type: DeskAdministrationPayload,
    description:
      "Takes somebody off a desk's team, at once and on every open page; its last admin stays. For its admins.",
    args: { input: t.arg({ type: RemoveDeskMemberInput, description: 'What is asked for.' }) },
    resolve: (_root, { input }, context) => {
      const personId = decodeId(input.personId, 'Person', 'personId');
      return change(context, input.deskId, (viewer, deskId) => removeDeskMember(context, viewer, { deskId, personId }));
    },
  }),
}));
