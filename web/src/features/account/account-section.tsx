import { type ReactNode, useId } from 'react';

interface AccountSectionProps {
  /** Where links lead to it. */
  anchor: string;
  title: string;
  /** One sentence on what this is. */
  intro: ReactNode;
  children: ReactNode;
}

/** One subject of the account page. */
export function AccountSection({ anchor, title, intro, children }: AccountSectionProps) {
  const id = useId();
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
      {children}
    </section>
  );
}
