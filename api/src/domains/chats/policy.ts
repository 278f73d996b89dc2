import type { Chat as ChatRow, Prisma } from '../../database/generated/client.ts';
import type { DeskFeature } from '../desks/policy.ts';
import { isMember, isOnTeam, type Standing } from '../people/policy.ts';

/** Chats as tickets: all of a desk for its team, all of a workspace for its members; of a deleted ticket, none. */
export function visibleTo(viewer: Standing): Prisma.ChatWhereInput {
  return {
    NOT: { ticket: { is: { deletedAt: { not: null } } } },
    OR: [{ deskId: { in: [...viewer.desks.keys()] } }, { workspaceId: { in: [...viewer.workspaces.keys()] } }],
  };
}

/** What somebody is in a chat that they may see: colleagues of the customer read it, and leave the talking to them. */
export type Part = 'CUSTOMER' | 'COLLEAGUE' | 'TEAM';

export function partOf(viewer: Standing, chat: Pick<ChatRow, 'deskId' | 'workspaceId' | 'customerId'>): Part | null {
  if (isOnTeam(viewer, chat.deskId)) return 'TEAM';
  if (!isMember(viewer, chat.workspaceId)) return null;
  return viewer.personId === chat.customerId ? 'CUSTOMER' : 'COLLEAGUE';
}

/** What people do with a chat, beside writing in it and offering it to a colleague. */
export type ChatStep =
  | 'ASK_FOR_PERSON'
  | 'CANCEL_WAIT'
  | 'TURN_INTO_TICKET'
  | 'END'
  | 'ACCEPT'
  | 'ACCEPT_TRANSFER'
  | 'CANCEL_TRANSFER'
  | 'LEAVE'
  | 'HAND_BACK';

const steps: { readonly [part in Part]: readonly (ChatStep | 'TRANSFER')[] } = {
  CUSTOMER: ['ASK_FOR_PERSON', 'CANCEL_WAIT', 'TURN_INTO_TICKET', 'END'],
  COLLEAGUE: [],
  TEAM: ['ACCEPT', 'TRANSFER', 'ACCEPT_TRANSFER', 'CANCEL_TRANSFER', 'LEAVE', 'HAND_BACK', 'TURN_INTO_TICKET', 'END'],
};

/** Whether the part ever allows the step; whether it's the right moment is for the lifecycle. */
export const mayEver = (part: Part, step: ChatStep | 'TRANSFER'): boolean => steps[part].includes(step);

export const offersChat = (desk: { readonly features: readonly DeskFeature[] }): boolean =>
  desk.features.includes('CHAT');

/** Chats that have not ended. */
export const live = { state: { in: ['ASSISTANT', 'WAITING', 'HUMAN'] } } satisfies Prisma.ChatWhereInput;

/** Chats that somebody has, or that are offered to them. */
export function heldBy(viewer: Standing, deskId: string): Prisma.ChatWhereInput {
  const { personId } = viewer;
  return { deskId, state: 'HUMAN', OR: [{ agentId: personId }, { transferToId: personId }] };
}
