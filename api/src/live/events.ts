import { builder } from '../builder.ts';
import type { Present } from './presence.ts';
import type { Envelope, ResyncReason } from './stream.ts';

/** What changed on a ticket, for a list that decides whether it concerns it. */
export const TicketField = {
  CREATED: 'CREATED',
  STATUS: 'STATUS',
  ASSIGNEE: 'ASSIGNEE',
  PRIORITY: 'PRIORITY',
  TYPE: 'TYPE',
  MESSAGES: 'MESSAGES',
  RATING: 'RATING',
  SECOND_FACTOR: 'SECOND_FACTOR',
  FORM: 'FORM',
  WORKSPACE: 'WORKSPACE',
} as const;
export type TicketField = (typeof TicketField)[keyof typeof TicketField];

/** Parts of a desk that are changed together, and by one mutation. */
export const DeskSection = {
  GENERAL: 'GENERAL',
  TICKET_TYPES: 'TICKET_TYPES',
  PRIORITIES: 'PRIORITIES',
  STATUSES: 'STATUSES',
  LIFECYCLE: 'LIFECYCLE',
  ATTACHMENT_POLICY: 'ATTACHMENT_POLICY',
  WORKING_HOURS: 'WORKING_HOURS',
  AUTOMATIC_REPLIES: 'AUTOMATIC_REPLIES',
  LINKS: 'LINKS',
  TARGETS: 'TARGETS',
  FEATURES: 'FEATURES',
  MEMBERS: 'MEMBERS',
  KNOWLEDGE: 'KNOWLEDGE',
  UNDELIVERED_MAIL: 'UNDELIVERED_MAIL',
  CANNED_REPLIES: 'CANNED_REPLIES',
} as const;
export type DeskSection = (typeof DeskSection)[keyof typeof DeskSection];

/** Which tickets are counted. */
export type CountsScope =
  | { readonly kind: 'workspace'; readonly id: string }
  | { readonly kind: 'desk'; readonly id: string }
  /** Those a person opened, at one desk or at all. */
  | { readonly kind: 'mine'; readonly id: string; readonly deskId: string | null };

/** The payloads of every stream. They carry ids: each subscriber's selection re-reads the rows it asks for. */
export interface Payloads {
  MessagePosted: { type: 'MessagePosted'; messageId: string; ticketId: string };
  MessageChanged: { type: 'MessageChanged'; messageId: string; ticketId: string };
  MessageRemoved: { type: 'MessageRemoved'; messageId: string; ticketId: string };
  TicketChanged: { type: 'TicketChanged'; ticketId: string; changed: readonly TicketField[]; entryId: string | null };
  TicketRemoved: { type: 'TicketRemoved'; ticketId: string };
  PresenceChanged: {
    type: 'PresenceChanged';
    ticketId: string;
    people: readonly Present[];
    supportIsTyping: boolean;
  };
  DeskChanged: { type: 'DeskChanged'; deskId: string; changed: readonly DeskSection[] };
  CountsChanged: { type: 'CountsChanged'; scope: CountsScope };
  WorkspaceChanged: { type: 'WorkspaceChanged'; workspaceId: string };
  AccessChanged: { type: 'AccessChanged' };
  ExportsChanged: { type: 'ExportsChanged' };
  AccountChanged: { type: 'AccountChanged' };
  ChatMessagePosted: { type: 'ChatMessagePosted'; chatId: string; messageId: string };
  ChatMessageChanged: { type: 'ChatMessageChanged'; chatId: string; messageId: string };
  ChatMessageRemoved: { type: 'ChatMessageRemoved'; chatId: string; messageId: string };
  ChatChanged: { type: 'ChatChanged'; chatId: string; entryId: string | null };
  ChatRemoved: { type: 'ChatRemoved'; chatId: string };
  StatusChanged: { type: 'StatusChanged'; deskId: string };
  ChatPresenceChanged: {
    type: 'ChatPresenceChanged';
    chatId: string;
    people: readonly Present[];
    supportIsTyping: boolean;
  };
  ChatAnswerGrew: { type: 'ChatAnswerGrew'; chatId: string; text: string | null };
  ChatAgentsChanged: { type: 'ChatAgentsChanged'; deskId: string };
  Heartbeat: { type: 'Heartbeat' };
  Resync: { type: 'Resync'; reason: ResyncReason };
}

const event = <Name extends keyof Payloads>(name: Name) => builder.objectRef<Payloads[Name] & Envelope>(name);

export const MessagePosted = event('MessagePosted');
export const MessageChanged = event('MessageChanged');
export const MessageRemoved = event('MessageRemoved');
export const TicketChanged = event('TicketChanged');
export const TicketRemoved = event('TicketRemoved');
export const PresenceChanged = event('PresenceChanged');
export const DeskChanged = event('DeskChanged');
export const CountsChanged = event('CountsChanged');
export const WorkspaceChanged = event('WorkspaceChanged');
export const AccessChanged = event('AccessChanged');
export const ExportsChanged = event('ExportsChanged');
export const AccountChanged = event('AccountChanged');
export const ChatMessagePosted = event('ChatMessagePosted');
export const ChatMessageChanged = event('ChatMessageChanged');
export const ChatMessageRemoved = event('ChatMessageRemoved');
export const ChatChanged = event('ChatChanged');
export const ChatRemoved = event('ChatRemoved');
export const StatusChanged = event('StatusChanged');
export const ChatPresenceChanged = event('ChatPresenceChanged');
export const ChatAnswerGrew = event('ChatAnswerGrew');
export const ChatAgentsChanged = event('ChatAgentsChanged');
export const Heartbeat = event('Heartbeat');
export const Resync = event('Resync');

/** Whatever tells of a message, of a ticket or of a chat. */
export const MessageEvent = builder.interfaceRef<Pick<Payloads['MessagePosted'], 'messageId'> & Envelope>(
  'MessageEvent',
);

/** Whatever tells who is somewhere. */
export const Presence = builder.interfaceRef<
  Pick<Payloads['PresenceChanged'], 'people' | 'supportIsTyping'> & Envelope
>('Presence');

export const LiveEvent = builder.interfaceRef<Envelope>('LiveEvent');

/** A log row's field names, as the enum knows them. */
export function ticketFields(names: readonly string[]): TicketField[] {
  return Object.values(TicketField).filter((field) => names.includes(field));
}

export function deskSections(names: readonly string[]): DeskSection[] {
  return Object.values(DeskSection).filter((section) => names.includes(section));
}
