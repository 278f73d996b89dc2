import { Dialog } from 'radix-ui';
import { type FormEvent, type ReactNode, useRef } from 'react';
import { focusFirstInvalid } from '@/lib/forms/focus-first-invalid.ts';
import { buttonClass } from './button.tsx';
import { dialogClass, overlayClass } from './dialog-class.ts';
import { FieldError } from './field-error.tsx';
import { SubmitButton } from './submit-button.tsx';

interface FormDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  /** What comes of it. */
  description: ReactNode;
  /** A verb, as in "Move ticket". */
  submitLabel: string;
  /** Of the button that closes it. @default "Cancel" */
  closeLabel?: string;
  busy: boolean;
  /** What is wrong with the whole. */
  failure: string | undefined;
  /** In milliseconds since 1970: it was sent too often, and can be sent again from then on. */
  heldUntil: number | undefined;
  /** Resolves with whether it is done; if not, the dialog stays with what was typed. */
  onSubmit: () => Promise<boolean>;
  /** Moves the focus when it is closed; without it, it goes back to where it was. */
  onCloseAutoFocus?: (event: Event) => void;
  children: ReactNode;
}

/** A question that needs an answer before it is done, in a few fields. */
export function FormDialog({
  open,
  onOpenChange,
  title,
  description,
  submitLabel,
  closeLabel = 'Cancel',
  busy,
  failure,
  heldUntil,
  onSubmit,
  onCloseAutoFocus,
  children,
}: FormDialogProps) {
  const form = useRef<HTMLFormElement>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    // A dialog's form stands in the page's own by React's reckoning.
    event.stopPropagation();
    if (busy) return;
    if (await onSubmit()) return onOpenChange(false);
    requestAnimationFrame(() => form.current && focusFirstInvalid(form.current));
  }

  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className={overlayClass} />
        <Dialog.Content className={dialogClass} {...(onCloseAutoFocus && { onCloseAutoFocus })}>
          <Dialog.Title className="font-semibold">{title}</Dialog.Title>
          <Dialog.Description className="text-muted text-sm">{description}</Dialog.Description>
          <form ref={form} noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
            {children}
            <FieldError id="dialog-error" message={failure} />
            <div className="flex flex-wrap justify-end gap-2">
              <Dialog.Close className={buttonClass('secondary')}>{closeLabel}</Dialog.Close>
              <SubmitButton variant="primary" busy={busy} heldUntil={heldUntil}>
                {submitLabel}
              </SubmitButton>
            </div>
          </form>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
