import { ClipboardCheck, Download } from 'lucide-react';
import type { AttachmentPolicy } from '@/lib/uploads/attachment-policy.ts';
import type { FinishedUpload } from '@/lib/uploads/finished-upload.ts';
import type { Uploads } from '@/lib/uploads/use-uploads.ts';
import { AttachmentField } from '@/ui/attachments/attachment-field.tsx';
import { Button, buttonClass } from '@/ui/button.tsx';

interface ApplicationFormFieldProps {
  uploads: Uploads;
  /** Of the form alone. */
  policy: AttachmentPolicy;
  /** The empty form, where there is one to download. */
  blank: { name: string; url: string } | null;
  /** Other files of the ticket that could be the form. */
  candidates: readonly FinishedUpload[];
  /** One of them is the form. */
  onChoose: (upload: FinishedUpload) => void;
  error: string | undefined;
}

/** The place for the filled-in form, without which a ticket of its type is not taken. */
export function ApplicationFormField({
  uploads,
  policy,
  blank,
  candidates,
  onChoose,
  error,
}: ApplicationFormFieldProps) {
  const isOpen = uploads.items.every(({ status }) => status === 'refused');
  return (
    <div className="flex flex-col gap-4 rounded-md border border-edge border-dashed p-4">
      {blank && (
        <a href={blank.url} download={blank.name} className={buttonClass('secondary', 'sm', 'w-fit max-w-full')}>
          <Download className="size-4 shrink-0" aria-hidden="true" />
          <span className="truncate">Download the application form</span>
        </a>
      )}
      <AttachmentField
        heading="Application form"
        label="Choose the filled-in form"
        uploads={uploads}
        policy={policy}
        isRequired
        isFull={!isOpen}
        error={error}
      >
        {isOpen &&
          candidates.map((upload) => (
            <Button key={upload.id} size="sm" variant="quiet" onClick={() => onChoose(upload)}>
              <ClipboardCheck className="size-4 shrink-0" aria-hidden="true" />
              <span className="max-w-60 truncate">Use {upload.name}</span>
            </Button>
          ))}
      </AttachmentField>
    </div>
  );
}
