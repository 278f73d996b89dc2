import { Skeleton } from '@/ui/skeleton.tsx';

export function AccountSkeleton() {
  return (
    <div className="flex max-w-read flex-col gap-6" aria-hidden="true">
      {[1, 2, 3].map((section) => (
        <div key={section} className="flex flex-col gap-3 rounded-md border border-line p-6">
          <Skeleton className="h-5 w-40" />
          <Skeleton className="h-4 w-full max-w-md" />
          <Skeleton className="h-10 w-48" />
        </div>
      ))}
    </div>
  );
}
