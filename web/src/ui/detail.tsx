import type { ReactNode } from 'react';

/** One fact of a ticket and its name, in a list of them. */
export function Detail({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-0.5">
      <dt className="text-faint text-xs">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  );
}
