import { clsx } from 'clsx';
import { CircleAlert, RotateCw, X } from 'lucide-react';
import { useRef } from 'react';
import { useSecondsUntil } from '@/lib/time/use-seconds-until.ts';
import type { UploadItem } from '@/lib/uploads/upload-items.ts';
import { FileName } from '@/ui/file-name.tsx';
import { RetryCountdown } from '@/ui/retry-countdown.tsx';
import { FilePicture } from './file-picture.tsx';
import { uploadStatus } from './upload-status.ts';

interface UploadCardProps {
  item: UploadItem;
  onRetry: () => void;
  onRemove: () => void;
}

/** One file of a form: what it is, how far it has come, what is wrong with it. */
export function UploadCard({ item, onRetry, onRemove }: UploadCardProps) {
  const removeButton = useRef<HTMLButtonElement>(null);
  const isRunning = item.status === 'waiting' || item.status === 'uploading';
  const { text, isFault } = uploadStatus(item);
  const seconds = useSecondsUntil(item.status === 'failed' ? item.retryAt : undefined);
  return (
    <li
      className={clsx(
        'group relative flex min-w-0 items-center gap-3 overflow-hidden rounded-md border bg-surface p-2',
        isFault ? 'border-red-line sm:col-span-full' : 'border-line',
      )}
    >
      <FilePicture url={item.pictureUrl} kind={item.kind} className="size-12" />
      <div className="min-w-0 flex-1">
        <FileName name={item.name} className="font-medium text-ink text-sm" />
        <p className={clsx('flex gap-1.5 text-xs tabular-nums', isFault ? 'text-red-text' : 'text-muted')}>
          {isFault && <CircleAlert className="mt-px size-3.5 shrink-0" aria-hidden="true" />}
          <span className="min-w-0">{text}</span>
        </p>
      </div>
      <RetryCountdown seconds={seconds} />
      {item.status === 'failed' && seconds === 0 && (
        <button
          type="button"
          aria-label={`Try again to upload ${item.name}`}
          className="target flex shrink-0 items-center justify-center gap-1 rounded-md px-1.5 font-medium text-sm hover:bg-hover"
          onClick={() => {
            // The button goes with the failure.
            removeButton.current?.focus();
            onRetry();
          }}
        >
          <RotateCw className="size-3.5" aria-hidden="true" />
          Try again
        </button>
      )}
      <button
        ref={removeButton}
        type="button"
        data-remove=""
        aria-label={isRunning ? `Cancel the upload of ${item.name}` : `Remove ${item.name}`}
        title={isRunning ? 'Cancel' : 'Remove'}
        className={clsx(
          'target grid shrink-0 place-items-center rounded-md text-muted transition-opacity duration-150 hover:bg-hover hover:text-ink',
          item.status === 'finished' &&
            'pointer-fine:opacity-0 focus-visible:opacity-100 group-focus-within:opacity-100 group-hover:opacity-100',
        )}
        onClick={onRemove}
      >
        <X className="size-4" aria-hidden="true" />
      </button>
      {item.status === 'uploading' && <Progress name={item.name} share={item.progress} />}
    </li>
  );
}

function Progress({ name, share }: { name: string; share: number }) {
  const percent = Math.round(share * 100);
  return (
    <div
      role="progressbar"
      aria-label={`Upload of ${name}`}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
      className="absolute inset-x-0 bottom-0 h-0.5 bg-line"
    >
      <div className="h-full origin-left bg-accent transition-transform duration-150" style={{ scale: `${share} 1` }} />
    </div>
  );
}
