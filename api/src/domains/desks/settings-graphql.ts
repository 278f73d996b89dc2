import { builder } from '../../builder.ts';
import { TicketStatus } from '../../database/generated/enums.ts';
import {
  type AttachmentPolicy,
  DeskFeature,
  type DeskLink,
  type DeskVocabulary,
  type StatusDefinition,
  type TicketTab,
} from './settings.ts';

const featureDescriptions: Record<DeskFeature, { description: string }> = {
  LICENSES: { description: 'Workspaces have licences, which tickets can name.' },
  PREMIUM: { description: 'Tickets of workspaces with a premium licence are marked.' },
  STATISTICS: { description: 'Counts of tickets as cards above the list.' },
  KNOWLEDGE: { description: 'A knowledge base.' },
  FAQ: { description: 'Frequently asked questions.' },
  PUBLIC_ANSWERS: { description: 'Its knowledge base and questions are for everybody, not for its customers alone.' },
  CHAT: { description: 'Live chat.' },
  STATUS_PAGE: { description: 'Service status and incidents.' },
  WORKSPACES: { description: 'Workspaces of several people.' },
  RATING: { description: 'Customers rate closed tickets.' },
  EXPORT: { description: 'Lists can be exported.' },
  DELETE: { description: 'Customers can delete tickets.' },
};

builder.enumType(DeskFeature, {
  name: 'DeskFeature',
  description: 'Parts of Parley that a desk switches on.',
  values: featureDescriptions,
});

export const Vocabulary = builder.objectRef<DeskVocabulary>('DeskVocabulary').implement({
  description: 'The words a desk uses where desks differ, such as Topic, Category or Ticket Type.',
  fields: (t) => ({
    ticketType: t.exposeString('ticketType', { description: 'What a kind of ticket is called.' }),
    subject: t.exposeString('subject', { description: "What a ticket's headline is called." }),
    body: t.exposeString('body', { description: "What a ticket's first message is called." }),
    attach: t.exposeString('attach', { description: 'The button that adds files to a message.' }),
    submit: t.exposeString('submit', { description: 'The button that sends a new ticket.' }),
    sendReply: t.exposeString('sendReply', { description: 'The button that sends a reply.' }),
    closeTicket: t.exposeString('closeTicket', { description: 'The button that closes a ticket.' }),
  }),
});

export const StatusDefinitionType = builder.objectRef<StatusDefinition>('StatusDefinition').implement({
  description: 'A status that the desk uses, in its words.',
  fields: (t) => ({
    status: t.field({ type: TicketStatus, description: 'The status.', resolve: ({ status }) => status }),
    label: t.exposeString('label', { description: "The desk's name for it." }),
    description: t.exposeString('description', { description: 'What it means to the customer.' }),
  }),
});

export const TicketTabType = builder.objectRef<TicketTab>('TicketTab').implement({
  description: 'A tab above the ticket list.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its name in a URL.' }),
    label: t.exposeString('label', { description: 'Its name on the page.' }),
    statuses: t.field({
      type: [TicketStatus],
      description: 'What it lists; empty is every ticket.',
      resolve: ({ statuses }) => statuses,
    }),
  }),
});

export const AttachmentPolicyType = builder.objectRef<AttachmentPolicy>('AttachmentPolicy').implement({
  description: 'Which files the desk takes.',
  fields: (t) => ({
    kinds: t.exposeStringList('kinds', { description: 'File kinds, by extension.' }),
    maxBytes: t.exposeInt('maxBytes', { description: 'Bytes of one file at most.' }),
    maxCount: t.exposeInt('maxCount', { description: 'Files of one message at most.' }),
    hint: t.exposeString('hint', { description: 'All of it in words.' }),
  }),
});

export const DeskLinkType = builder.objectRef<DeskLink>('DeskLink').implement({
  description: 'A link the desk offers its customers.',
  fields: (t) => ({
    label: t.exposeString('label', { description: 'Its name.' }),
    description: t.exposeString('description', { description: 'What is there.' }),
    url: t.exposeString('url', { description: 'https only.' }),
    icon: t.exposeString('icon', { description: 'An emoji, or the name of an icon.' }),
  }),
});
