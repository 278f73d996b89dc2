import { clsx } from 'clsx';
import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Audience, Side } from '@/gql/graphql.ts';
import { Badge } from '@/ui/badge.tsx';
import { AuthorMark } from './author-mark.tsx';

interface MessageFrameProps {
  side: Side;
  author: string;
  audience: Audience;
  /** Written by somebody of the customer's side who is not the reader: named, without the reader's own colour. */
  isColleague?: boolean;
  /** Beside the name: when, or how far it has come. */
  meta: ReactNode;
  /** At the end of the line of the name. */
  menu?: ReactNode;
  children: ReactNode;
}

/** The look of one message: whose it is shows by border, mark and name; an internal note by its ground and the word. */
export function MessageFrame({ side, author, audience, isColleague = false, meta, menu, children }: MessageFrameProps) {
  const isInternal = audience === 'INTERNAL';
  return (
    <article
      className={clsx(
        'border-l-3 py-1 pr-1 pl-4',
        isInternal && 'rounded-r-md border-amber-line bg-amber-soft py-3 pr-3',
        !isInternal && side === 'TEAM' && 'border-green-line',
        !isInternal && side === 'CUSTOMER' && (isColleague ? 'border-edge' : 'border-accent-line'),
        !isInternal && side === 'SYSTEM' && 'border-line',
      )}
    >
      <header className="flex min-h-6 flex-wrap items-center gap-x-2 gap-y-1 pb-1.5 text-sm">
        <span className="inline-flex items-center gap-1.5 font-semibold">
          <AuthorMark side={side} />
          {author}
        </span>
        <span className="text-muted">{meta}</span>
        {isInternal && (
          <Badge tone="amber" icon={<Lock aria-hidden="true" />}>
            Internal
          </Badge>
        )}
        {menu && <span className="ms-auto">{menu}</span>}
      </header>
      {children}
    </article>
  );
}
