import { Skeleton } from '@/ui/skeleton.tsx';

/** The line of all services, and some of them with their days. */
export function StatusSkeleton() {
  return (
    <div role="status" aria-label="Loading" className="mx-auto flex max-w-read flex-col gap-8">
      <Skeleton className="h-8 w-1/2" />
      <Skeleton className="h-12 w-full" />
      {[0, 1, 2, 3].map((line) => (
        <div key={line} className="flex flex-col gap-3">
          <Skeleton className="h-5 w-1/3" />
          <Skeleton className="h-8 w-full" />
        </div>
      ))}
    </div>
  );
}
