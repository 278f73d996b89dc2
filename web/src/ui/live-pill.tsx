import { clsx } from 'clsx';
import { format } from 'date-fns';
import { Radio, RefreshCw, Unplug } from 'lucide-react';
import type { ConnectionState } from '@/lib/live/connection.ts';
import { inReaderZone } from '@/lib/time/reader-zone.ts';

/** Whether what the page shows is kept up to date. Says nothing where nothing on the page is live. */
export function LivePill({ state }: { state: ConnectionState }) {
  return (
    <span role="status" className="text-xs">
      {state.status !== 'idle' && (
        <span
          className={clsx(
            'inline-flex h-6 items-center gap-1.5 rounded-full px-2 font-medium whitespace-nowrap tabular-nums [&_svg]:size-3.5',
            state.status === 'live' && 'bg-green-soft text-green-text',
            state.status === 'connecting' && 'bg-sunken text-muted',
            state.status === 'offline' && 'bg-amber-soft text-amber-text',
          )}
        >
          {state.status === 'live' && (
            <>
              <Radio aria-hidden="true" /> Live
            </>
          )}
          {state.status === 'connecting' && (
            <>
              <RefreshCw aria-hidden="true" /> {state.again ? 'Reconnecting…' : 'Connecting…'}
            </>
          )}
          {state.status === 'offline' && (
            <>
              <Unplug aria-hidden="true" /> Not live since {format(inReaderZone(state.since), 'HH:mm')}
            </>
          )}
        </span>
      )}
    </span>
  );
}
