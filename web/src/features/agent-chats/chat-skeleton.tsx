import { Skeleton } from '@/ui/skeleton.tsx';

/** The shape of a chat in its pane: head, two messages and the field below. */
export function ChatSkeleton() {
  return (
    <div role="status" className="flex min-h-0 flex-1 flex-col">
      <span className="sr-only">Loading the chat</span>
      <div className="flex flex-col gap-2.5 border-line border-b px-6 py-4">
        <Skeleton className="h-5 w-1/3" />
        <Skeleton className="h-7 w-1/2" />
      </div>
      <div className="flex flex-1 flex-col gap-8 px-6 py-5">
        {['w-2/3', 'w-1/2'].map((width) => (
          <div key={width} className="flex flex-col gap-2 border-line border-l-3 pl-4">
            <Skeleton className="h-4 w-40" />
            <Skeleton className={`h-4 ${width}`} />
          </div>
        ))}
      </div>
    </div>
  );
}

/** The shape of the lists beside it. */
export function ChatListSkeleton() {
  return (
    <div role="status" className="flex flex-col gap-4 px-4 py-3">
      <span className="sr-only">Loading the chats</span>
      {['w-2/3', 'w-1/2', 'w-3/5'].map((width) => (
        <div key={width} className="flex flex-col gap-2">
          <Skeleton className="h-4 w-40" />
          <Skeleton className={`h-4 ${width}`} />
        </div>
      ))}
    </div>
  );
}
