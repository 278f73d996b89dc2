import { clsx } from 'clsx';
import { Clock } from 'lucide-react';
import { useNow } from '@/lib/time/use-now.ts';
import { exactTime } from '@/lib/time/words.ts';
import { type Urgency, waitingUrgency, waitingWords } from './waiting-words.ts';

const tones: Record<Urgency, string> = {
  calm: 'text-muted',
  soon: 'font-medium text-amber-text',
  late: 'font-medium text-red-text',
};

/** How long the customer has waited for the team; ages into amber, then red. `since` is ISO 8601. */
export function WaitingTime({ since }: { since: string }) {
  const date = new Date(since);
  const waited = Math.max(0, useNow() - date.getTime());
  return (
    <time
      dateTime={since}
      title={`The customer waits since ${exactTime(date)}`}
      className={clsx('inline-flex items-center gap-1 whitespace-nowrap tabular-nums', tones[waitingUrgency(waited)])}
    >
      <Clock className="size-3.5" aria-hidden="true" />
      <span className="sr-only">Waiting for </span>
      {waitingWords(waited)}
    </time>
  );
}
