import { Skeleton } from '@/ui/skeleton.tsx';
import { VisuallyHidden } from '@/ui/visually-hidden.tsx';

const widths = ['w-2/3', 'w-1/2', 'w-3/5', 'w-2/5'];

/** Cards of the real shape, while the tickets are on their way. */
export function TicketListSkeleton() {
  return (
    <div role="status" className="flex flex-col gap-2">
      <VisuallyHidden>Loading tickets</VisuallyHidden>
      {widths.map((width) => (
        <div key={width} className="flex flex-col gap-2 rounded-md border border-line bg-surface px-4 py-3">
          <div className="flex gap-3">
            <Skeleton className="h-5 w-20" />
            <Skeleton className="h-5 w-32" />
            <Skeleton className="ml-auto h-5 w-28" />
          </div>
          <Skeleton className={`h-6.5 ${width}`} />
          <Skeleton className="h-5 w-44" />
        </div>
      ))}
    </div>
  );
}
