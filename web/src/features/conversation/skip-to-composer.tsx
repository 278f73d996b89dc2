import type { RefObject } from 'react';

/** For the keyboard, which would have to go through every time, file and picture of the thread. */
export function SkipToComposer({ composer }: { composer: RefObject<HTMLElement | null> }) {
  return (
    <button
      type="button"
      className="sr-only rounded-md bg-raised px-3 py-2 text-sm shadow-float focus-visible:not-sr-only focus-visible:absolute focus-visible:z-10"
      onClick={() => composer.current?.querySelector<HTMLElement>('[role="textbox"]')?.focus()}
    >
      Skip to your answer
    </button>
  );
}
