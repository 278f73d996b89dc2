import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { VisuallyHidden } from '@/ui/visually-hidden.tsx';

const SHOWN_FOR_MS = 2_000;

/** Puts code on the clipboard and says so. Not there where the browser doesn't let a page do it, as on plain http. */
export function CopyCodeButton({ code }: { readonly code: string }) {
  const [copies, setCopies] = useState(0);
  const isCopied = copies > 0;
  useEffect(() => {
    if (copies === 0) return;
    const timer = setTimeout(() => setCopies(0), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [copies]);
  // Typed as always there; it is missing outside secure contexts.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (!clipboard) return null;
  const Icon = isCopied ? Check : Copy;
  return (
    <>
      <button
        type="button"
        aria-label="Copy code"
        title="Copy code"
        className="rich-text-copy target"
        onClick={() => void clipboard.writeText(code).then(() => setCopies((count) => count + 1))}
      >
        <Icon aria-hidden className="size-4" />
        {isCopied && <span aria-hidden>Copied</span>}
      </button>
      <VisuallyHidden>
        <span role="status">{isCopied && 'Copied'}</span>
      </VisuallyHidden>
    </>
  );
}
