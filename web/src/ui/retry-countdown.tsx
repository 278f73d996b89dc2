import { countdownWords } from '@/lib/time/countdown-words.ts';

interface RetryCountdownProps {
  /** Whole seconds until it can be tried again; 0 for now. */
  seconds: number;
}

/** "Try again in 12 seconds", counting down. Who listens to the page hears that once, and not every second. */
export function RetryCountdown({ seconds }: RetryCountdownProps) {
  return (
    <>
      <span role="status" className="sr-only">
        {seconds > 0 && 'Wait a moment before you try again. The button comes back by itself.'}
      </span>
      {seconds > 0 && <span className="text-muted text-sm tabular-nums">Try again in {countdownWords(seconds)}</span>}
    </>
  );
}
