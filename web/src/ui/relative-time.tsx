import { clsx } from 'clsx';
import { Tooltip } from 'radix-ui';
import { useState } from 'react';
import { useNow } from '@/lib/time/use-now.ts';
import { exactTime, relativeTime } from '@/lib/time/words.ts';

interface RelativeTimeProps {
  /** ISO 8601. */
  at: string;
  className?: string;
}

/** "4 min ago", kept true by itself; the exact time in the reader's zone on hover. */
export function RelativeTime({ at, className }: RelativeTimeProps) {
  const now = useNow();
  const date = new Date(at);
  return (
    <time dateTime={at} title={exactTime(date)} className={clsx('whitespace-nowrap', className)}>
      {relativeTime(date, now)}
    </time>
  );
}

/** The same where the exact time matters: it also shows on keyboard focus and on a tap. */
export function ExactTime({ at, className }: RelativeTimeProps) {
  const now = useNow();
  const date = new Date(at);
  const [open, setOpen] = useState(false);
  return (
    <Tooltip.Provider delayDuration={300}>
      <Tooltip.Root open={open} onOpenChange={setOpen}>
        <Tooltip.Trigger
          className={clsx(
            'relative rounded-md whitespace-nowrap pointer-coarse:after:absolute pointer-coarse:after:-inset-x-1 pointer-coarse:after:-inset-y-3',
            className,
          )}
          // By itself a tooltip closes on a press, which is all that a finger can do.
          onPointerDown={(event) => event.preventDefault()}
          onClick={(event) => {
            event.preventDefault();
            setOpen(true);
          }}
        >
          <time dateTime={at}>{relativeTime(date, now)}</time>
        </Tooltip.Trigger>
        <Tooltip.Portal>
          <Tooltip.Content
            sideOffset={6}
            collisionPadding={8}
            className="z-50 animate-float-in rounded-md border border-line bg-raised px-2.5 py-1.5 text-ink text-xs tabular-nums shadow-float"
          >
            {exactTime(date)}
          </Tooltip.Content>
        </Tooltip.Portal>
      </Tooltip.Root>
    </Tooltip.Provider>
  );
}
