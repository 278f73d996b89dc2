import type { Prisma, Ticket, TicketStatus } from '../../database/generated/client.ts';
import type { DeskFeature, LifecycleEvent, LifecyclePolicy } from '../desks/policy.ts';
import { isAdmin, isOwner, type Standing, sideOf, type Viewer } from '../people/policy.ts';
import { ratingRefusal } from '../ratings/policy.ts';
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
  RATE: 'RATE',
  DELETE: 'DELETE',
  REMOVE_SECOND_FACTOR: 'REMOVE_SECOND_FACTOR',
  RETURN_FORM: 'RETURN_FORM',
  MOVE: 'MOVE',
} as const;
export type TicketAction = (typeof TicketAction)[keyof typeof TicketAction];

/** The columns of a ticket that policies ask about. */
export type TicketFacts = Pick<Ticket, 'deskId' | 'workspaceId' | 'submitterId' | 'status' | 'codeVerifiedAt'>;

/** Tickets of the viewer's desks and workspaces; what was deleted is nobody's. */
export function visibleTo(viewer: Standing): Prisma.TicketWhereInput {
  return {
    deletedAt: null,
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
    case 'RATE':
      return sideOf(viewer, ticket) === 'CUSTOMER' && ticket.submitterId === viewer.personId;
    case 'DELETE':
      return isAdmin(viewer, ticket.deskId) || decidesOver(viewer, ticket);
    default:
      return isTeamOf(viewer, ticket);
  }
}

/** Actions that are one lifecycle event each, whoever does them. */
export type StatusAction = Extract<TicketAction, LifecycleEvent>;

/** The lifecycle event of a reply, seen from the viewer's side. */
export const replyEvent = (viewer: Viewer, ticket: TicketFacts): 'AGENT_REPLY' | 'CUSTOMER_REPLY' =>
  isTeamOf(viewer, ticket) ? 'AGENT_REPLY' : 'CUSTOMER_REPLY';

/** What of a desk decides over actions. */
interface DeskRules {
  readonly lifecycle: LifecyclePolicy;
  readonly features: readonly DeskFeature[];
}

/** Everything the viewer can do with the ticket now. `ratedAt` is when it was first rated, null for never. */
export function allowedActions(
  viewer: Viewer,
  ticket: TicketFacts & FormFacts & { readonly ratedAt: Date | null },
  desk: DeskRules,
  now: Date,
): TicketAction[] {
  return Object.values(TicketAction).filter((action) => {
    if (!mayEver(viewer, ticket, action)) return false;
    switch (action) {
      case 'REPLY':
        return transition(desk.lifecycle, ticket.status, replyEvent(viewer, ticket)).ok;
      case 'ADD_NOTE':
      case 'SET_AUDIENCE':
        return true;
      case 'ASSIGN':
      case 'SET_PRIORITY':
      case 'SET_TYPE':
      case 'MOVE':
        return isUnfinished(ticket);
      case 'RATE':
        return ratingRefusal(ticket, desk, now) === null;
      case 'DELETE':
        return desk.features.includes('DELETE');
      case 'REMOVE_SECOND_FACTOR':
        return isUnfinished(ticket) && ticket.codeVerifiedAt !== null;
      case 'RETURN_FORM':
        return formToReturn(ticket) && transition(desk.lifecycle, ticket.status, 'AGENT_REPLY').ok;
      default:
        return transition(desk.lifecycle, ticket.status, action).ok;
    }
  });
}

/** What of a ticket and its type decides over its form. */
export interface FormFacts {
  /** Of the type: the kinds of file that the form may be; empty where it asks for none. */
  readonly formKinds: readonly string[];
  readonly formReturnedAt: Date | null;
}

/** Whether the ticket has a form that was not returned: each form is returned once. */
export const formToReturn = ({ formKinds, formReturnedAt }: FormFacts): boolean =>
  formKinds.length > 0 && formReturnedAt === null;

/** Assigning and prioritising make no sense once a ticket is closed or revoked. */
export const isUnfinished = (ticket: Pick<Ticket, 'status'>): boolean =>
  ticket.status !== 'CLOSED' && ticket.status !== 'REVOKED';

/** Statuses of tickets that are still to be worked on. */
export const openWork: TicketStatus[] = ['OPEN', 'IN_PROGRESS', 'WAITING_ON_CUSTOMER'];
