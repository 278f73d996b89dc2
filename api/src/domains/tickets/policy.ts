import type { Prisma, Ticket, TicketStatus } from '../../database/generated/client.ts';
import type { LifecycleEvent, LifecyclePolicy } from '../desks/policy.ts';
import { isOwner, sideOf, type Viewer } from '../people/policy.ts';
import { transition } from './lifecycle.ts';

/** What a person can do with a ticket, as far as their role and its status go. */
export const TicketAction = {
  REPLY: 'REPLY',
  ADD_NOTE: 'ADD_NOTE',
  SET_AUDIENCE: 'SET_AUDIENCE',
  ACCEPT: 'ACCEPT',
  ASSIGN: 'ASSIGN',
  SET_PRIORITY: 'SET_PRIORITY',
  SET_TYPE: 'SET_TYPE',
  ASK_CUSTOMER: 'ASK_CUSTOMER',
  RESOLVE: 'RESOLVE',
  REOPEN: 'REOPEN',
  REVOKE: 'REVOKE',
  CLOSE: 'CLOSE',
} as const;
export type TicketAction = (typeof TicketAction)[keyof typeof TicketAction];

/** The columns of a ticket that policies ask about. */
export type TicketFacts = Pick<Ticket, 'deskId' | 'workspaceId' | 'submitterId' | 'status'>;

/** Tickets of the viewer's desks and workspaces. */
export function visibleTo(viewer: Viewer): Prisma.TicketWhereInput {
  return {
    OR: [{ deskId: { in: [...viewer.desks.keys()] } }, { workspaceId: { in: [...viewer.workspaces.keys()] } }],
  };
}

export const isTeamOf = (viewer: Viewer, ticket: TicketFacts): boolean => sideOf(viewer, ticket) === 'TEAM';

/** Whoever opened the ticket, or owns its workspace, decides over it; other members read and reply. */
export function decidesOver(viewer: Viewer, ticket: TicketFacts): boolean {
  if (sideOf(viewer, ticket) !== 'CUSTOMER') return false;
  return ticket.submitterId === viewer.personId || isOwner(viewer, ticket.workspaceId);
}

/** The action's role alone, whatever the ticket's status. */
export function mayEver(viewer: Viewer, ticket: TicketFacts, action: TicketAction): boolean {
  switch (action) {
    case 'REPLY':
      return sideOf(viewer, ticket) !== null;
    case 'REOPEN':
    case 'CLOSE':
      return isTeamOf(viewer, ticket) || decidesOver(viewer, ticket);
    case 'REVOKE':
      return decidesOver(viewer, ticket);
    default:
      return isTeamOf(viewer, ticket);
  }
}

/** Actions that are one lifecycle event each, whoever does them. */
export type StatusAction = Extract<TicketAction, LifecycleEvent>;

/** The lifecycle event of a reply, seen from the viewer's side. */
export const replyEvent = (viewer: Viewer, ticket: TicketFacts): 'AGENT_REPLY' | 'CUSTOMER_REPLY' =>
  isTeamOf(viewer, ticket) ? 'AGENT_REPLY' : 'CUSTOMER_REPLY';

/** Everything the viewer can do with the ticket now. */
export function allowedActions(viewer: Viewer, ticket: TicketFacts, policy: LifecyclePolicy): TicketAction[] {
  return Object.values(TicketAction).filter((action) => {
    if (!mayEver(viewer, ticket, action)) return false;
    switch (action) {
      case 'REPLY':
        return transition(policy, ticket.status, replyEvent(viewer, ticket)).ok;
      case 'ADD_NOTE':
      case 'SET_AUDIENCE':
        return true;
      case 'ASSIGN':
      case 'SET_PRIORITY':
      case 'SET_TYPE':
        return isUnfinished(ticket);
      default:
        return transition(policy, ticket.status, action).ok;
    }
  });
}

/** Assigning and prioritising make no sense once a ticket is closed or revoked. */
export const isUnfinished = (ticket: Pick<Ticket, 'status'>): boolean =>
  ticket.status !== 'CLOSED' && ticket.status !== 'REVOKED';

/** Statuses of tickets that are still to be worked on. */
export const openWork: TicketStatus[] = ['OPEN', 'IN_PROGRESS', 'WAITING_ON_CUSTOMER'];
