interface ProgressBarProps {
  /** What goes on, for those who don't see it. */
  label: string;
  value: number;
  /** Undefined: nobody knows yet how much there is. */
  max: number | undefined;
}

/** How far something is. Beside it, in words, stands the same. */
export function ProgressBar({ label, value, max }: ProgressBarProps) {
  const share = max ? Math.min(1, value / max) : 0;
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      {...(max !== undefined && { 'aria-valuemax': max, 'aria-valuenow': value })}
      className="h-1.5 overflow-hidden rounded-full bg-sunken"
    >
      <div className="h-full rounded-full bg-accent transition-[width]" style={{ width: `${share * 100}%` }} />
    </div>
  );
}
