import { useState } from 'react';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { Badge } from '@/ui/badge.tsx';
import { ExactTime } from '@/ui/relative-time.tsx';
import { type AskedChange, MemberDialog } from './member-dialog.tsx';
import { MemberMenu } from './member-menu.tsx';
import { roleWords } from './role-words.ts';

const MemberList_workspace = graphql(`
  fragment MemberList_workspace on Workspace {
    id
    members {
      role
      since
      person {
        id
        name
      }
    }
  }
`);

interface MemberListProps {
  workspace: FragmentType<typeof MemberList_workspace>;
  viewerId: string;
  /** Owners get a menu for everybody. */
  isOwner: boolean;
}

/** Everybody of the workspace, longest first. */
export function MemberList({ workspace: ref, viewerId, isOwner }: MemberListProps) {
  const workspace = readFragment(MemberList_workspace, ref);
  const [asked, setAsked] = useState<AskedChange>();
  const owners = workspace.members.filter(({ role }) => role === 'OWNER').length;

  return (
    <>
      <ul className="flex flex-col divide-y divide-line">
        {workspace.members.map(({ person, role, since }) => {
          const isViewer = person.id === viewerId;
          return (
            <li key={person.id} className="flex min-h-12 items-center gap-3 py-2">
              <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-2">
                <span className="truncate font-medium">
                  {person.name}
                  {isViewer && <span className="font-normal text-muted"> (you)</span>}
                </span>
                <span className="text-muted text-sm">
                  since <ExactTime at={since} />
                </span>
              </span>
              <Badge tone={role === 'OWNER' ? 'accent' : 'neutral'}>{roleWords[role]}</Badge>
              {isOwner && (
                <MemberMenu
                  name={person.name}
                  role={role}
                  isViewer={isViewer}
                  isLastOwner={role === 'OWNER' && owners === 1}
                  onAsk={(kind) => setAsked({ kind, person })}
                />
              )}
            </li>
          );
        })}
      </ul>
      <MemberDialog workspaceId={workspace.id} asked={asked} onClose={() => setAsked(undefined)} />
    </>
  );
}
