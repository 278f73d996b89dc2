import { clsx } from 'clsx';

/** A grey bar in the place of words to come. Give it the words' width and height. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden="true" className={clsx('block animate-pulse-soft rounded-md bg-hover', className)} />;
}
