import type { Ticket, TicketStatus } from '../../database/generated/client.ts';
import type { LifecyclePolicy } from '../desks/policy.ts';

const HOUR = 60 * 60 * 1000;
/** How long before a ticket closes by itself its submitter is told, in milliseconds: a day, or half of a shorter time. */
const WARN_BEFORE = 24 * HOUR;

/** When tickets of a desk close by themselves, and when their submitters are told. */
export interface AutoClose {
  /** The statuses that end so. */
  readonly from: readonly TicketStatus[];
  /** Milliseconds without an answer after which a ticket closes, and after which its submitter is warned. */
  readonly closeAfter: number;
  readonly warnAfter: number;
}

/** Null where a desk's tickets never close by themselves. */
export function autoCloseOf({ rules, autoCloseAfterHours }: LifecyclePolicy): AutoClose | null {
  const from = rules.filter(({ event }) => event === 'AUTO_CLOSE').flatMap((rule) => rule.from);
  if (autoCloseAfterHours === null || from.length === 0) return null;
  const closeAfter = autoCloseAfterHours * HOUR;
  return { from, closeAfter, warnAfter: closeAfter - Math.min(WARN_BEFORE, closeAfter / 2) };
}

type Waiting = Pick<Ticket, 'statusSince' | 'lastTeamMessageAt'>;

/** From when a ticket's time without an answer counts: the team's last own message, or its status if that is later. */
export function unansweredSince({ statusSince, lastTeamMessageAt }: Waiting): Date {
  return lastTeamMessageAt !== null && lastTeamMessageAt > statusSince ? lastTeamMessageAt : statusSince;
}

/** When the desk closes the ticket unless somebody writes; null where it doesn't. */
export function autoClosesAt(ticket: Waiting & Pick<Ticket, 'status'>, lifecycle: LifecyclePolicy): Date | null {
  const autoClose = autoCloseOf(lifecycle);
  if (!autoClose?.from.includes(ticket.status)) return null;
  return new Date(unansweredSince(ticket).getTime() + autoClose.closeAfter);
}
