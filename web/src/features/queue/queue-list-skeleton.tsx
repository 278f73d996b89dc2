import { Skeleton } from '@/ui/skeleton.tsx';

/** Widths of the subjects, each another. */
const rows = ['w-3/4', 'w-1/2', 'w-2/3', 'w-5/6', 'w-3/5', 'w-11/12'];

/** Rows of the queue to come. */
export function QueueListSkeleton() {
  return (
    <div role="status" className="flex flex-col divide-y divide-line">
      <span className="sr-only">Loading the queue</span>
      {rows.map((width) => (
        <div key={width} className="flex min-h-14 flex-col justify-center gap-2 px-5">
          <Skeleton className={`h-4 ${width}`} />
          <Skeleton className="h-3 w-2/5" />
        </div>
      ))}
    </div>
  );
}
