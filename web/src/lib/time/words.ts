import { differenceInCalendarDays, format, isSameYear } from 'date-fns';
import { inReaderZone } from './reader-zone.ts';

/**
 * A past moment in a reader's words: "just now", "4 min ago", "3 h ago", "yesterday", "12 Mar", "12 Mar 2024".
 * Days are the reader's calendar days, but for the last six hours. A moment that a fast clock puts in the future is "just now".
 */
export function relativeTime(date: Date, now: number): string {
  const minutes = Math.floor((now - date.getTime()) / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} min ago`;
  const days = calendarDays(now, date);
  const hours = Math.floor(minutes / 60);
  if (days === 0 || hours < 6) return `${hours} h ago`;
  if (days === 1) return 'yesterday';
  if (days < 7) return `${days} days ago`;
  return format(inReaderZone(date), isSameYear(inReaderZone(date), inReaderZone(now)) ? 'd MMM' : 'd MMM yyyy');
}

/** The exact moment in the reader's own time zone, as in "Thursday, 12 March 2026 at 10:42:07". */
export function exactTime(date: Date): string {
  return format(inReaderZone(date), "EEEE, d MMMM yyyy 'at' HH:mm:ss");
}

/**
 * A day of the reader's calendar: "Today", "Yesterday", "Monday 16 November", "Sunday 16 November 2025". A day that a fast
 * clock puts in the future is "Today".
 */
export function dayWords(date: Date, now: number): string {
  const days = calendarDays(now, date);
  if (days <= 0) return 'Today';
  if (days === 1) return 'Yesterday';
  return format(
    inReaderZone(date),
    isSameYear(inReaderZone(date), inReaderZone(now)) ? 'EEEE d MMMM' : 'EEEE d MMMM yyyy',
  );
}

const calendarDays = (later: number, earlier: Date): number =>
  differenceInCalendarDays(inReaderZone(later), inReaderZone(earlier));
