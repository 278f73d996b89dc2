import { differenceInCalendarDays, format } from 'date-fns';
import { inReaderZone } from './reader-zone.ts';

interface Opening {
  readonly openUntil?: string | null | undefined;
  readonly nextOpenAt?: string | null | undefined;
}

/**
 * Whether a team works at `now`, in milliseconds since 1970, by what the server last said of it, and when that changes in the
 * reader's time: "Open now until 17:00." and "Opens Monday at 09:00, your time."
 */
export function openingWords({ openUntil, nextOpenAt }: Opening, now: number): { isOpen: boolean; words: string } {
  if (openUntil && now < Date.parse(openUntil)) {
    return {
      isOpen: true,
      words: `Open now until ${format(inReaderZone(Date.parse(openUntil)), 'HH:mm')}, your time.`,
    };
  }
  if (!nextOpenAt) return { isOpen: false, words: 'Closed.' };
  const next = new Date(nextOpenAt);
  // It has opened since the server was asked, which is until when it will be.
  if (next.getTime() <= now) return { isOpen: true, words: 'Open now.' };
  return { isOpen: false, words: `Opens ${dayOf(next, now)} at ${format(inReaderZone(next), 'HH:mm')}, your time.` };
}

function dayOf(date: Date, now: number): string {
  const days = differenceInCalendarDays(inReaderZone(date), inReaderZone(now));
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  return format(inReaderZone(date), days < 7 ? 'EEEE' : 'd MMMM');
}
