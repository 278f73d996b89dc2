import type { RefObject } from 'react';
import { useNow } from '@/lib/time/use-now.ts';
import { dayWords } from '@/lib/time/words.ts';

/** Before the first item of a day of the reader's calendar. `at` is ISO 8601. */
export function DayLine({ at }: { at: string }) {
  const now = useNow();
  return (
    <li className="flex items-center gap-3 font-medium text-muted text-sm">
      <span>{dayWords(new Date(at), now)}</span>
      <span className="h-px flex-1 bg-line" aria-hidden="true" />
    </li>
  );
}

/** Before the first message that was new to the reader when they came. */
export function UnseenLine({ ref }: { ref: RefObject<HTMLLIElement | null> }) {
  return (
    <li ref={ref} className="flex scroll-mt-6 items-center gap-3 font-medium text-accent-text text-sm">
      <span>New since you last looked</span>
      <span className="h-px flex-1 bg-accent-line" aria-hidden="true" />
    </li>
  );
}
