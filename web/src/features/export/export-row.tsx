import { CircleAlert } from 'lucide-react';
import type { ExportItem_ExportFragment } from '@/gql/graphql.ts';
import { buttonClass } from '@/ui/button.tsx';
import { ProgressBar } from '@/ui/progress-bar.tsx';
import { RelativeTime } from '@/ui/relative-time.tsx';
import { exportWords, isUnfinished } from './export-words.ts';

const formats = { CSV: 'CSV', XLSX: 'Excel' } as const;

/** One export: how far it is, then its file. */
export function ExportRow({ item }: { item: ExportItem_ExportFragment }) {
  const words = exportWords(item);
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
      {item.state === 'FAILED' && (
        <p className="flex items-start gap-1.5 text-red-text text-xs">
          <CircleAlert className="mt-px size-3.5 shrink-0" aria-hidden="true" /> {words}
        </p>
      )}
    </li>
  );
}
