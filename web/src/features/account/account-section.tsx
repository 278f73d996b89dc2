import { type ReactNode, useId } from 'react';
import { useStepFocus } from '@/lib/focus/use-step-focus.ts';

interface AccountSectionProps {
  /** Where links lead to it. */
  anchor: string;
  title: string;
  /** One sentence on what this is. */
  intro: ReactNode;
  /** What is open in it: the focus follows, into the form and back. @default nothing ever is */
  step?: string | null;
  children: ReactNode;
}

/** One subject of the account page. */
export function AccountSection({ anchor, title, intro, step = null, children }: AccountSectionProps) {
  const id = useId();
  const content = useStepFocus<HTMLDivElement>(step);
  return (
    <section
      id={anchor}
      aria-labelledby={id}
      className="flex scroll-mt-20 flex-col gap-4 rounded-md border border-line bg-surface p-4 sm:p-6"
    >
      <div className="flex flex-col gap-1">
        <h2 id={id} className="font-semibold text-base">
          {title}
        </h2>
        <p className="text-muted text-sm">{intro}</p>
      </div>
      <div ref={content} className="flex flex-col gap-4 [&>[aria-live]:empty]:-mt-4">
        {children}
      </div>
    </section>
  );
}
