import { format, isSameDay } from 'date-fns';
import { inReaderZone } from '@/lib/time/reader-zone.ts';

/** "Sat 28 November, 20:00 to 22:00", and with both days where it goes over midnight; in the reader's zone. */
export function spanWords(from: Date, until: Date): string {
  const [start, end] = [inReaderZone(from), inReaderZone(until)];
  return `${format(start, 'EEE d MMMM, HH:mm')} to ${format(end, isSameDay(start, end) ? 'HH:mm' : 'EEE d MMMM, HH:mm')}`;
}
