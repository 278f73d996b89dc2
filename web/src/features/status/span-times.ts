import type { FieldWords } from '@/lib/forms/form-error.ts';
import type { Clock } from '@/lib/time/reader-zone.ts';
import { momentOf } from '@/lib/time/start-of-day.ts';
import type { Span } from './span-fields.tsx';

/** What forms say under the fields of a span. */
export const spanErrors = {
  startsAt: { NOT_ALLOWED: 'Choose a moment from an hour ago to a year ahead.' },
  endsAt: { NOT_ALLOWED: 'Choose a moment after the start and after now, within 14 days of the start.' },
} satisfies FieldWords<'startsAt' | 'endsAt'>;

type SpanTimes =
  | { readonly ok: true; readonly times: { readonly startsAt: string; readonly endsAt: string } }
  /** The API takes nothing that is no moment: what is missing has to be said here. */
  | { readonly ok: false; readonly missing: { readonly startsAt?: string; readonly endsAt?: string } };

/** A span as the API takes it, or what is missing of it. */
export function spanTimes({ start, end }: Span, clock: Clock): SpanTimes {
  const [startsAt, endsAt] = [momentOf(start, clock), momentOf(end, clock)];
  if (startsAt && endsAt) {
    return { ok: true, times: { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() } };
  }
  const words = 'Choose a day and a time.';
  return { ok: false, missing: { ...(!startsAt && { startsAt: words }), ...(!endsAt && { endsAt: words }) } };
}

/**
 * The span that was shown, with what was chosen anew: an hour that the clock shows twice, and seconds, which it doesn't show,
 * stay as they were where nobody touched them.
 */
export function movedTimes(
  shown: { readonly startsAt: string; readonly endsAt: string },
  span: Span,
  clock: Clock,
): SpanTimes {
  const wanted = spanTimes(span, clock);
  if (!wanted.ok) return wanted;
  const startsAt = span.start === fieldTime(shown.startsAt, clock) ? shown.startsAt : wanted.times.startsAt;
  const endsAt = span.end === fieldTime(shown.endsAt, clock) ? shown.endsAt : wanted.times.endsAt;
  return { ok: true, times: { startsAt, endsAt } };
}

/** A moment as a field of a span shows it. */
export function fieldTime(at: string, clock: Clock): string {
  return new Date(clock(new Date(at).getTime())).toISOString().slice(0, 16);
}
