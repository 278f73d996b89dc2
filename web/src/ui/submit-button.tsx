import type { ComponentProps } from 'react';
import { useSecondsUntil } from '@/lib/time/use-seconds-until.ts';
import { Button } from './button.tsx';
import { RetryCountdown } from './retry-countdown.tsx';

interface SubmitButtonProps extends Omit<ComponentProps<typeof Button>, 'type' | 'held'> {
  /** In milliseconds since 1970: too much was asked for, and until then it can't be asked again. */
  heldUntil?: number | undefined;
}

/** The button of a form. Where the form was sent too often, it counts down and comes back by itself. */
export function SubmitButton({ heldUntil, ...button }: SubmitButtonProps) {
  const seconds = useSecondsUntil(heldUntil);
  return (
    <>
      <Button type="submit" {...button} held={seconds > 0} />
      <RetryCountdown seconds={seconds} />
    </>
  );
}
