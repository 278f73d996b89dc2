import { Skeleton } from '@/ui/skeleton.tsx';

export function ArticleFormSkeleton() {
  return (
    <div role="status" aria-label="Loading" className="flex max-w-3xl flex-col gap-5">
      <Skeleton className="h-6 w-1/2" />
      <Skeleton className="h-10 w-full" />
      <Skeleton className="h-10 w-full" />
      <Skeleton className="h-10 w-1/2" />
      <Skeleton className="h-72 w-full" />
    </div>
  );
}
