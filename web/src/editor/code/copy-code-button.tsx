import { Check, Copy } from 'lucide-react';
import { useCopy } from '@/lib/clipboard/use-copy.ts';
import { VisuallyHidden } from '@/ui/visually-hidden.tsx';

/** Puts code on the clipboard and says so, where the browser allows it. */
export function CopyCodeButton({ code }: { readonly code: string }) {
  const clipboard = useCopy();
  if (!clipboard) return null;
  const { said, copy } = clipboard;
  const Icon = said === 'Copied' ? Check : Copy;
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
