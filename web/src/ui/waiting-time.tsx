import { clsx } from 'clsx';
import { Clock } from 'lucide-react';
import { useNow } from '@/lib/time/use-now.ts';
import { type Patience, ticketPatience, type Urgency, waitingUrgency, waitingWords } from '@/lib/time/waiting-words.ts';
import { exactTime } from '@/lib/time/words.ts';

const tones: Record<Urgency, string> = {
  calm: 'text-muted',
  soon: 'font-medium text-amber-text',
  late: 'font-medium text-red-text',
};

interface WaitingTimeProps {
  /** ISO 8601. */
  since: string;
  /** After which it turns amber, and red; that of a ticket unless said. */
  patience?: Patience;
}

/** How long the customer has waited for the team; ages into amber, then red. */
export function WaitingTime({ since, patience = ticketPatience }: WaitingTimeProps) {
  const date = new Date(since);
  const waited = Math.max(0, useNow() - date.getTime());
  return (
    <time
      dateTime={since}
      title={`The customer waits since ${exactTime(date)}`}
      className={clsx(
        'inline-flex items-center gap-1 whitespace-nowrap tabular-nums',
        tones[waitingUrgency(waited, patience)],
      )}
    >
      <Clock className="size-3.5" aria-hidden="true" />
      <span className="sr-only">Waiting for </span>
      {waitingWords(waited)}
    </time>
  );
}
