import { PlainLink } from '@/ui/link.tsx';
import type { ListSearch } from './list-search.ts';

interface ViewSwitchProps {
  view: ListSearch['view'];
}

const views = [
  { view: undefined, label: 'All Tickets', title: 'All tickets of this workspace' },
  { view: 'mine', label: 'My Tickets', title: 'The tickets you opened, in all of your workspaces' },
] as const;

/** Everybody's tickets of the workspace, or one's own in all of them. */
export function ViewSwitch({ view }: ViewSwitchProps) {
  return (
    <nav aria-label="Whose tickets" className="flex gap-1">
      {views.map((option) => (
        <PlainLink
          key={option.label}
          to="/tickets"
          search={option.view ? { view: option.view } : {}}
          title={option.title}
          aria-current={option.view === view ? 'page' : undefined}
          className="flex min-h-8 items-center rounded-md px-2.5 text-muted text-sm hover:bg-hover hover:text-ink aria-[current=page]:bg-hover aria-[current=page]:font-medium aria-[current=page]:text-ink pointer-coarse:min-h-11"
        >
          {option.label}
        </PlainLink>
      ))}
    </nav>
  );
}
