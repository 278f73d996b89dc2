import { ImagePlus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { type AttachmentPolicy, acceptedKinds } from '@/lib/uploads/attachment-policy.ts';
import { fileSize } from '@/lib/uploads/file-size.ts';
import { kindsInWords } from '@/lib/uploads/refusal-words.ts';
import { Button } from '@/ui/button.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import { ProgressBar } from '@/ui/progress-bar.tsx';
import type { PictureUpload } from './use-picture-upload.ts';

interface ChosenPictureProps {
  readonly chosen: File | null;
  /** Path of the one that is there until another is chosen. */
  readonly before: string | null;
  readonly upload: PictureUpload;
  readonly policy: AttachmentPolicy;
  readonly problem: string | undefined;
  readonly onChoose: (file: File) => void;
}

/** The picture that a dialog is about, how far it is, and the way to another. */
export function ChosenPicture({ chosen, before, upload, policy, problem, onChoose }: ChosenPictureProps) {
  const input = useRef<HTMLInputElement>(null);
  const preview = usePreview(upload.status === 'refused' ? null : chosen) ?? before;
  return (
    <div className="flex flex-col gap-2">
      {preview && <img src={preview} alt="" className="max-h-56 self-start rounded-md border border-line" />}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button
          size="sm"
          aria-describedby="picture-kinds picture-error"
          aria-invalid={problem ? true : undefined}
          onClick={() => input.current?.click()}
        >
          <ImagePlus className="size-4" aria-hidden="true" /> {preview ? 'Choose another' : 'Choose a picture'}
        </Button>
        <span id="picture-kinds" className="text-muted text-sm">
          {kindsInWords(policy.kinds)}, {fileSize(policy.maxBytes)} at most
        </span>
      </div>
      <input
        ref={input}
        type="file"
        accept={acceptedKinds(policy)}
        tabIndex={-1}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onChoose(file);
          target.value = '';
        }}
      />
      {upload.status === 'uploading' && <ProgressBar label="Upload" value={upload.progress} max={1} />}
      <p role="status" className="text-muted text-sm empty:hidden">
        {upload.status === 'uploading' && 'Uploading…'}
        {upload.status === 'checking' && 'The virus scanner looks at it.'}
      </p>
      <FieldError id="picture-error" message={upload.status === 'refused' ? upload.reason : problem} />
    </div>
  );
}

/** An address in this page for a file that is not uploaded yet. */
function usePreview(file: File | null): string | null {
  const [preview, setPreview] = useState<string | null>(null);
  useEffect(() => {
    const address = file?.type.startsWith('image/') ? URL.createObjectURL(file) : null;
    setPreview(address);
    return () => {
      if (address !== null) URL.revokeObjectURL(address);
    };
  }, [file]);
  return preview;
}
