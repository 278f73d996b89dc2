import { clsx } from 'clsx';
import { Timer } from 'lucide-react';
import { useNow } from '@/lib/time/use-now.ts';
import type { Urgency } from '@/lib/time/waiting-words.ts';
import { exactTime } from '@/lib/time/words.ts';
import { dueUrgency, dueWords } from './due-words.ts';

const tones: Record<Urgency, string> = {
  calm: 'text-muted',
  soon: 'font-medium text-amber-text',
  late: 'font-medium text-red-text',
};

/** How long there is until a target, or since it was missed; amber in the last hour, then red. `at` is ISO 8601. */
export function DueTime({ target, at }: { target: 'First response' | 'Resolution'; at: string }) {
  const now = useNow();
  return (
    <time
      dateTime={at}
      title={`${target} due ${exactTime(new Date(at))}`}
      className={clsx('inline-flex items-center gap-1 whitespace-nowrap tabular-nums', tones[dueUrgency(at, now)])}
    >
      <Timer className="size-3.5" aria-hidden="true" />
      <span className="sr-only">{target} </span>
      {dueWords(at, now)}
    </time>
  );
}
