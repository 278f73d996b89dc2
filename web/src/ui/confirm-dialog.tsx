import { AlertDialog } from 'radix-ui';
import { useState } from 'react';
import { Button, buttonClass } from './button.tsx';
import { dialogClass, overlayClass } from './dialog-class.ts';
import { FieldError } from './field-error.tsx';

interface ConfirmDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** A question, as in "Close this ticket?". */
  title: string;
  /** What happens then. */
  description: string;
  /** A verb, as in "Close Ticket". */
  confirmLabel: string;
  danger?: boolean;
  /** Resolves with the words of a failure, which keep the dialog open; with nothing when done. */
  onConfirm: () => Promise<string | undefined>;
}

/** Asks before an act that cannot be taken back. */
export function ConfirmDialog({
  open,
  onOpenChange,
  title,
  description,
  confirmLabel,
  danger = false,
  onConfirm,
}: ConfirmDialogProps) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();

  async function confirm() {
    setBusy(true);
    setFailure(undefined);
    const message = await onConfirm();
    setBusy(false);
    if (message) setFailure(message);
    else onOpenChange(false);
  }

  return (
    <AlertDialog.Root
      open={open}
      onOpenChange={(next) => {
        setFailure(undefined);
        onOpenChange(next);
      }}
    >
      <AlertDialog.Portal>
        <AlertDialog.Overlay className={overlayClass} />
        <AlertDialog.Content className={dialogClass}>
          <AlertDialog.Title className="font-semibold">{title}</AlertDialog.Title>
          <AlertDialog.Description className="text-muted text-sm">{description}</AlertDialog.Description>
          <FieldError id="confirm-error" message={failure} />
          <div className="flex flex-wrap justify-end gap-2">
            <AlertDialog.Cancel className={buttonClass('secondary')}>Cancel</AlertDialog.Cancel>
            <Button variant={danger ? 'danger' : 'primary'} busy={busy} onClick={() => void confirm()}>
              {confirmLabel}
            </Button>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
