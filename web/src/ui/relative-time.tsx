import { clsx } from 'clsx';
import { useNow } from '@/lib/time/use-now.ts';
import { exactTime, relativeTime } from '@/lib/time/words.ts';

/** "4 min ago", kept true by itself; the exact time in the reader's zone on hover. `at` is ISO 8601. */
export function RelativeTime({ at, className }: { at: string; className?: string }) {
  const now = useNow();
  const date = new Date(at);
  return (
    <time dateTime={at} title={exactTime(date)} className={clsx('whitespace-nowrap', className)}>
      {relativeTime(date, now)}
    </time>
  );
}
