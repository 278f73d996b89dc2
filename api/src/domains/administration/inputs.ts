import { builder } from '../../builder.ts';
import { TicketStatus, TicketTypeRequirement } from '../../database/generated/enums.ts';
import { Weekday } from '../desks/settings.ts';
import { AutomaticReplyOccasion, LifecycleEventEnum } from './graphql.ts';

const label = '1 to 80 characters on one line.';
const words = '1 to 2,000 characters.';
const icon = 'An emoji, or the name of an icon; 1 to 40 characters.';

export const DeskVersionInput = builder.inputType('DeskVersionInput', {
  description: 'Which desk is changed, and as it was last seen.',
  fields: (t) => ({
    id: t.id({ description: "The desk's id." }),
    settingsVersion: t.int({
      description: 'As the desk had it: when another admin has changed it since, the change is refused with CONFLICT.',
    }),
  }),
});

export const DeskVocabularyInput = builder.inputType('DeskVocabularyInput', {
  description: 'The words a desk uses where desks differ.',
  fields: (t) => ({
    ticketType: t.string({ description: `What a kind of ticket is called. ${label}` }),
    subject: t.string({ description: `What a ticket's headline is called. ${label}` }),
    body: t.string({ description: `What a ticket's first message is called. ${label}` }),
    attach: t.string({ description: `The button that adds files. ${label}` }),
    submit: t.string({ description: `The button that sends a new ticket. ${label}` }),
    sendReply: t.string({ description: `The button that sends a reply. ${label}` }),
    closeTicket: t.string({ description: `The button that closes a ticket. ${label}` }),
  }),
});

export const TicketTypeInput = builder.inputType('TicketTypeInput', {
  description: 'A ticket type as it is to be.',
  fields: (t) => ({
    id: t.id({ required: false, description: 'Of a type that is there; a new one without.' }),
    label: t.string({ description: label }),
    icon: t.string({ description: icon }),
    description: t.string({ description: 'When to choose it; 1 to 1,000 characters.' }),
    requirement: t.field({ type: TicketTypeRequirement, description: 'What it needs before it is taken.' }),
    formKinds: t.stringList({
      description: 'FORM_ATTACHMENT: the kinds of file the form may be, which the desk takes. Ignored otherwise.',
    }),
    defaultAssigneeId: t.id({ required: false, description: "Someone of the desk's team, who gets each new ticket." }),
    archived: t.boolean({ description: 'True: it is offered no more.' }),
  }),
});

export const PriorityInput = builder.inputType('PriorityInput', {
  description: 'A priority as it is to be.',
  fields: (t) => ({
    id: t.id({ required: false, description: 'Of a priority that is there; a new one without.' }),
    label: t.string({ description: label }),
    definition: t.string({ description: 'When to choose it; 1 to 1,000 characters.' }),
    isDefault: t.boolean({ description: 'True for exactly one of them.' }),
  }),
});

export const StatusDefinitionInput = builder.inputType('StatusDefinitionInput', {
  description: 'A status that the desk uses, in its words.',
  fields: (t) => ({
    status: t.field({ type: TicketStatus, description: 'Each at most once.' }),
    label: t.string({ description: label }),
    description: t.string({ description: `What it means to the customer. ${words}` }),
  }),
});

export const TicketTabInput = builder.inputType('TicketTabInput', {
  description: 'A tab above the ticket list.',
  fields: (t) => ({
    slug: t.string({ description: 'Its name in a URL: lower-case letters, digits and single hyphens; at most 50.' }),
    label: t.string({ description: label }),
    statuses: t.field({ type: [TicketStatus], description: 'What it lists; empty is every ticket.' }),
  }),
});

export const LifecycleRuleInput = builder.inputType('LifecycleRuleInput', {
  description: 'Where an event takes a ticket.',
  fields: (t) => ({
    event: t.field({ type: LifecycleEventEnum, description: 'What happens.' }),
    from: t.field({ type: [TicketStatus], description: 'To a ticket in one of these: at least one, CLOSED never.' }),
    to: t.field({ type: TicketStatus, description: 'Where it is then: one of the `lifecycleTargets` of the event.' }),
  }),
});

export const OpenHoursInput = builder.inputType('OpenHoursInput', {
  description: 'A stretch of a weekday on which the team works.',
  fields: (t) => ({
    weekday: t.field({ type: Weekday, description: 'The day.' }),
    opens: t.string({ description: 'HH:MM, local to the time zone.' }),
    closes: t.string({ description: 'HH:MM, later than it opens.' }),
  }),
});

export const AutomaticReplyInput = builder.inputType('AutomaticReplyInput', {
  description: 'A message that the desk posts by itself.',
  fields: (t) => ({
    on: t.field({ type: AutomaticReplyOccasion, description: 'When.' }),
    markdown: t.string({ description: `As Markdown; ${words}` }),
  }),
});

export const DeskLinkInput = builder.inputType('DeskLinkInput', {
  description: 'A link the desk offers its customers.',
  fields: (t) => ({
    label: t.string({ description: label }),
    description: t.string({ description: `What is there. ${words}` }),
    url: t.string({ description: 'https only; at most 2,000 characters.' }),
    icon: t.string({ description: icon }),
  }),
});
