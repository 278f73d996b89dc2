import { Skeleton } from '@/ui/skeleton.tsx';
import { VisuallyHidden } from '@/ui/visually-hidden.tsx';

const cards = ['a', 'b', 'c', 'd'];

/** The form's shape while its choices are on their way. */
export function NewTicketSkeleton() {
  return (
    <div role="status" className="flex flex-col gap-8">
      <VisuallyHidden>Loading the form</VisuallyHidden>
      <div className="flex flex-col gap-2">
        <Skeleton className="h-5 w-16" />
        <div className="grid gap-2 sm:grid-cols-2">
          {cards.map((card) => (
            <Skeleton key={card} className="h-18" />
          ))}
        </div>
      </div>
      <div className="flex flex-col gap-2">
        <Skeleton className="h-5 w-20" />
        <Skeleton className="h-10" />
      </div>
      <div className="flex flex-col gap-2">
        <Skeleton className="h-5 w-20" />
        <Skeleton className="h-48" />
      </div>
    </div>
  );
}
