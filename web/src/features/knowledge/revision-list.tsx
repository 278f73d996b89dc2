import { clsx } from 'clsx';
import { Button } from '@/ui/button.tsx';
import { RelativeTime } from '@/ui/relative-time.tsx';

interface Revision {
  readonly id: string;
  readonly version: number;
  readonly createdAt: string;
  readonly editor: { readonly name: string } | null;
}

interface RevisionListProps {
  /** The newest first. */
  revisions: readonly Revision[];
  chosen: string | undefined;
  onChoose: (version: number) => void;
  onRestore: (revision: { id: string; version: number }) => void;
}

/** The versions of an article, each with who wrote it. */
export function RevisionList({ revisions, chosen, onChoose, onRestore }: RevisionListProps) {
  return (
    <ol aria-label="Versions" className="divide-y divide-line border-line border-y">
      {revisions.map(({ id, version, createdAt, editor }, index) => (
        <li key={id} className={clsx('flex items-center gap-2', id === chosen && 'bg-hover')}>
          <button
            type="button"
            aria-pressed={id === chosen}
            onClick={() => onChoose(version)}
            className="flex min-h-12 min-w-0 flex-1 flex-col justify-center px-2 py-1 text-left hover:bg-hover focus-visible:-outline-offset-2"
          >
            <span className="font-medium">
              Version {version}
              {index === 0 && <span className="font-normal text-muted"> · as it is now</span>}
            </span>
            <span className="truncate text-muted">
              {editor?.name ?? 'Nobody any more'} · <RelativeTime at={createdAt} />
            </span>
          </button>
          {index > 0 && id === chosen && (
            <Button size="sm" className="mr-2" onClick={() => onRestore({ id, version })}>
              Restore
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}
