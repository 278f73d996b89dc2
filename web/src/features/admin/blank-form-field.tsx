import { Download } from 'lucide-react';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { DeskVersionInput } from '@/gql/graphql.ts';
import { issueWords } from '@/lib/forms/form-error.ts';
import { issuesOf } from '@/lib/forms/issue.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import type { AttachmentPolicy } from '@/lib/uploads/attachment-policy.ts';
import type { FinishedUpload } from '@/lib/uploads/finished-upload.ts';
import { useUploads } from '@/lib/uploads/use-uploads.ts';
import { AttachmentField } from '@/ui/attachments/attachment-field.tsx';
import { Button, buttonClass } from '@/ui/button.tsx';
import { SetBlankFormDocument } from './admin-mutations.ts';

interface BlankFormFieldProps {
  desk: DeskVersionInput;
  policy: AttachmentPolicy;
  ticketTypeId: string;
  /** What customers download now. */
  blank: { name: string; url: string } | null | undefined;
}

/** The empty form of a type. It counts once its own button is pressed, apart from what else is typed on the page. */
export function BlankFormField({ desk, policy: ofDesk, ticketTypeId, blank }: BlankFormFieldProps) {
  const [{ fetching }, setBlankForm] = useMutation(SetBlankFormDocument);
  const [finished, setFinished] = useState<readonly FinishedUpload[]>([]);
  const [failure, setFailure] = useState<string>();
  const policy = { ...ofDesk, maxCount: 1 };
  const uploads = useUploads({ deskId: desk.id, policy, finished, onFinished: setFinished });
  const [chosen] = finished;

  async function set(attachmentId: string | null) {
    setFailure(undefined);
    const { error } = await setBlankForm({ input: { desk, ticketTypeId, attachmentId } });
    // What was uploaded meanwhile has not been offered yet.
    if (!error) return setFinished((now) => now.filter(({ id }) => id !== attachmentId));
    const issues = error.graphQLErrors.flatMap(({ extensions }) => issuesOf(extensions.issues));
    setFailure(issues.map(issueWords).join(' ') || faultOf(error).detail);
  }

  return (
    <div className="flex flex-col gap-3 rounded-md border border-edge border-dashed p-3">
      <AttachmentField
        heading="Empty form"
        label={blank ? 'Upload another one' : 'Upload the empty form'}
        uploads={uploads}
        policy={{ ...policy, hint: 'Customers download it, fill it in and attach it to their ticket. At most 5 MB.' }}
        isFull={uploads.items.some(({ status }) => status !== 'refused')}
        error={failure}
      >
        {chosen && (
          <Button size="sm" variant="primary" busy={fetching} onClick={() => void set(chosen.id)}>
            Offer this form
          </Button>
        )}
      </AttachmentField>
      {blank && (
        <div className="flex flex-wrap items-center gap-2">
          <a href={blank.url} download={blank.name} className={buttonClass('quiet', 'sm', 'max-w-full')}>
            <Download className="size-4 shrink-0" aria-hidden="true" />
            <span className="truncate">{blank.name}</span>
          </a>
          <Button size="sm" variant="quiet" busy={fetching} onClick={() => void set(null)}>
            Offer none
          </Button>
        </div>
      )}
    </div>
  );
}
