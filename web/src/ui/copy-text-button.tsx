import { Check, Copy } from 'lucide-react';
import { useCopy } from '@/lib/clipboard/use-copy.ts';
import { Button } from './button.tsx';

/** Puts a text on the clipboard, where the browser allows it. */
export function CopyTextButton({ text, label = 'Copy text' }: { text: string; label?: string }) {
  const clipboard = useCopy();
  if (!clipboard) return null;
  const { said, copy } = clipboard;
  const Icon = said === 'Copied' ? Check : Copy;
  return (
    <Button size="sm" onClick={() => copy(text)}>
      <Icon className="size-4" aria-hidden="true" />
      <span aria-live="polite">{said ?? label}</span>
    </Button>
  );
}
