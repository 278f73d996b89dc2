import { CircleAlert } from 'lucide-react';
import { useMutation } from 'urql';
import type { ExportItem_ExportFragment } from '@/gql/graphql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { Button, buttonClass } from '@/ui/button.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import { ProgressBar } from '@/ui/progress-bar.tsx';
import { RelativeTime } from '@/ui/relative-time.tsx';
import { CancelExportDocument } from './export-query.ts';
import { exportWords, isUnfinished } from './export-words.ts';

const formats = { CSV: 'CSV', XLSX: 'Excel' } as const;

/** One export: how far it is and how to end it, then its file. */
export function ExportRow({ item }: { item: ExportItem_ExportFragment }) {
  const words = exportWords(item);
  const [{ fetching, error }, cancel] = useMutation(CancelExportDocument);
  return (
    <li className="flex flex-col gap-1.5 py-2.5">
      <div className="flex items-center justify-between gap-3">
        <div className="flex min-w-0 flex-col">
          <span className="truncate" title={item.name}>
            {item.name}
          </span>
          <span className="text-muted text-xs tabular-nums">
            {formats[item.format]} · {item.state === 'FAILED' ? 'failed' : words} · <RelativeTime at={item.createdAt} />
          </span>
        </div>
        {isUnfinished(item) && (
          <Button size="sm" busy={fetching} onClick={() => void cancel({ input: { exportId: item.id } })}>
            Cancel<span className="sr-only"> {item.name}</span>
          </Button>
        )}
        {item.url && (
          <a
            href={item.url}
            download={item.name}
            className={buttonClass('secondary', 'sm')}
            aria-label={`Download ${item.name}`}
          >
            Download
          </a>
        )}
      </div>
      {isUnfinished(item) && (
        <ProgressBar label={`Writing ${item.name}`} value={item.rows} max={item.total ?? undefined} />
      )}
      <FieldError id={`cancel-${item.id}`} message={error && isUnfinished(item) ? faultOf(error).detail : undefined} />
      {item.state === 'FAILED' && (
        <p className="flex items-start gap-1.5 text-red-text text-xs">
          <CircleAlert className="mt-px size-3.5 shrink-0" aria-hidden="true" /> {words}
        </p>
      )}
    </li>
  );
}
