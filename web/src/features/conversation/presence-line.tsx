import { clsx } from 'clsx';
import { Eye, PenLine } from 'lucide-react';
import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { useOwnConnection } from '@/lib/live/connection.ts';
import { type PresenceWords, presenceWords } from './presence-words.ts';
import type { Reader } from './reader.ts';
import { useSaidOnce } from './use-said-once.ts';

export const PresenceLine_presence = graphql(`
  fragment PresenceLine_presence on Presence {
    supportIsTyping
    people {
      person {
        id
        name
      }
      activity
    }
  }
`);

interface PresenceLineProps {
  presence: FragmentType<typeof PresenceLine_presence> | undefined;
  reader: Reader;
}

const nobody: PresenceWords = { writing: '', viewing: '' };

/** Who else is there, and what they do, in one line whose place is kept for it. */
export function PresenceLine({ presence: ref, reader }: PresenceLineProps) {
  const presence = readFragment(PresenceLine_presence, ref);
  // What was true when the connection was lost may be no more.
  const isLive = useOwnConnection().status === 'live';
  const { writing, viewing } = presence && isLive ? presenceWords(presence, reader) : nobody;
  const said = useSaidOnce(writing);
  return (
    <div className="flex h-7 min-w-0 items-center gap-3 pb-1 text-muted text-sm">
      {writing && (
        <Words icon={<PenLine aria-hidden="true" />} className="max-w-full shrink-0">
          {writing}
        </Words>
      )}
      {viewing && (
        <Words icon={<Eye aria-hidden="true" />} className="min-w-0">
          {viewing}
        </Words>
      )}
      <span role="status" className="sr-only">
        {said}
      </span>
    </div>
  );
}

interface WordsProps {
  icon: ReactNode;
  className: string;
  children: string;
}

function Words({ icon, className, children }: WordsProps) {
  return (
    <p
      className={clsx(
        'inline-flex animate-float-in items-center gap-1.5 [&_svg]:size-3.5 [&_svg]:shrink-0 [&_svg]:text-faint',
        className,
      )}
    >
      {icon}
      <span className="truncate">{children}</span>
    </p>
  );
}
