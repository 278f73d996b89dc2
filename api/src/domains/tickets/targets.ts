import type { Ticket, TicketStatus } from '../../database/generated/client.ts';
import { addWorkingMinutes, type OpeningHours, workingMinutesBetween } from '../desks/policy.ts';

/** How fast the team means to be, in minutes that it works; null where it promises itself nothing. */
export interface Targets {
  readonly firstResponseMinutes: number | null;
  readonly resolutionMinutes: number | null;
}

/** The columns of a ticket that its targets are kept in. */
export type DueTimes = Pick<
  Ticket,
  'firstResponseAt' | 'firstResponseDueAt' | 'resolutionDueAt' | 'dueAt' | 'pausedSince' | 'pausedMinutes'
>;

/** What its due times follow from, as it is after a change. */
export interface DueFacts {
  readonly status: TicketStatus;
  /** When the team first answered, by what customers see; null before that. */
  readonly firstResponseAt: Date | null;
  readonly targets: Targets;
  readonly hours: OpeningHours;
}

/** Only while the team has something to do its time runs: not while it waits for the customer, nor once it is done. */
const running: readonly TicketStatus[] = ['OPEN', 'IN_PROGRESS'];

/**
 * Until when the team means to have answered and to be done, after a change at `now`. Both count the team's working time
 * since the ticket was opened, without that in which it stood still. Pure, and it may be asked again at any change: with
 * nothing new it answers the same.
 *
 * An answer that was given keeps the time it was due, so that it can be seen later whether it was in time. `dueAt` is the
 * next of the two that is still to be met; null while time stands still and where there is none.
 */
export function dueTimes(before: DueTimes & { readonly createdAt: Date }, after: DueFacts, now: Date): DueTimes {
  const { status, firstResponseAt, targets, hours } = after;
  const runs = running.includes(status);
  const pausedSince = runs ? null : (before.pausedSince ?? now);
  const stoodStill = runs && before.pausedSince ? workingMinutesBetween(hours, before.pausedSince, now) : 0;
  const pausedMinutes = before.pausedMinutes + stoodStill;

  const due = (minutes: number | null) =>
    minutes === null ? null : addWorkingMinutes(hours, before.createdAt, minutes + pausedMinutes);
  const firstResponseDueAt = firstResponseAt ? before.firstResponseDueAt : due(targets.firstResponseMinutes);
  const resolutionDueAt = due(targets.resolutionMinutes);
  const ahead = [firstResponseAt ? null : firstResponseDueAt, resolutionDueAt].filter((time) => time !== null);
  const dueAt = runs && ahead.length > 0 ? new Date(Math.min(...ahead.map((time) => time.getTime()))) : null;
  return { firstResponseAt, firstResponseDueAt, resolutionDueAt, dueAt, pausedSince, pausedMinutes };
}
