import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import { Spinner } from './spinner.tsx';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'sm' | 'md';

const variants: Record<ButtonVariant, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong',
  secondary: 'border border-edge bg-surface text-ink hover:bg-hover',
  quiet: 'text-muted hover:bg-hover hover:text-ink',
  danger: 'bg-red-solid text-on-accent hover:bg-red-strong',
};

const sizes: Record<ButtonSize, string> = {
  sm: 'min-h-8 px-2.5 text-sm pointer-coarse:min-h-11',
  md: 'min-h-10 px-4 text-sm pointer-coarse:min-h-11',
};

/** The look of a button, for links that act as one. */
export function buttonClass(variant: ButtonVariant = 'secondary', size: ButtonSize = 'md', className?: string): string {
  return clsx(
    'inline-flex shrink-0 items-center justify-center gap-2 rounded-md font-medium whitespace-nowrap transition-colors duration-150',
    'disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-not-allowed [&[aria-busy=true]]:cursor-progress',
    variants[variant],
    sizes[size],
    className,
  );
}

interface ButtonProps extends ComponentProps<'button'> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** The action runs: the button keeps its width and its focus, shows a spinner and ignores further clicks. */
  busy?: boolean;
  /** It can't be used for a while: it keeps its focus and ignores clicks. Where it isn't plain, said beside it why, and until when. */
  held?: boolean;
}

export function Button({
  variant,
  size,
  busy = false,
  held = false,
  className,
  children,
  onClick,
  type,
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type ?? 'button'}
      className={buttonClass(variant, size, clsx('relative', held && 'opacity-55', className))}
      aria-disabled={busy || held || undefined}
      aria-busy={busy || undefined}
      onClick={(event) => {
        if (busy || held) event.preventDefault();
        else onClick?.(event);
      }}
      {...rest}
    >
      <span className={clsx('inline-flex items-center gap-2', busy && 'invisible')}>{children}</span>
      {busy && (
        <span className="absolute inset-0 grid place-items-center">
          <Spinner />
        </span>
      )}
    </button>
  );
}
