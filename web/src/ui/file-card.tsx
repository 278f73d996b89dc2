import { clsx } from 'clsx';
import { ClipboardList, Download, Hourglass, RotateCw, ShieldAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { FilePicture } from './attachments/file-picture.tsx';
import { Badge } from './badge.tsx';
import { fileDetails } from './file-kind.ts';
import { FileName } from './file-name.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface FileOfMessage {
  readonly name: string;
  /** Lower-case extension. */
  readonly kind: string;
  readonly bytes: number;
  readonly state: 'CHECKING' | 'AVAILABLE' | 'QUARANTINED';
  /** The filled-in form that the ticket's type asks for. */
  readonly isForm: boolean;
  /** Where it is downloaded; null where it can't be, or not yet. */
  readonly url: string | null;
}

interface FileCardProps {
  file: FileOfMessage;
  /** Given for an image that could not be shown in its place. */
  onRetry?: () => void;
}

const cardClass =
  'relative flex h-full min-h-14 min-w-0 flex-1 items-center gap-3 rounded-md border border-line bg-surface p-2 pr-3 text-sm';

/** A file of a message: what it is, and the way to have it, or why there is none. */
export function FileCard({ file, onRetry }: FileCardProps) {
  if (file.state === 'QUARANTINED' || file.url === null) {
    return (
      <div className={cardClass}>
        <Face file={file} />
      </div>
    );
  }
  return (
    <div className="flex h-full min-w-0 flex-wrap items-center gap-2">
      <a
        href={file.url}
        download={file.name}
        className={clsx(cardClass, 'group transition-colors duration-150 hover:bg-hover')}
      >
        <VisuallyHidden>Download</VisuallyHidden>
        <Face file={file} isBroken={onRetry !== undefined} />
        <Download className="size-4 shrink-0 text-muted group-hover:text-ink" aria-hidden="true" />
      </a>
      {onRetry && (
        <button
          type="button"
          aria-label={`Try again to show ${file.name}`}
          className="target flex items-center gap-1 rounded-md px-1.5 font-medium text-muted text-sm hover:bg-hover hover:text-ink"
          onClick={onRetry}
        >
          <RotateCw className="size-3.5" aria-hidden="true" /> Try again
        </button>
      )}
    </div>
  );
}

function Face({ file, isBroken = false }: { file: FileOfMessage; isBroken?: boolean }) {
  return (
    <>
      <FilePicture url={null} kind={file.kind} />
      <span className="flex min-w-0 flex-1 flex-col">
        <span className="flex min-w-0 items-center gap-2">
          <FileName name={file.name} className="font-medium text-ink" />
          {file.isForm && <FormBadge />}
        </span>
        <span className="text-muted text-xs">{fileDetails(file)}</span>
        {isBroken && <span className="text-muted text-xs">It could not be shown here.</span>}
        <FileState state={file.state} />
      </span>
    </>
  );
}

/** Why a file can't be had; nothing for one that can. */
export function FileState({ state }: Pick<FileOfMessage, 'state'>) {
  if (state === 'AVAILABLE') return null;
  return state === 'CHECKING' ? (
    <Note className="text-muted" icon={<Hourglass aria-hidden="true" />}>
      Being checked for viruses
    </Note>
  ) : (
    <Note className="text-red-text" icon={<ShieldAlert aria-hidden="true" />}>
      Blocked: a virus was found
    </Note>
  );
}

function Note({ className, icon, children }: { className: string; icon: ReactNode; children: ReactNode }) {
  return (
    <span className={clsx('flex items-center gap-1 text-xs [&_svg]:size-3.5 [&_svg]:shrink-0', className)}>
      {icon}
      {children}
    </span>
  );
}

export function FormBadge() {
  return (
    <Badge tone="accent" icon={<ClipboardList aria-hidden="true" />}>
      Form
    </Badge>
  );
}
