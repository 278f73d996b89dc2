import type { TicketStatus } from '../../database/generated/enums.ts';
import type { DeskFeature } from '../desks/policy.ts';

/** How long a rating can be changed, in milliseconds: a day. */
export const RATING_OPEN_FOR = 24 * 60 * 60 * 1000;

export type RatingRefusal = 'NOT_ON_THIS_DESK' | 'NOT_CLOSED' | 'TOO_LATE';

interface RatedTicket {
  readonly status: TicketStatus;
  /** When it was first rated; null for never. */
  readonly ratedAt: Date | null;
}

/** Why the submitter can't rate the ticket now, or change what they said; null when they can. */
export function ratingRefusal(
  { status, ratedAt }: RatedTicket,
  { features }: { readonly features: readonly DeskFeature[] },
  now: Date,
): RatingRefusal | null {
  if (!features.includes('RATING')) return 'NOT_ON_THIS_DESK';
  if (status !== 'CLOSED') return 'NOT_CLOSED';
  if (ratedAt !== null && now.getTime() - ratedAt.getTime() >= RATING_OPEN_FOR) return 'TOO_LATE';
  return null;
}
