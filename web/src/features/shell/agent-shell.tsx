import { BookOpen, LifeBuoy, Plus, Settings, Ticket } from 'lucide-react';
import type { ReactNode } from 'react';
import { useViewer } from '@/lib/session/viewer.tsx';
import { MenuItem } from '@/ui/dropdown-menu.tsx';
import { ButtonLink, PlainLink } from '@/ui/link.tsx';
import { LivePill } from '@/ui/live-pill.tsx';
import { NewVersion } from '@/ui/new-version.tsx';
import { Logo } from './logo.tsx';
import { NameMenu } from './name-menu.tsx';
import type { ShellProps } from './shell-props.ts';
import { SkipLink } from './skip-link.tsx';

interface AgentShellProps extends ShellProps {
  /** What the bar says of chats; a feature of its own. */
  chats: ReactNode;
}

/** The frame of an agent's pages: a slim bar, and the whole rest of the window for the work, in 14/20. */
export function AgentShell({ live, isOutdated, chats, children }: AgentShellProps) {
  const viewer = useViewer();
  return (
    <div className="flex h-dvh flex-col text-sm">
      <SkipLink />
      <header className="flex h-12 shrink-0 items-center gap-3 border-line border-b bg-surface px-4 max-sm:gap-1 max-sm:px-2">
        <PlainLink to="/queue" aria-label="Parley, to the queue" className="flex shrink-0 rounded-md">
          <Logo compact />
        </PlainLink>
        <span className="min-w-0 flex-1" />
        {/* Before whatever can be pressed: it comes and grows into the empty part of the bar, and moves nothing. */}
        <LivePill state={live} />
        {chats}
        <ButtonLink to="/knowledge" size="sm" variant="quiet">
          <BookOpen className="size-4" aria-hidden="true" /> <span className="max-sm:sr-only">Knowledge base</span>
        </ButtonLink>
        <ButtonLink to="/new-ticket" size="sm">
          <Plus className="size-4" aria-hidden="true" /> <span className="max-sm:sr-only">New ticket</span>
        </ButtonLink>
        <NameMenu>
          {viewer.deskMemberships.some(({ role }) => role === 'ADMIN') && (
            <MenuItem asChild>
              <PlainLink to="/admin">
                <Settings className="size-4 text-muted" aria-hidden="true" /> Administration
              </PlainLink>
            </MenuItem>
          )}
          {viewer.deskMemberships.map(({ desk: { id, slug, name } }) => (
            <MenuItem key={id} asChild>
              <PlainLink to="/help/$desk" params={{ desk: slug }}>
                <LifeBuoy className="size-4 text-muted" aria-hidden="true" /> Support page of {name}
              </PlainLink>
            </MenuItem>
          ))}
          {viewer.workspaceMemberships.length > 0 && (
            <MenuItem asChild>
              <PlainLink to="/tickets">
                <Ticket className="size-4 text-muted" aria-hidden="true" /> My tickets
              </PlainLink>
            </MenuItem>
          )}
        </NameMenu>
      </header>
      <main id="main" tabIndex={-1} className="min-h-0 flex-1 outline-none">
        {children}
      </main>
      <NewVersion isReady={isOutdated} />
    </div>
  );
}
