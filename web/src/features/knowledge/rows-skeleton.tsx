import { Skeleton } from '@/ui/skeleton.tsx';

/** Rows of two lines, before they are there. */
export function RowsSkeleton() {
  return (
    <div role="status" aria-label="Loading" className="flex max-w-list flex-col divide-y divide-line">
      {['w-2/3', 'w-1/2', 'w-3/5', 'w-2/5'].map((width) => (
        <div key={width} className="flex flex-col gap-2 py-3">
          <Skeleton className={`h-4 ${width}`} />
          <Skeleton className="h-3 w-1/3" />
        </div>
      ))}
    </div>
  );
}
