import { builder } from '../../builder.ts';
import { decodeId, decodeOptionalId } from '../../global-id.ts';
import { maxBlankFormBytes } from './blank-forms.ts';
import { DeskAdministrationPayload } from './graphql.ts';
import {
  AutomaticReplyInput,
  DeskLinkInput,
  DeskVersionInput,
  DeskVocabularyInput,
  LifecycleRuleInput,
  OpenHoursInput,
  PriorityInput,
  StatusDefinitionInput,
  TicketTabInput,
  TicketTypeInput,
} from './inputs.ts';
import { changeSection, whichDesk } from './section-mutation.ts';
import {
  setBlankForm,
  updateAttachmentPolicy,
  updateAutomaticReplies,
  updateGeneral,
  updateLifecycle,
  updateLinks,
  updatePriorities,
  updateStatuses,
  updateTicketTypes,
  updateWorkingHours,
} from './service.ts';

const UpdateDeskGeneralInput = builder.inputType('UpdateDeskGeneralInput', {
  description: 'Its name, how its team signs, and its words.',
  fields: (t) => ({
    desk: t.field({ type: DeskVersionInput, description: whichDesk }),
    name: t.string({ description: '1 to 100 characters on one line.' }),
    teamName: t.string({
      description: "How the team signs where agents' names are not shown; 1 to 100 characters on one line.",
    }),
    showsAgentNames: t.boolean({ description: 'Whether customers learn who answers.' }),
    vocabulary: t.field({ type: DeskVocabularyInput, description: 'Its words.' }),
  }),
});

const UpdateTicketTypesInput = builder.inputType('UpdateTicketTypesInput', {
  description: 'All ticket types of a desk.',
  fields: (t) => ({
    desk: t.field({ type: DeskVersionInput, description: whichDesk }),
    ticketTypes: t.field({
      type: [TicketTypeInput],
      description: 'In order, 1 to 50. One that is left out is deleted, if no ticket ever had it.',
    }),
  }),
});

const SetBlankFormInput = builder.inputType('SetBlankFormInput', {
  description: 'The empty form of a ticket type.',
  fields: (t) => ({
    desk: t.field({ type: DeskVersionInput, description: whichDesk }),
    ticketTypeId: t.id({ description: 'A type of the desk whose requirement is FORM_ATTACHMENT.' }),
    attachmentId: t.id({
      required: false,
      description:
        `A file of at most ${maxBlankFormBytes} bytes that you have uploaded to the desk and not sent, which is no upload ` +
        'after that; null for no empty form.',
    }),
  }),
});

const UpdatePrioritiesInput = builder.inputType('UpdatePrioritiesInput', {
  description: 'All priorities of a desk.',
  fields: (t) => ({
    desk: t.field({ type: DeskVersionInput, description: whichDesk }),
    priorities: t.field({
      type: [PriorityInput],
      description: 'The most urgent first, 1 to 20. One that is left out is deleted, if no ticket has it.',
    }),
  }),
});

const UpdateStatusesInput = builder.inputType('UpdateStatusesInput', {
  description: 'The statuses and tabs of a desk.',
  fields: (t) => ({
    desk: t.field({ type: DeskVersionInput, description: whichDesk }),
    statuses: t.field({
      type: [StatusDefinitionInput],
      description: 'In order. OPEN and CLOSED always; none that tickets have is left out.',
    }),
    tabs: t.field({ type: [TicketTabInput], description: 'In order, 1 to 12.' }),
  }),
});

const UpdateLifecycleInput = builder.inputType('UpdateLifecycleInput', {
  description: 'What leads from one status to another.',
  fields: (t) => ({
    desk: t.field({ type: DeskVersionInput, description: whichDesk }),
    rules: t.field({
      type: [LifecycleRuleInput],
      description:
        'At most one for each event and status. A reply that none lists leaves the status; all else is refused.',
    }),
    autoCloseAfterHours: t.int({
      required: false,
      description: "With an AUTO_CLOSE rule only: hours after the team's last message, 1 to 87,600.",
    }),
  }),
});

const UpdateAttachmentPolicyInput = builder.inputType('UpdateAttachmentPolicyInput', {
  description: 'Which files a desk takes.',
  fields: (t) => ({
    desk: t.field({ type: DeskVersionInput, description: whichDesk }),
    kinds: t.stringList({ description: 'Some of `attachmentKinds`.' }),
    maxBytes: t.int({ description: 'Bytes of one file at most; up to 104,857,600.' }),
    maxCount: t.int({ description: 'Files of one message at most; up to 20.' }),
    hint: t.string({ description: 'All of it in words; 1 to 2,000 characters.' }),
  }),
});

const UpdateWorkingHoursInput = builder.inputType('UpdateWorkingHoursInput', {
  description: "When a desk's team works.",
  fields: (t) => ({
    desk: t.field({ type: DeskVersionInput, description: whichDesk }),
    timeZone: t.string({ description: 'IANA name, such as Europe/Berlin.' }),
    week: t.field({ type: [OpenHoursInput], description: 'Open stretches, in order; at most 50.' }),
    holidays: t.stringList({ description: 'Dates without work, YYYY-MM-DD; at most 500.' }),
    summary: t.string({ description: 'All of it in words; 1 to 2,000 characters.' }),
  }),
});

