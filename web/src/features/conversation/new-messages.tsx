import { clsx } from 'clsx';
import { ArrowDown } from 'lucide-react';
import { Button } from '@/ui/button.tsx';

interface NewMessagesProps {
  /** Goes to them. */
  onJump: () => void;
  className?: string;
}

/** Floats over the thread when something has come in below what the reader sees. */
export function NewMessages({ onJump, className }: NewMessagesProps) {
  return (
    <div className={clsx('pointer-events-none flex items-end justify-center', className)}>
      <Button size="sm" className="pointer-events-auto shadow-float" onClick={onJump}>
        <ArrowDown className="size-4" aria-hidden="true" /> New messages
      </Button>
    </div>
  );
}
