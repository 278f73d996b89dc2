import { Skeleton } from '@/ui/skeleton.tsx';

/** The shape of a ticket: subject, facts, two letters and the field below. */
export function TicketSkeleton() {
  return (
    <div role="status" className="mx-auto flex max-w-read flex-col gap-8">
      <span className="sr-only">Loading the ticket</span>
      <div className="flex flex-col gap-3">
        <Skeleton className="h-8 w-3/4" />
        <Skeleton className="h-5 w-1/2" />
      </div>
      {[0, 1].map((letter) => (
        <div key={letter} className="flex flex-col gap-2.5 border-line border-l-3 pl-4">
          <Skeleton className="h-5 w-40" />
          <Skeleton className="h-4 w-full" />
          <Skeleton className="h-4 w-11/12" />
          <Skeleton className="h-4 w-2/3" />
        </div>
      ))}
      <Skeleton className="h-36 w-full" />
    </div>
  );
}
