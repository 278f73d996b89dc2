import { Check, Copy } from 'lucide-react';
import { useCopy } from '@/lib/clipboard/use-copy.ts';
import { Button } from '@/ui/button.tsx';

const words = { copied: 'Copied', failed: 'Not copied' };

/** Puts a text on the clipboard, where the browser allows it. */
export function CopyTextButton({ text }: { text: string }) {
  const clipboard = useCopy();
  if (!clipboard) return null;
  const { outcome, copy } = clipboard;
  const Icon = outcome === 'copied' ? Check : Copy;
  return (
    <Button size="sm" onClick={() => copy(text)}>
      <Icon className="size-4" aria-hidden="true" />
      <span aria-live="polite">{outcome ? words[outcome] : 'Copy text'}</span>
    </Button>
  );
}
