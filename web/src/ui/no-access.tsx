import { Lock, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

interface NoAccessProps {
  Icon?: LucideIcon;
  title?: string;
  children?: ReactNode;
  action?: ReactNode;
}

/** The same page for what is not there and for what is not theirs: from outside the two look alike. */
export function NoAccess({
  Icon = Lock,
  title = 'This page is not available to you',
  children,
  action,
}: NoAccessProps) {
  return (
    <div className="flex flex-col items-start gap-3 py-12">
      <Icon className="size-6 text-faint" aria-hidden="true" />
      <div className="flex flex-col gap-1">
        <h1 className="font-semibold text-lg">{title}</h1>
        <p className="max-w-prose text-muted text-sm">
          {children ??
            'It does not exist, or it belongs to somebody else. Check the address, or sign in as the person it was meant for.'}
        </p>
      </div>
      {action}
    </div>
  );
}
