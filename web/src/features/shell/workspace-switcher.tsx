import { ChevronDown } from 'lucide-react';
import { useWorkspace } from '@/lib/session/workspace.tsx';
import { DropdownMenu, MenuChoice, MenuLabel } from '@/ui/dropdown-menu.tsx';

/** Whose tickets are shown. A choice only for people in several workspaces. */
export function WorkspaceSwitcher() {
  const { workspace, all, choose } = useWorkspace();
  if (!workspace) return null;
  if (all.length < 2) {
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
    </DropdownMenu>
  );
}
