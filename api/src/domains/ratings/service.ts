import type { Services } from '../../context.ts';
import { badInput, DomainError, forbidden, type Issue } from '../../errors.ts';
import type { Viewer } from '../people/policy.ts';
import { mayEver } from '../tickets/policy.ts';
import { changeTicket } from '../tickets/service.ts';
import { type RatingRefusal, ratingRefusal } from './policy.ts';

export const ratingTextMaxLength = 2_000;

export interface RateTicket {
  readonly ticketId: string;
  readonly stars: number;
  readonly text: string | null;
}

const refusals: Record<RatingRefusal, { message: string; allowed: string }> = {
  NOT_ON_THIS_DESK: { message: 'This desk asks for no ratings.', allowed: 'a ticket of a desk with ratings' },
  NOT_CLOSED: { message: 'A ticket can be rated once it is closed.', allowed: 'a closed ticket' },
  TOO_LATE: { message: 'A rating can be changed for a day.', allowed: 'a ticket that was rated in the last 24 hours' },
};

/**
 * Says what the submitter of a closed ticket thought of it, or within a day something else. Throws BAD_INPUT naming
 * `stars` and `text`, NOT_FOUND, FORBIDDEN for everybody but the submitter, CONFLICT before it is closed and after the day.
 */
export async function rateTicket(services: Services, viewer: Viewer, input: RateTicket): Promise<void> {
  await changeTicket(services, viewer, input.ticketId, async (change, tx) => {
    const { ticket, desk } = change;
    if (!mayEver(viewer, ticket, 'RATE')) throw forbidden('Only who opened the ticket rates it.');
    const text = input.text?.trim() || null;
    const issues = checkRating(input.stars, text);
    if (issues.length > 0) throw badInput(issues);

    const now = services.now();
    const earlier = await tx.rating.findUnique({ where: { ticketId: ticket.id } });
    const refusal = ratingRefusal({ status: ticket.status, ratedAt: earlier?.createdAt ?? null }, desk, now);
    if (refusal) throw refused(refusal);
    if (earlier?.stars === input.stars && earlier.text === text) return;
    const said = { stars: input.stars, text, updatedAt: now };
    await tx.rating.upsert({
      where: { ticketId: ticket.id },
      create: { ticketId: ticket.id, createdAt: now, ...said },
      update: said,
    });
    change.rated();
  });
}

function checkRating(stars: number, text: string | null): Issue[] {
  const issues: Issue[] = [];
  if (!Number.isInteger(stars) || stars < 1 || stars > 5) {
    issues.push({ field: 'stars', code: 'NOT_ALLOWED', allowed: '1, 2, 3, 4 or 5' });
  }
  if (text === null) return issues;
  const allowed = `at most ${ratingTextMaxLength} characters`;
  if ([...text].length > ratingTextMaxLength) issues.push({ field: 'text', code: 'TOO_LONG', allowed });
  if (/[^\P{Cc}\n\r\t]|\p{Cs}/u.test(text)) {
    issues.push({ field: 'text', code: 'INVALID', allowed: `${allowed}, without control characters` });
  }
  return issues;
}

function refused(reason: RatingRefusal): DomainError {
  const { message, allowed } = refusals[reason];
  return new DomainError('CONFLICT', message, { issues: [{ field: 'ticketId', code: 'NOT_ALLOWED', allowed }] });
}
