import { fileSize } from '@/lib/uploads/file-size.ts';
import type { FinishedUpload } from '@/lib/uploads/finished-upload.ts';
import { FilePicture } from '@/ui/attachments/file-picture.tsx';
import { FileName } from '@/ui/file-name.tsx';

/** The files of a message on its way. */
export function PendingFiles({ files }: { files: readonly FinishedUpload[] }) {
  if (files.length === 0) return null;
  return (
    <ul aria-label="Files" className="grid gap-2 pt-3 sm:grid-cols-2">
      {files.map(({ id, name, kind, bytes, thumbnailUrl }) => (
        <li key={id} className="flex min-w-0 items-center gap-3 rounded-md border border-line bg-surface p-2 text-sm">
          <FilePicture url={thumbnailUrl} kind={kind} />
          <span className="flex min-w-0 flex-1 flex-col">
            <FileName name={name} className="font-medium text-ink" />
            <span className="text-muted text-xs tabular-nums">{fileSize(bytes)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