const UpdateAutomaticRepliesInput = builder.inputType('UpdateAutomaticRepliesInput', {
  description: 'What a desk posts by itself.',
  fields: (t) => ({
    desk: t.field({ type: DeskVersionInput, description: whichDesk }),
    automaticReplies: t.field({ type: [AutomaticReplyInput], description: 'In order, at most 10.' }),
  }),
});

const UpdateLinksInput = builder.inputType('UpdateLinksInput', {
  description: 'Links a desk offers its customers.',
  fields: (t) => ({
    desk: t.field({ type: DeskVersionInput, description: whichDesk }),
    links: t.field({ type: [DeskLinkInput], description: 'In order, at most 12.' }),
  }),
});

builder.mutationFields((t) => ({
  updateDeskGeneral: t.field({
    type: DeskAdministrationPayload,
    description: "Changes a desk's name, how its team signs, and its words. For its admins.",
    args: { input: t.arg({ type: UpdateDeskGeneralInput, description: 'What is asked for.' }) },
    resolve: (_root, { input: { desk, ...draft } }, context) => changeSection(context, desk, updateGeneral, draft),
  }),
  updateTicketTypes: t.field({
    type: DeskAdministrationPayload,
    description: "Changes a desk's ticket types. Tickets keep types that are archived. For its admins.",
    args: { input: t.arg({ type: UpdateTicketTypesInput, description: 'What is asked for.' }) },
    resolve: (_root, { input: { desk, ticketTypes } }, context) =>
      changeSection(
        context,
        desk,
        updateTicketTypes,
        ticketTypes.map((type, index) => ({
          ...type,
          id: decodeOptionalId(type.id, 'TicketType', `ticketTypes.${index}.id`),
          defaultAssigneeId: decodeOptionalId(
            type.defaultAssigneeId,
            'Person',
            `ticketTypes.${index}.defaultAssigneeId`,
          ),
        })),
      ),
  }),
  setBlankForm: t.field({
    type: DeskAdministrationPayload,
    description:
      'Gives a ticket type the empty form that customers download, or takes it away. For admins of the desk.',
    args: { input: t.arg({ type: SetBlankFormInput, description: 'What is asked for.' }) },
    resolve: (_root, { input: { desk, ticketTypeId, attachmentId } }, context) =>
      changeSection(context, desk, setBlankForm, {
        ticketTypeId: decodeId(ticketTypeId, 'TicketType', 'ticketTypeId'),
        attachmentId: decodeOptionalId(attachmentId, 'Attachment', 'attachmentId'),
      }),
  }),
  updatePriorities: t.field({
    type: DeskAdministrationPayload,
    description: "Changes a desk's priorities and their order. For its admins.",
    args: { input: t.arg({ type: UpdatePrioritiesInput, description: 'What is asked for.' }) },
    resolve: (_root, { input: { desk, priorities } }, context) =>
      changeSection(
        context,
        desk,
        updatePriorities,
        priorities.map((priority, index) => ({
          ...priority,
          id: decodeOptionalId(priority.id, 'Priority', `priorities.${index}.id`),
        })),
      ),
  }),
  updateStatuses: t.field({
    type: DeskAdministrationPayload,
    description: "Changes what a desk's statuses are called, which it uses, and its tabs. For its admins.",
    args: { input: t.arg({ type: UpdateStatusesInput, description: 'What is asked for.' }) },
    resolve: (_root, { input: { desk, ...draft } }, context) => changeSection(context, desk, updateStatuses, draft),
  }),
  updateLifecycle: t.field({
    type: DeskAdministrationPayload,
    description: "Changes a desk's lifecycle. One that could trap a ticket is refused with the reason. For its admins.",
    args: { input: t.arg({ type: UpdateLifecycleInput, description: 'What is asked for.' }) },
    resolve: (_root, { input: { desk, rules, autoCloseAfterHours } }, context) =>
      changeSection(context, desk, updateLifecycle, { rules, autoCloseAfterHours: autoCloseAfterHours ?? null }),
  }),
  updateAttachmentPolicy: t.field({
    type: DeskAdministrationPayload,
    description: 'Changes which files a desk takes. Files that are there stay. For its admins.',
    args: { input: t.arg({ type: UpdateAttachmentPolicyInput, description: 'What is asked for.' }) },
    resolve: (_root, { input: { desk, ...draft } }, context) =>
      changeSection(context, desk, updateAttachmentPolicy, draft),
  }),
  updateWorkingHours: t.field({
    type: DeskAdministrationPayload,
    description: "Changes when a desk's team works. For its admins.",
    args: { input: t.arg({ type: UpdateWorkingHoursInput, description: 'What is asked for.' }) },
    resolve: (_root, { input: { desk, ...draft } }, context) => changeSection(context, desk, updateWorkingHours, draft),
  }),
  updateAutomaticReplies: t.field({
    type: DeskAdministrationPayload,
    description: 'Changes what a desk posts by itself. For its admins.',
    args: { input: t.arg({ type: UpdateAutomaticRepliesInput, description: 'What is asked for.' }) },
    resolve: (_root, { input: { desk, automaticReplies } }, context) =>
      changeSection(context, desk, updateAutomaticReplies, automaticReplies),
  }),
  updateLinks: t.field({
    type: DeskAdministrationPayload,
    description: 'Changes the links a desk offers its customers. For its admins.',
    args: { input: t.arg({ type: UpdateLinksInput, description: 'What is asked for.' }) },
    resolve: (_root, { input: { desk, links } }, context) => changeSection(context, desk, updateLinks, links),
  }),
}));
