import { Check, Copy } from 'lucide-react';
import { useCopy } from '@/lib/clipboard/use-copy.ts';
import { VisuallyHidden } from '@/ui/visually-hidden.tsx';

const words = { copied: 'Copied', failed: 'Not copied' };

/** Puts code on the clipboard and says so, where the browser allows it. */
export function CopyCodeButton({ code }: { readonly code: string }) {
  const clipboard = useCopy();
  if (!clipboard) return null;
  const { outcome, copy } = clipboard;
  const said = outcome && words[outcome];
  const Icon = outcome === 'copied' ? Check : Copy;
  return (
    <>
      <button
        type="button"
        aria-label="Copy code"
        title="Copy code"
        className="rich-text-copy target"
        onClick={() => copy(code)}
      >
        <Icon aria-hidden className="size-4" />
        {said && <span aria-hidden>{said}</span>}
      </button>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </>
  );
}
