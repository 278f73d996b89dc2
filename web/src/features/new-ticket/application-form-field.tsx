import { ClipboardCheck } from 'lucide-react';
import type { AttachmentPolicy } from '@/lib/uploads/attachment-policy.ts';
import type { FinishedUpload } from '@/lib/uploads/finished-upload.ts';
import type { Uploads } from '@/lib/uploads/use-uploads.ts';
import { AttachmentField } from '@/ui/attachments/attachment-field.tsx';
import { Button } from '@/ui/button.tsx';

interface ApplicationFormFieldProps {
  uploads: Uploads;
  /** Of the form alone. */
  policy: AttachmentPolicy;
  /** Other files of the ticket that could be the form. */
  candidates: readonly FinishedUpload[];
  /** One of them is the form. */
  onChoose: (upload: FinishedUpload) => void;
  error: string | undefined;
}

/** The place for the filled-in form, without which a ticket of its type is not taken. */
export function ApplicationFormField({ uploads, policy, candidates, onChoose, error }: ApplicationFormFieldProps) {
  const isOpen = uploads.items.every(({ status }) => status === 'refused');
  return (
    <div className="flex flex-col gap-2 rounded-md border border-accent-line bg-accent-soft p-4">
      <AttachmentField
        heading="Application form"
        label="Choose the filled-in form"
        uploads={uploads}
        policy={policy}
        isRequired
        isFull={!isOpen}
        error={error}
      />
      {isOpen && candidates.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {candidates.map((upload) => (
            <Button key={upload.id} size="sm" variant="quiet" className="min-w-0" onClick={() => onChoose(upload)}>
              <ClipboardCheck className="size-4" aria-hidden="true" />
              <span className="truncate">{upload.name} is the form</span>
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
