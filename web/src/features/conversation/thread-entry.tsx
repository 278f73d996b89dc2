import { ArrowRightLeft, Flag, FolderInput, Shapes, ShieldOff, UserRound, UserX } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { ExactTime } from '@/ui/relative-time.tsx';
import { entryWords } from './entry-words.ts';

export const ThreadEntry_item = graphql(`
  fragment ThreadEntry_item on ThreadItem {
    __typename
    id
    createdAt
    author {
      side
      name
      person {
        id
      }
    }
    ... on StatusChange {
      fromLabel
      toLabel
    }
    ... on AssignmentChange {
      assignee {
        id
        name
      }
    }
    ... on TypeChange {
      fromType {
        id
        label
      }
      toType {
        id
        label
      }
    }
    ... on WorkspaceChange {
      fromWorkspace {
        id
        name
      }
      toWorkspace {
        id
        name
      }
    }
    ... on PriorityChange {
      fromPriority {
        id
        label
      }
      toPriority {
        id
        label
      }
    }
  }
`);

const icons: Record<string, ReactNode> = {
  StatusChange: <ArrowRightLeft aria-hidden="true" />,
  AssignmentChange: <UserRound aria-hidden="true" />,
  PriorityChange: <Flag aria-hidden="true" />,
  TypeChange: <Shapes aria-hidden="true" />,
  WorkspaceChange: <FolderInput aria-hidden="true" />,
  SecondFactorRemoval: <ShieldOff aria-hidden="true" />,
  AccountCancellation: <UserX aria-hidden="true" />,
};

interface ThreadEntryProps {
  item: FragmentType<typeof ThreadEntry_item>;
  readerId: string;
}

/** What happened between the messages, in one quiet line. */
export const ThreadEntry = memo(function ThreadEntry({ item: ref, readerId }: ThreadEntryProps) {
  const entry = readFragment(ThreadEntry_item, ref);
  return (
    <p className="flex items-start gap-2 pl-4 text-muted text-sm [&_svg]:mt-0.5 [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-faint">
      {icons[entry.__typename]}
      <span>
        {entryWords(entry, readerId)} · <ExactTime at={entry.createdAt} />
      </span>
    </p>
  );
});
