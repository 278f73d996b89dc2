import { type ReactNode, useId, useRef } from 'react';
import { useKeepFocus } from '@/lib/focus/use-keep-focus.ts';
import type { AttachmentPolicy } from '@/lib/uploads/attachment-policy.ts';
import type { Uploads } from '@/lib/uploads/use-uploads.ts';
import { Button } from '@/ui/button.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import { VisuallyHidden } from '@/ui/visually-hidden.tsx';
import { PickFilesButton } from './pick-files-button.tsx';
import { UploadAnnouncer } from './upload-announcer.tsx';
import { UploadList } from './upload-list.tsx';

interface AttachmentFieldProps {
  uploads: Uploads;
  policy: AttachmentPolicy;
  heading?: string;
  /** The desk's words on the button. */
  label?: string;
  /** Without a heading and with the hint for screen readers alone, below a field that says what it is for. */
  compact?: boolean;
  /** The heading says so of all that may stay empty. */
  isRequired?: boolean;
  /** Other ways to add one, beside the button. */
  children?: ReactNode;
  /** There is no room for more, and no button. */
  isFull?: boolean;
  /** What is wrong with the files as a whole. */
  error?: string | undefined;
}

/** The files of a message: each as it comes along, and the button that adds more. */
export function AttachmentField({
  uploads,
  policy,
  heading = 'Attachments',
  label = 'Attach files',
  compact = false,
  isRequired = false,
  isFull = false,
  children,
  error,
}: AttachmentFieldProps) {
  const id = useId();
  const group = useKeepFocus<HTMLFieldSetElement>();
  const button = useRef<HTMLButtonElement>(null);
  const refused = uploads.items.filter(({ status }) => status === 'refused').length;
  const hint = (
    <p id={`${id}-hint`} className="text-muted text-sm">
      {policy.hint}
    </p>
  );
  return (
    <fieldset {...group} aria-label={heading} className="flex min-w-0 flex-col gap-2 outline-none">
      {compact ? (
        <VisuallyHidden>{hint}</VisuallyHidden>
      ) : (
        <div className="flex flex-col gap-1.5">
          <span aria-hidden="true" className="font-medium text-ink text-sm">
            {heading}
            {!isRequired && <span className="font-normal text-faint"> (optional)</span>}
          </span>
          {hint}
        </div>
      )}
      <UploadList uploads={uploads} onEmptied={() => button.current?.focus()} />
      <div className="flex flex-wrap items-center gap-2 empty:hidden">
        {!isFull && (
          <PickFilesButton
            ref={button}
            label={label}
            policy={policy}
            onFiles={uploads.add}
            multiple={policy.maxCount > 1}
            describedBy={error ? `${id}-hint ${id}-error` : `${id}-hint`}
            invalid={Boolean(error)}
          />
        )}
        {children}
        {refused > 1 && (
          <Button size="sm" variant="quiet" onClick={uploads.dropRefused}>
            Dismiss the {refused} that were refused
          </Button>
        )}
      </div>
      <FieldError id={`${id}-error`} message={error} />
      <UploadAnnouncer items={uploads.items} />
    </fieldset>
  );
}
