import { Skeleton } from '@/ui/skeleton.tsx';

/** A headline and some lines, as articles and lists of them have. */
export function HelpSkeleton() {
  return (
    <div role="status" aria-label="Loading" className="mx-auto flex max-w-read flex-col gap-4">
      <Skeleton className="h-8 w-2/3" />
      <Skeleton className="h-9 w-full" />
      {['w-full', 'w-11/12', 'w-3/4', 'w-10/12', 'w-5/6'].map((width) => (
        <Skeleton key={width} className={`h-5 ${width}`} />
      ))}
    </div>
  );
}
