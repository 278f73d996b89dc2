import { ChevronDown, Plus, Users } from 'lucide-react';
import { useWorkspace } from '@/lib/session/workspace.tsx';
import { DropdownMenu, MenuChoice, MenuItem, MenuLabel, MenuSeparator } from '@/ui/dropdown-menu.tsx';
import { PlainLink } from '@/ui/link.tsx';

/** Whose tickets are shown, and the way to its people. A menu only where there is something to choose. */
export function WorkspaceSwitcher() {
  const { workspace, all, choose } = useWorkspace();
  if (!workspace) return null;
  const hasShared = all.some(({ desk }) => desk.features.includes('WORKSPACES'));
  if (all.length < 2 && !hasShared) {
    // One's own workspace bears one's own name, which stands at the other end of the bar.
    const name = workspace.kind === 'PERSONAL' ? workspace.desk.name : workspace.name;
    return <span className="hidden min-w-0 truncate text-muted text-sm sm:block">{name}</span>;
  }
  return (
    <DropdownMenu
      align="start"
      trigger={
        <button
          type="button"
          aria-label={`Workspace: ${workspace.name}`}
          className="inline-flex min-h-8 min-w-0 items-center gap-1 rounded-md px-2 text-sm hover:bg-hover pointer-coarse:min-h-11"
        >
          <span className="truncate">{workspace.name}</span>
          <ChevronDown className="size-4 shrink-0 text-muted" aria-hidden="true" />
        </button>
      }
    >
      <MenuLabel>Workspace</MenuLabel>
      <MenuChoice
        value={workspace.id}
        onChange={choose}
        options={all.map(({ id, name, desk }) => ({ value: id, label: name, description: desk.name }))}
      />
      {hasShared && (
        <>
          <MenuSeparator />
          {workspace.desk.features.includes('WORKSPACES') && (
            <MenuItem asChild>
              <PlainLink to="/workspace">
                <Users className="size-4 text-muted" aria-hidden="true" /> Members
              </PlainLink>
            </MenuItem>
          )}
          <MenuItem asChild>
            <PlainLink to="/workspaces/new">
              <Plus className="size-4 text-muted" aria-hidden="true" /> New workspace
            </PlainLink>
          </MenuItem>
        </>
      )}
    </DropdownMenu>
  );
}
