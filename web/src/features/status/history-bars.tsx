import { clsx } from 'clsx';
import { type PointerEvent, useMemo, useState } from 'react';
import { healthLooks, unknownBar } from './health-looks.ts';
import { type History, historyDays, historyDayWords, uptimeWords } from './history-days.ts';

interface HistoryBarsProps {
  /** Of the component. */
  name: string;
  history: History & { uptime?: number | null | undefined };
}

/**
 * A bar for each of the last 90 days. Which of them is spoken of is chosen by pointing at it, by keys or by a finger: that
 * is a slider over the bars.
 */
export function HistoryBars({ name, history }: HistoryBarsProps) {
  const days = useMemo(() => historyDays(history), [history]);
  const [chosen, setChosen] = useState<number | null>(null);
  const at = Math.min(chosen ?? days.length - 1, days.length - 1);
  const day = days[at];
  const { uptime } = history;

  function point(event: PointerEvent<HTMLInputElement>) {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const index = Math.floor(((event.clientX - left) / width) * days.length);
    setChosen(Math.max(0, Math.min(days.length - 1, index)));
  }

  return (
    <div className="flex flex-col gap-1">
      <div className="relative">
        <div aria-hidden="true" className="flex h-8 items-end gap-px">
          {days.map(({ date, health }, index) => (
            <span
              key={date}
              className={clsx(
                'min-w-0 flex-1 rounded-[1px]',
                health === null ? unknownBar : healthLooks[health].bar,
                chosen !== null && index !== at && 'opacity-45',
              )}
            />
          ))}
        </div>
        <input
          type="range"
          min={0}
          max={days.length - 1}
          value={at}
          aria-label={`${name}: the last ${days.length} days`}
          aria-valuetext={day && historyDayWords(day)}
          className="peer absolute inset-0 m-0 size-full cursor-crosshair opacity-0"
          onChange={(event) => setChosen(Number(event.target.value))}
          onFocus={() => setChosen((now) => now ?? days.length - 1)}
          onBlur={() => setChosen(null)}
          onPointerMove={point}
          onPointerLeave={(event) => event.currentTarget.matches(':focus-visible') || setChosen(null)}
        />
        <span
          aria-hidden="true"
          className="pointer-events-none absolute -inset-1 rounded-md peer-focus-visible:outline-2 peer-focus-visible:outline-accent-line"
        />
      </div>
      <div className="flex min-h-5 justify-between gap-2 text-faint text-xs tabular-nums">
        {chosen !== null && day ? (
          <span className="text-ink">{historyDayWords(day)}</span>
        ) : (
          <>
            <span>{days.length} days ago</span>
            {typeof uptime === 'number' && <span>{uptimeWords(uptime)} up</span>}
            <span>Today</span>
          </>
        )}
      </div>
    </div>
  );
}
