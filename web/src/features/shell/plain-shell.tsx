import type { ReactNode } from 'react';
import { PlainLink } from '@/ui/link.tsx';
import { Logo } from './logo.tsx';
import { SkipLink } from './skip-link.tsx';

/** The frame of pages for anybody: the name, and the page. */
export function PlainShell({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header className="mx-auto flex h-14 w-full max-w-list items-center px-4">
        <PlainLink to="/" aria-label="Parley, to the start" className="flex rounded-md">
          <Logo />
        </PlainLink>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-list flex-1 px-4 pt-6 pb-16 outline-none sm:pt-12">
        {children}
      </main>
    </div>
  );
}
