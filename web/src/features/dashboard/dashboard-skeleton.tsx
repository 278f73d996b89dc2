import { Skeleton } from '@/ui/skeleton.tsx';

/** The shape of the dashboard: its name, some licences, the counts. */
export function DashboardSkeleton() {
  return (
    <div role="status" className="mx-auto flex max-w-read flex-col gap-8">
      <span className="sr-only">Loading the dashboard</span>
      <Skeleton className="h-8 w-40" />
      {[0, 1, 2].map((line) => (
        <Skeleton key={line} className="h-6 w-full" />
      ))}
    </div>
  );
}
