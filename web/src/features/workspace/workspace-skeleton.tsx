import { Skeleton } from '@/ui/skeleton.tsx';

/** The shape of a workspace: its name, and a few members. */
export function WorkspaceSkeleton() {
  return (
    <div role="status" className="mx-auto flex max-w-read flex-col gap-10">
      <span className="sr-only">Loading the workspace</span>
      <Skeleton className="h-8 w-1/2" />
      <div className="flex flex-col gap-5">
        {[0, 1, 2].map((member) => (
          <div key={member} className="flex justify-between gap-4">
            <Skeleton className="h-5 w-40" />
            <Skeleton className="h-5 w-16" />
          </div>
        ))}
      </div>
    </div>
  );
}
