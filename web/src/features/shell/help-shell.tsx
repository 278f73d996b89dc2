import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import type { ConnectionState } from '@/lib/live/connection.ts';
import { ButtonLink, PlainLink } from '@/ui/link.tsx';
import { LivePill } from '@/ui/live-pill.tsx';
import { Logo } from './logo.tsx';
import { SkipLink } from './skip-link.tsx';
import { useFocusOnNavigation } from './use-focus-on-navigation.ts';

interface HelpShellProps {
  /** The ways to the desk's answers. */
  nav: ReactNode;
  isSignedIn: boolean;
  /** Whether the page is kept up to date, where it is one that is. */
  live?: ConnectionState;
  /** On wide screens the page has all of the window and scrolls inside. */
  isPane?: boolean;
  /** How the desk's services are, at the foot of the page. */
  status?: ReactNode;
  children: ReactNode;
}

/** The frame of a desk's answers, for whoever may read them: nothing of it is on paper. */
export function HelpShell({ nav, isSignedIn, live, isPane = false, status, children }: HelpShellProps) {
  const main = useFocusOnNavigation();
  return (
    <div className={clsx('flex min-h-dvh flex-col', isPane && 'md:h-dvh')}>
      <SkipLink />
      <header className="shrink-0 border-line border-b bg-surface print:hidden">
        <div className="mx-auto flex min-h-14 max-w-list flex-wrap items-center gap-x-4 px-4 sm:flex-nowrap">
          <PlainLink to="/" aria-label="Parley, to the start" className="flex shrink-0 rounded-md">
            <Logo compact />
          </PlainLink>
          {nav}
          <div className="ms-auto flex items-center gap-2 py-2 sm:gap-4">
            {live && <LivePill state={live} />}
            {isSignedIn ? (
              <ButtonLink to="/" size="sm">
                Your tickets
              </ButtonLink>
            ) : (
              <ButtonLink to="/sign-in" search={{ return: window.location.pathname }} size="sm">
                Sign in
              </ButtonLink>
            )}
          </div>
        </div>
      </header>
      <main
        ref={main}
        id="main"
        tabIndex={-1}
        className={clsx(
          'mx-auto w-full max-w-list flex-1 outline-none',
          isPane ? 'flex flex-col md:min-h-0' : 'px-4 pt-6 pb-16 sm:pt-8',
        )}
      >
        {children}
      </main>
      <footer className="print:hidden">
        <div className="mx-auto flex w-full max-w-list border-line border-t px-4 py-3 empty:hidden">{status}</div>
      </footer>
    </div>
  );
}
