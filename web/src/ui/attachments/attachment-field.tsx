import { useId, useRef } from 'react';
import type { AttachmentPolicy } from '@/lib/uploads/attachment-policy.ts';
import type { Uploads } from '@/lib/uploads/use-uploads.ts';
import { FieldError } from '@/ui/field-error.tsx';
import { VisuallyHidden } from '@/ui/visually-hidden.tsx';
import { PickFilesButton } from './pick-files-button.tsx';
import { UploadAnnouncer } from './upload-announcer.tsx';
import { UploadList } from './upload-list.tsx';

interface AttachmentFieldProps {
  uploads: Uploads;
  policy: AttachmentPolicy;
  /** The desk's words on the button. */
  label?: string;
  /** Without a heading and with the hint for screen readers alone, below a field that has both. */
  compact?: boolean;
  /** What is wrong with the files as a whole. */
  error?: string | undefined;
}

/** The files of a message: each as it comes along, and the button that adds more. */
export function AttachmentField({
  uploads,
  policy,
  label = 'Attach files',
  compact = false,
  error,
}: AttachmentFieldProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const hint = (
    <p id={`${id}-hint`} className="text-muted text-sm">
      {policy.hint}
    </p>
  );
  return (
    <fieldset aria-label="Attachments" className="flex min-w-0 flex-col gap-2">
      {compact ? (
        <VisuallyHidden>{hint}</VisuallyHidden>
      ) : (
        <>
          <span aria-hidden="true" className="-mb-0.5 font-medium text-ink text-sm">
            Attachments<span className="font-normal text-faint"> (optional)</span>
          </span>
          {hint}
        </>
      )}
      <UploadList uploads={uploads} onEmptied={() => button.current?.focus()} />
      <PickFilesButton
        ref={button}
        label={label}
        policy={policy}
        onFiles={uploads.add}
        describedBy={error ? `${id}-hint ${id}-error` : `${id}-hint`}
        invalid={Boolean(error)}
      />
      <FieldError id={`${id}-error`} message={error} />
      <UploadAnnouncer items={uploads.items} />
    </fieldset>
  );
}
