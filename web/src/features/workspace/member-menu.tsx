import { Ellipsis } from 'lucide-react';
import type { WorkspaceRole } from '@/gql/graphql.ts';
import { buttonClass } from '@/ui/button.tsx';
import { DropdownMenu, MenuItem } from '@/ui/dropdown-menu.tsx';
import type { MemberChange } from './member-dialog.tsx';

interface MemberMenuProps {
  name: string;
  role: WorkspaceRole;
  isViewer: boolean;
  isLastOwner: boolean;
  onAsk: (change: MemberChange) => void;
}

/** What an owner can do about somebody of the workspace. The last owner can do nothing about themselves here. */
export function MemberMenu({ name, role, isViewer, isLastOwner, onAsk }: MemberMenuProps) {
  if (isLastOwner && isViewer) return <span className="w-9 shrink-0" aria-hidden="true" />;
  return (
    <DropdownMenu
      trigger={
        <button type="button" aria-label={`Change ${name}`} className={buttonClass('quiet', 'sm', '-mr-2 w-9')}>
          <Ellipsis className="size-4 shrink-0" aria-hidden="true" />
        </button>
      }
    >
      {role === 'MEMBER' ? (
        <MenuItem onSelect={() => onAsk('promote')}>Make owner</MenuItem>
      ) : (
        <MenuItem onSelect={() => onAsk('demote')}>Make member</MenuItem>
      )}
      {!isViewer && <MenuItem onSelect={() => onAsk('pass')}>Pass your ownership on</MenuItem>}
      {!isViewer && (
        <MenuItem className="text-red-text" onSelect={() => onAsk('remove')}>
          Remove
        </MenuItem>
      )}
    </DropdownMenu>
  );
}
