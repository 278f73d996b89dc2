import { useEffect, useState } from 'react';

/** How long a button says what became of it, in milliseconds. */
const SHOWN_FOR_MS = 2_000;

export interface Copy {
  /** What became of the last copy, for a moment. */
  readonly outcome: 'copied' | 'failed' | undefined;
  readonly copy: (text: string) => void;
}

/** Puts text on the clipboard. Nothing where the browser doesn't let a page do that, as on plain http. */
export function useCopy(): Copy | undefined {
  const [last, setLast] = useState<{ outcome: Copy['outcome'] }>({ outcome: undefined });
  useEffect(() => {
    if (!last.outcome) return;
    const timer = setTimeout(() => setLast({ outcome: undefined }), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [last]);
  // Typed as always there; it is missing outside secure contexts.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (!clipboard) return undefined;
  return {
    outcome: last.outcome,
    copy: (text) =>
      void clipboard.writeText(text).then(
        () => setLast({ outcome: 'copied' }),
        // The person refused it to the page, or is in another window.
        () => setLast({ outcome: 'failed' }),
      ),
  };
}
