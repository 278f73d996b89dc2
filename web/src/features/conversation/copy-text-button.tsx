import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/ui/button.tsx';

/** Puts a text on the clipboard. Not there where the browser doesn't let a page do so, as on plain http. */
export function CopyTextButton({ text }: { text: string }) {
  const [isCopied, setCopied] = useState(false);
  // Typed as always there; it is missing outside secure contexts.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (!clipboard) return null;
  return (
    <Button
      size="sm"
      onClick={() => void clipboard.writeText(text).then(() => setCopied(true))}
      onBlur={() => setCopied(false)}
    >
      {isCopied ? <Check className="size-4" aria-hidden="true" /> : <Copy className="size-4" aria-hidden="true" />}
      <span aria-live="polite">{isCopied ? 'Copied' : 'Copy text'}</span>
    </Button>
  );
}
