import { useEffect, useState } from 'react';

/** How long a button says what became of it, in milliseconds. */
const SHOWN_FOR_MS = 2_000;

export interface Copy {
  /** What became of the last copy, in words, for a moment. */
  readonly said: 'Copied' | 'Not copied' | undefined;
  readonly copy: (text: string) => void;
}

/** Puts text on the clipboard. Nothing where the browser doesn't let a page do that, as on plain http. */
export function useCopy(): Copy | undefined {
  const [last, setLast] = useState<Pick<Copy, 'said'>>({ said: undefined });
  useEffect(() => {
    if (!last.said) return;
    const timer = setTimeout(() => setLast({ said: undefined }), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [last]);
  // Typed as always there; it is missing outside secure contexts.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (!clipboard) return undefined;
  return {
    said: last.said,
    copy: (text) =>
      void clipboard.writeText(text).then(
        () => setLast({ said: 'Copied' }),
        // The person refused it to the page, or is in another window.
        () => setLast({ said: 'Not copied' }),
      ),
  };
}
