import { Paperclip } from 'lucide-react';
import { type Ref, useRef } from 'react';
import { type AttachmentPolicy, acceptedKinds } from '@/lib/uploads/attachment-policy.ts';
import { Button } from '@/ui/button.tsx';

interface PickFilesButtonProps {
  label: string;
  policy: Pick<AttachmentPolicy, 'kinds'>;
  onFiles: (files: File[]) => void;
  /** Several in one go. */
  multiple?: boolean;
  describedBy?: string | undefined;
  invalid?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

/** Opens the browser's dialog for files, which offers the kinds of the policy first. */
export function PickFilesButton({
  label,
  policy,
  onFiles,
  multiple = true,
  describedBy,
  invalid = false,
  ref,
}: PickFilesButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  // A desk that brings a picture of its own along needs no second one.
  const hasPicture = /^\p{Extended_Pictographic}/u.test(label);
  return (
    <>
      <Button
        ref={ref}
        size="sm"
        className="self-start"
        aria-describedby={describedBy}
        data-invalid={invalid || undefined}
        onClick={() => input.current?.click()}
      >
        {!hasPicture && <Paperclip className="size-4 text-muted" aria-hidden="true" />}
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={multiple}
        accept={acceptedKinds(policy)}
        aria-label={label}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // So that the same file can be chosen again after it was removed.
          target.value = '';
        }}
      />
    </>
  );
}
