import { Skeleton } from '@/ui/skeleton.tsx';

/** A headline, a few messages and a field. */
export function ChatSkeleton() {
  return (
    <div role="status" aria-label="Loading" className="mx-auto flex w-full max-w-read flex-col gap-6 px-4 py-6 md:px-6">
      <Skeleton className="h-8 w-40" />
      {['w-3/4', 'w-1/2', 'w-2/3'].map((width) => (
        <div key={width} className="flex flex-col gap-2">
          <Skeleton className="h-4 w-32" />
          <Skeleton className={`h-5 ${width}`} />
        </div>
      ))}
      <Skeleton className="h-28 w-full" />
    </div>
  );
}
