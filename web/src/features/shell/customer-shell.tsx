import { Inbox, LayoutDashboard, LifeBuoy, Ticket } from 'lucide-react';
import { isAgent, useViewer } from '@/lib/session/viewer.tsx';
import { useWorkspace, type ViewerWorkspace } from '@/lib/session/workspace.tsx';
import { MenuItem } from '@/ui/dropdown-menu.tsx';
import { ButtonLink, PlainLink } from '@/ui/link.tsx';
import { LivePill } from '@/ui/live-pill.tsx';
import { NewVersion } from '@/ui/new-version.tsx';
import { Logo } from './logo.tsx';
import { NameMenu } from './name-menu.tsx';
import type { ShellProps } from './shell-props.ts';
import { SkipLink } from './skip-link.tsx';
import { useFocusOnNavigation } from './use-focus-on-navigation.ts';
import { WorkspaceSwitcher } from './workspace-switcher.tsx';

/** The frame of a customer's pages: a quiet bar above, the page below. */
export function CustomerShell({ live, isOutdated, children }: ShellProps) {
  const viewer = useViewer();
  const { workspace } = useWorkspace();
  const hasHub = workspace !== undefined && isHub(workspace.desk);
  const main = useFocusOnNavigation();
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header className="border-line border-b bg-surface">
        <div className="mx-auto flex h-14 max-w-list items-center gap-1 px-4 sm:gap-3">
          <PlainLink to="/dashboard" aria-label="Parley, to your dashboard" className="flex shrink-0 rounded-md">
            <Logo compact />
          </PlainLink>
          <div className="flex min-w-0 flex-1">
            <WorkspaceSwitcher />
          </div>
          {/* Before whatever can be pressed: it comes and grows into the empty part of the bar, and moves nothing. */}
          <LivePill state={live} />
          {hasHub && (
            <ButtonLink to="/help/$desk" params={{ desk: workspace.desk.slug }} size="sm" variant="quiet">
              <LifeBuoy className="size-4 max-sm:hidden" aria-hidden="true" /> Support
            </ButtonLink>
          )}
          <NameMenu>
            <MenuItem asChild>
              <PlainLink to="/dashboard">
                <LayoutDashboard className="size-4 text-muted" aria-hidden="true" /> Dashboard
              </PlainLink>
            </MenuItem>
            <MenuItem asChild>
              <PlainLink to="/tickets">
                <Ticket className="size-4 text-muted" aria-hidden="true" /> Tickets
              </PlainLink>
            </MenuItem>
            {workspace && !hasHub && (
              <MenuItem asChild>
                <PlainLink to="/help/$desk" params={{ desk: workspace.desk.slug }}>
                  <LifeBuoy className="size-4 text-muted" aria-hidden="true" /> Support
                </PlainLink>
              </MenuItem>
            )}
            {isAgent(viewer) && (
              <MenuItem asChild>
                <PlainLink to="/queue">
                  <Inbox className="size-4 text-muted" aria-hidden="true" /> The team's queue
                </PlainLink>
              </MenuItem>
            )}
          </NameMenu>
        </div>
      </header>
      <main
        ref={main}
        id="main"
        tabIndex={-1}
        className="mx-auto w-full max-w-list flex-1 px-4 pt-6 pb-16 outline-none sm:pt-8"
      >
        {children}
      </main>
      <NewVersion isReady={isOutdated} />
    </div>
  );
}

/** Whether a desk's support page has answers or a chat, beyond the tickets that its reader comes from. */
const isHub = ({ features }: ViewerWorkspace['desk']): boolean =>
  features.some((feature) => feature === 'KNOWLEDGE' || feature === 'FAQ' || feature === 'CHAT');
