import { type ReactNode, useId } from 'react';

interface AccountSectionProps {
  title: string;
  /** One sentence on what this is. */
  intro: ReactNode;
  children: ReactNode;
}

/** One subject of the account page, set apart by a line. */
export function AccountSection({ title, intro, children }: AccountSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4 border-line border-t pt-6">
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
