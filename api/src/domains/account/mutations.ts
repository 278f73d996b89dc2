import { builder } from '../../builder.ts';
import { decodeId } from '../../global-id.ts';
import { requireViewer, type Viewer } from '../people/policy.ts';
import {
  cancelAccount,
  changePassword,
  confirmEmailChange,
  endOtherSessions,
  endSession,
  renamePerson,
  requestEmailChange,
  setTimeZone,
} from './service.ts';

const RenamePersonInput = builder.inputType('RenameViewerInput', {
  description: 'What the viewer is to be called.',
  fields: (t) => ({ name: t.string({ description: '1 to 100 characters on one line.' }) }),
});

const SetTimeZoneInput = builder.inputType('SetTimeZoneInput', {
  description: 'In which zone the viewer reads times.',
  fields: (t) => ({
    timeZone: t.string({ required: false, description: "IANA name, such as Europe/Berlin; the browser's without." }),
  }),
});

const ChangePasswordInput = builder.inputType('ChangePasswordInput', {
  description: 'The old password and the new one.',
  fields: (t) => ({
    currentPassword: t.string({ description: 'The present one.' }),
    newPassword: t.string({ description: '8 to 128 characters.' }),
    endOtherSessions: t.boolean({ description: 'Whether the viewer is signed out everywhere else.' }),
  }),
});

const RequestEmailChangeInput = builder.inputType('RequestEmailChangeInput', {
  description: 'Another address.',
  fields: (t) => ({
    email: t.string({ description: 'The new address, of at most 254 characters.' }),
    password: t.string({ description: "The viewer's password." }),
  }),
});

const ConfirmEmailChangeInput = builder.inputType('ConfirmEmailChangeInput', {
  description: 'Proof that the viewer reads the new address.',
  fields: (t) => ({ code: t.string({ description: 'The six digits that were mailed there. Five may be wrong.' }) }),
});

const EndSessionInput = builder.inputType('EndSessionInput', {
  description: 'Which session.',
  fields: (t) => ({ sessionId: t.id({ description: 'Of `viewer.sessions`; not the one that asks.' }) }),
});

const CancelAccountInput = builder.inputType('CancelAccountInput', {
  description: 'That the viewer means it.',
  fields: (t) => ({
    password: t.string({ description: "The viewer's password." }),
    phrase: t.string({ description: 'The words "cancel my account".' }),
  }),
});

const AccountPayload = builder.objectRef<{ viewer: Viewer }>('AccountPayload').implement({
  description: 'The viewer after the change.',
  fields: (t) => ({
    viewer: t.field({ type: 'Viewer', description: 'As they are now.', resolve: ({ viewer }) => viewer }),
  }),
});

const CancelAccountPayload = builder.objectRef<{ closedTickets: number }>('CancelAccountPayload').implement({
  description: 'The account is cancelled, and the session that asked for it is over.',
  fields: (t) => ({
    closedTickets: t.exposeInt('closedTickets', { description: 'How many open tickets were closed with it.' }),
  }),
});

builder.mutationFields((t) => ({
  renameViewer: t.field({
    type: AccountPayload,
    description: 'Gives the viewer another name, for everybody who sees it.',
    args: { input: t.arg({ type: RenamePersonInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const viewer = requireViewer(context.viewer);
      await renamePerson(context, viewer, input.name);
      return { viewer };
    },
  }),
  setTimeZone: t.field({
    type: AccountPayload,
    description: 'Says in which zone the viewer reads times.',
    args: { input: t.arg({ type: SetTimeZoneInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const viewer = requireViewer(context.viewer);
      await setTimeZone(context, viewer, input.timeZone ?? null);
      return { viewer };
    },
  }),
  changePassword: t.field({
    type: AccountPayload,
    description: 'Changes the password, and tells the viewer so by mail.',
    args: { input: t.arg({ type: ChangePasswordInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const viewer = requireViewer(context.viewer);
      await changePassword(context, viewer, input);
      return { viewer };
    },
  }),
  requestEmailChange: t.field({
    type: AccountPayload,
    description:
      'Mails a code to a new address. The old one stays until `confirmEmailChange`. An address that has an account is ' +
      'answered alike, and its owner told.',
    args: { input: t.arg({ type: RequestEmailChangeInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const viewer = requireViewer(context.viewer);
      await requestEmailChange(context, viewer, input);
      return { viewer };
    },
  }),
  confirmEmailChange: t.field({
    type: AccountPayload,
    description: "Makes the address that was asked for last the viewer's, and tells the old one so by mail.",
    args: { input: t.arg({ type: ConfirmEmailChangeInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const viewer = requireViewer(context.viewer);
      await confirmEmailChange(context, viewer, input.code);
      return { viewer };
    },
  }),
  endSession: t.field({
    type: AccountPayload,
    description: 'Signs the viewer out somewhere else. What is open there closes at once.',
    args: { input: t.arg({ type: EndSessionInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const viewer = requireViewer(context.viewer);
      await endSession(context, viewer, decodeId(input.sessionId, 'Session', 'sessionId'));
      return { viewer };
    },
  }),
  endOtherSessions: t.field({
    type: AccountPayload,
    description: 'Signs the viewer out everywhere else.',
    resolve: async (_root, _args, context) => {
      const viewer = requireViewer(context.viewer);
      await endOtherSessions(context, viewer);
      return { viewer };
    },
  }),
  cancelAccount: t.field({
    type: CancelAccountPayload,
    description:
      "Ends the viewer's account for good: their open tickets close, they belong nowhere any more, and their name and " +
      'address are removed. Refused with CONFLICT while `viewer.cancellationObstacles` names anything.',
    args: { input: t.arg({ type: CancelAccountInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => ({
      closedTickets: await cancelAccount(context, requireViewer(context.viewer), input),
    }),
  }),
}));
