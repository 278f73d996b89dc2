import type { Prisma, ThreadItem, Ticket } from '../../database/generated/client.ts';
import type { Desk } from '../desks/service.ts';
import type { Viewer } from '../people/policy.ts';

/** What mail tells of. */
export const noticeKinds = ['NEW_TICKET', 'MESSAGE', 'STATUS_CHANGE'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Where something happened that mail tells of, and who did it. */
export interface NoticeFacts {
  readonly kind: NoticeKind;
  readonly ticketId: string;
  readonly deskId: string;
  readonly workspaceId: string;
  /** Nobody gets mail of what they did themselves. */
  readonly actorId: string | null;
}

/**
 * Whoever gets mail of it: the team for a new ticket, watchers for the rest; who may see the ticket at this moment and
 * wants such mail.
 */
export function recipientsOf({ kind, ticketId, deskId, workspaceId, actorId }: NoticeFacts): Prisma.PersonWhereInput {
  const onTeam = { deskMemberships: { some: { deskId } } };
  const inWorkspace = { workspaceMemberships: { some: { workspaceId } } };
  const isWatching = { watches: { some: { ticketId, watching: true } } };
  const hasMuted = { watches: { some: { ticketId, watching: false } } };
  return {
    emailVerified: true,
    AND: kind === 'NEW_TICKET' ? [onTeam] : [isWatching, { OR: [onTeam, inWorkspace] }],
    NOT: [{ mailPreferences: { is: unwanted[kind] } }, hasMuted, ...(actorId ? [{ id: actorId }] : [])],
  };
}

/** Who may be warned that their ticket closes by itself: who is still in its workspace, and did not stop mail of it. */
export function warnedOf({ id, workspaceId }: Pick<Ticket, 'id' | 'workspaceId'>): Prisma.PersonWhereInput {
  return {
    submittedTickets: { some: { id } },
    workspaceMemberships: { some: { workspaceId } },
    NOT: { watches: { some: { ticketId: id, watching: false } } },
  };
}

const unwanted = {
  NEW_TICKET: { newTickets: false },
  MESSAGE: { messages: false },
  STATUS_CHANGE: { statusChanges: false },
} as const satisfies Record<NoticeKind, Prisma.MailPreferencesWhereInput>;

type ItemFacts = Pick<ThreadItem, 'kind' | 'audience' | 'authorSide'> & { readonly automatic?: boolean };

/** What mail tells of an entry of a thread; null is nothing: of notes never, nor of what Parley answered by itself. */
export function noticeOf(item: ItemFacts): Exclude<NoticeKind, 'NEW_TICKET'> | null {
  if (item.audience === 'INTERNAL' || item.automatic) return null;
  if (item.kind === 'MESSAGE') return 'MESSAGE';
  return item.kind === 'STATUS_CHANGE' && item.authorSide !== 'CUSTOMER' ? 'STATUS_CHANGE' : null;
}

/**
 * Which of the entries that one change adds people hear of; null is that the ticket is new. A letter about a message says
 * the status too, and one about a new ticket shows its first message.
 */
export function noticesOf(items: readonly (ItemFacts & { readonly id: string })[], isNew: boolean): (string | null)[] {
  const idsOf = (kind: NoticeKind) => items.filter((item) => noticeOf(item) === kind).map(({ id }) => id);
  const messages = idsOf('MESSAGE');
  if (isNew) return [null, ...messages];
  return messages.length > 0 ? messages : idsOf('STATUS_CHANGE');
}

/** How whoever wrote an entry is called towards a reader of that side. */
export function nameOfAuthor(
  item: Pick<ThreadItem, 'authorSide'> & { readonly author: { readonly name: string } | null },
  desk: Pick<Desk, 'showsAgentNames' | 'teamName'>,
  reader: 'TEAM' | 'CUSTOMER',
): string {
  const isHidden = item.authorSide === 'TEAM' && reader === 'CUSTOMER' && !desk.showsAgentNames;
  return (!isHidden && item.author?.name) || desk.teamName;
}

/** Mail of the desks that the viewer is an admin of. */
export function failedTo(viewer: Viewer): Prisma.OutgoingEmailWhereInput {
  return { deskId: { in: [...viewer.desks.keys()].filter((deskId) => isAdmin(viewer, deskId)) } };
}

export const isAdmin = (viewer: Viewer, deskId: string): boolean => viewer.desks.get(deskId) === 'ADMIN';
