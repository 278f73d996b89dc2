import { WifiOff } from 'lucide-react';
import { useIsOnline } from '@/lib/live/use-is-online.ts';
import { Button } from '@/ui/button.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import { Spinner } from '@/ui/spinner.tsx';
import { SubmitButton } from '@/ui/submit-button.tsx';
import type { SendPhase } from './use-send-ticket.ts';

interface SendBarProps {
  phase: SendPhase;
  /** The desk's word for sending. */
  label: string;
  /** Files that are on their way. */
  uploadCount: number;
  failure: string | undefined;
  /** In milliseconds since 1970: too many were sent, and another can be from then on. */
  heldUntil: number | undefined;
  onStop: () => void;
}

/** The button that sends the ticket, and what it waits for once it was pressed. */
export function SendBar({ phase, label, uploadCount, failure, heldUntil, onStop }: SendBarProps) {
  const isOnline = useIsOnline();
  const isUploading = phase === 'uploading';
  const isAway = phase === 'waiting' || (isUploading && !isOnline);
  return (
    <div className="flex flex-col items-start gap-3">
      <FieldError id="new-ticket-error" message={failure} />
      <div role="status" className="empty:absolute">
        {isAway && (
          <p className="flex items-start gap-2 rounded-md bg-amber-soft p-3 text-amber-text text-sm">
            <WifiOff className="mt-0.5 size-4 shrink-0" aria-hidden="true" />
            <span>
              {isOnline ? 'Parley can’t be reached.' : 'You are offline.'} Your ticket is kept in this browser, and is
              sent by itself when the connection is back. Leave this page open.
            </span>
          </p>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <SubmitButton
          variant="primary"
          busy={phase === 'sending'}
          aria-disabled={isUploading || undefined}
          heldUntil={heldUntil}
        >
          {isUploading && <Spinner />}
          {isUploading ? uploadWords(uploadCount) : phase === 'waiting' ? 'Send now' : label}
        </SubmitButton>
        {(isUploading || phase === 'waiting') && (
          <Button variant="quiet" onClick={onStop}>
            Don’t send yet
          </Button>
        )}
      </div>
    </div>
  );
}

function uploadWords(count: number): string {
  return count === 1 ? 'Uploading 1 file…' : `Uploading ${count} files…`;
}
