import { format } from 'date-fns';
import { inReaderZone } from '@/lib/time/reader-zone.ts';

/** When a licence ends or ended, in the reader's zone. `expiresAt` is ISO 8601. */
export function endWords(expiresAt: string | null | undefined, now: Date): string {
  if (!expiresAt) return 'No end date';
  const end = new Date(expiresAt);
  return `${end > now ? 'Ends' : 'Ended'} ${format(inReaderZone(end), 'd MMM yyyy')}`;
}
